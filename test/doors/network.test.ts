import { expect } from 'chai';
import type {} from '../../src/elements/fact-summary/fact-summary.js';
import { isSeen, until } from '../support/build-element.js';
import { faultAddress, newKey, requestsOf } from '../support/faults.js';
import { closeFrames, openAddress, openPage, rendered, type PageRecord } from '../support/frame.js';

const script = '/dist/factlet.min.js';
const calm = 'The fact check could not be loaded. Try again';

/** How an element fared in a page that cannot be looked into, as test/doors/pages/report.js tells it. */
interface Report {
  type: string;
  code?: string;
  words: string;
  isFallbackSeen: boolean;
  origin: string;
  record: PageRecord;
}

describe('The script on a page that may not ask', () => {
  afterEach(closeFrames);

  it('stays calm where the policy allows no request: only the browser itself reports the one it kept back', async () => {
    const { document, record } = await openAddress('/test/doors/pages/closed-network-policy.html');
    const element = document.querySelector('fact-summary')!;
    await until(() => element.status === 'error', 'the error');
    await element.updateComplete;
    await until(() => record.violations.length > 0, 'the report');
    expect(element.issues[0]?.code).to.equal('no-answer');
    expect(wordsIn(element)).to.equal(calm);
    expect(isSeen(element.querySelector('p')), 'the fallback').to.be.true;
    expect(record.errors).to.deep.equal([]);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('#no-answer');
    expect(record.violations.filter((violation) => !violation.startsWith('connect-src:'))).to.deep.equal([]);
    expect(record.violations).to.have.length(1);
    expect(await requestsOf('closed-network')).to.deep.equal([]);
  });

  it('stays calm in a sandbox, which is no site, where the address is not for all sites', async () => {
    const report = await openSandbox(faultAddress('json', newKey()));
    expect(report).to.deep.include({
      type: 'fact-error',
      code: 'no-answer',
      isFallbackSeen: true,
      origin: 'null',
    });
    expect(report.words).to.equal(calm);
    expect(report.record).to.deep.include({ errors: [], violations: [] });
    expect(report.record.warnings).to.have.length(1);
    expect(report.record.warnings[0]).to.contain('#no-answer');
  });

  it('draws in a sandbox where the address is for all sites', async () => {
    const report = await openSandbox(faultAddress('for-all-sites', newKey(), 'From the sandbox'));
    expect(report).to.deep.include({ type: 'fact-load', isFallbackSeen: false, origin: 'null' });
    expect(report.words).to.include('From the sandbox');
    expect(report.record).to.deep.equal({ errors: [], warnings: [], violations: [] });
  });
});

describe('The hash of each script for pages', () => {
  afterEach(closeFrames);

  let hashes: Record<string, string> = {};
  before(async () => {
    hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
  });

  it('lets the script run as it was built', async () => {
    expect(hashes).to.include.keys(
      'factlet.min.js',
      'factlet.de.min.js',
      'factlet-frame.min.js',
      'frame-page.min.js',
    );
    for (const [name, integrity] of Object.entries(hashes))
      expect(await outcomeOf(`/dist/${name}`, integrity), name).to.equal('load');
  });

  it('lets no script run of which one byte was changed', async () => {
    for (const [name, integrity] of Object.entries(hashes))
      expect(await outcomeOf(`/dist/${name}?changed`, integrity), name).to.equal('error');
  });

  it('is what keeps a changed script from drawing, and the fallback stays in view', async () => {
    const body = `<fact-summary src="${faultAddress('json', newKey(), 'Drawn')}"><p>The article.</p></fact-summary>`;
    const without = await openPage(`<script src="${script}?changed"></script>`, body);
    expect(await rendered(without, 'fact-summary', 'Drawn')).to.exist;
    const integrity = hashes['factlet.min.js'] ?? '';
    const { document } = await openPage(
      `<script src="${script}?changed" integrity="${integrity}"></script>`,
      body,
    );
    expect(document.defaultView!.customElements.get('fact-summary')).to.be.undefined;
    expect(isSeen(document.querySelector('fact-summary p'))).to.be.true;
  });
});

function wordsIn({ shadowRoot }: Element): string {
  return [...shadowRoot!.children]
    .map((child) => (child as HTMLElement).innerText)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Opens a page in a sandbox, with an element for the address, and returns what is told of it. */
async function openSandbox(src: string): Promise<Report> {
  const { origin } = location;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>
    <script src="${origin}/test/doors/pages/record.js"></script>
    <script src="${origin}/test/doors/pages/report.js"></script>
    <script src="${origin}${script}"></script>
    <fact-summary src="${origin}${src.replaceAll('&', '&amp;')}"><p>The article.</p></fact-summary>`;
  const told = new Promise<Report>((resolve) => {
    addEventListener('message', function listen({ source, data }: MessageEvent<Report>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
  document.body.append(frame);
  const report = await told;
  frame.remove();
  return report;
}

/** Whether a script with a hash is run in a page of its own, by the event that tells of it. */
async function outcomeOf(src: string, integrity: string): Promise<string> {
  const { document } = await openPage('', '');
  const element = Object.assign(document.createElement('script'), { src, integrity });
  const outcome = new Promise<string>((resolve) => {
    for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type));
  });
  document.head.append(element);
  const type = await outcome;
  closeFrames();
  return type;
}
