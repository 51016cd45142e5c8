import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import type {} from '../../src/elements/fact-summary/fact-summary.js';
import { closeFrames, openAddress, openPage, rendered, type Frame } from '../support/frame.js';
import { joinNoted } from '../support/own-methods.js';

const script = '/dist/factlet.min.js';
const title = 'Do bees sleep?';
const payload = JSON.stringify({
  title,
  summary: 'Yes, they do [1].',
  sources: [{ id: 1, title: 'A book', url: 'https://example.org/bees' }],
});
const tag = `<fact-summary><script type="application/json">${payload}</script><p>The article.</p></fact-summary>`;
const classic = `<script src="${script}"></script>`;
const module = `<script type="module" src="${script}"></script>`;
const async = `<script async src="${script}"></script>`;
const other = '/test/doors/pages/other-version.js';
const otherClassic = `<script src="${other}"></script>`;
const otherModule = `<script type="module" src="${other}"></script>`;
const ourWords = 'Fact check\u00a0·';
const otherWords = 'Check by another version\u00a0·';

/** Pages that publishers write, as head and body. */
const pages: Record<string, [head: string, body: string]> = {
  'as a classic script before the tag': [classic, tag],
  'as a classic script after the tag': ['', tag + classic],
  'as a module before the tag': [module, tag],
  'as a module after the tag': ['', tag + module],
  'async before the tag': [async, tag],
  'async after the tag': ['', tag + async],
  'as a deferred script': [`<script defer src="${script}"></script>`, tag],
  'twice as a classic script': [classic + classic, tag],
  'twice as a module from two addresses': [`${module}<script type="module" src="${script}?2"></script>`, tag],
  'as a module and as a classic script': [module, tag + classic],
  'before and after the tag': [classic, tag + classic],
  'async and as a module, each twice': [async + module, tag + async + module],
  'as a module that the page imports itself': [
    `<script type="module">import '${script}'; import '${script}?2';</script>`,
    tag + classic,
  ],
  'by another script, after the page has arrived': [
    `<script>addEventListener('load', () => {
      for (const type of ['', 'module'])
        document.head.append(Object.assign(document.createElement('script'), { src: '${script}', type }));
    });</script>`,
    tag,
  ],
};

/** Pages with two versions, as head and body, and the words by which the one shows that must win: the first that runs. */
const twoVersions: Record<string, [head: string, body: string, words: string]> = {
  'both classic': [classic + otherClassic, tag, ourWords],
  'both classic, the other one first': [otherClassic + classic, tag, otherWords],
  'both as modules': [module + otherModule, tag, ourWords],
  'the first as a module, which runs later': [module + otherClassic, tag, otherWords],
  'the second as a module': [otherClassic, tag + module, otherWords],
  'one before and one after the tag': [classic, tag + otherClassic + otherModule, ourWords],
};

/** The ids of the elements that become of the forms on the pages with policies. */
const forms = [
  ...['tag-with-address', 'tag-with-script', 'tag-with-article'],
  ...['marker-with-address', 'marker-with-data', 'marker-with-script', 'marker-with-article'],
];

/** Names that scripts of real pages put on Object.prototype, or that a library looks up on options. */
const dirtyNames = [
  ...['extend', 'get', 'set', 'value', 'writable', '_zod', 'each', 'forEach'],
  ...['toJSON', 'length', 'type', 'title', 'text', 'label', 'url', 'children'],
];

describe('The script for publishers', () => {
  afterEach(closeFrames);

  for (const [way, [head, body]] of Object.entries(pages)) {
    it(`draws the fact check when it is loaded ${way}`, async () => {
      const frame = await openPage(head, body);
      expect(await rendered(frame, 'fact-summary', title)).to.exist;
      expectNothingWrong(frame);
    });
  }

  for (const [way, [head, body, words]] of Object.entries(twoVersions)) {
    it(`lets the first of two versions win and keeps the second silent, ${way}`, async () => {
      const frame = await openPage(head, body);
      expect(await rendered(frame, 'fact-summary', words)).to.exist;
      expectNothingWrong(frame);
    });
  }

  it('keeps silent beside the package, whichever comes first', async () => {
    const define = `<script type="module" src="/src/define.ts"></script>`;
    for (const head of [define + module, module + define]) {
      const frame = await openPage(head, tag);
      expect(await rendered(frame, 'fact-summary', title)).to.exist;
      expect(frame.record.errors).to.deep.equal([]);
      // Lit itself warns of two copies, in its edition for developers.
      expect(frame.record.warnings.filter((words) => !words.includes('lit.dev'))).to.deep.equal([]);
    }
  });

  it('draws every fact check of a page, and those that are added later', async () => {
    const frame = await openPage(classic, tag);
    frame.document.body.insertAdjacentHTML('afterbegin', tag.replaceAll(title, 'Do ants sleep?'));
    expect(await rendered(frame, 'fact-summary', 'Do ants sleep?')).to.exist;
    expectNothingWrong(frame);
  });

  it('leaves an element alone that a second copy meets', async () => {
    const frame = await openPage(classic, tag);
    const first = await rendered(frame, 'fact-summary', title);
    const again = frame.document.createElement('script');
    again.src = script;
    const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
    frame.document.body.append(again);
    await loaded;
    expect(await rendered(frame, 'fact-summary', title)).to.equal(first);
    expectNothingWrong(frame);
  });

  it('adds no name to the page and to what the language brings, of ours or of Lit', async () => {
    const frame = await openPage('', '');
    const { window } = frame;
    const names = (): string[] => [
      ...Object.getOwnPropertyNames(window),
      ...Object.getOwnPropertyNames(window.Symbol).map((name) => `Symbol.${name}`),
    ];
    const before = new Set(names());
    const added = frame.document.createElement('script');
    added.src = script;
    const loaded = new Promise((resolve) => added.addEventListener('load', resolve));
    frame.document.body.append(added);
    await loaded;
    expect(names().filter((name) => !before.has(name))).to.deep.equal([]);
  });
});

describe('The script for publishers under a strict content security policy', () => {
  afterEach(closeFrames);

  it('draws the fact check with no violation, loaded twice', async () => {
    const frame = await openAddress('/test/doors/pages/strict-policy.html');
    expect(await rendered(frame, 'fact-summary', title)).to.exist;
    expectNothingWrong(frame);
  });

  it("is styled by the policy's leave", async () => {
    const frame = await openAddress('/test/doors/pages/strict-policy.html');
    const element = await rendered(frame, 'fact-summary', title);
    expect(frame.document.defaultView!.getComputedStyle(element!).display).to.equal('block');
  });

  for (const [policy, page] of [
    ['that names the own host and no policy of trusted types', 'strict-policy-forms.html'],
    ['that names the bytes of the script and no style', 'hash-policy.html'],
  ] as const) {
    it(`draws every form with no violation under a policy ${policy}`, async () => {
      const frame = await openAddress(`/test/doors/pages/${page}`);
      for (const form of forms) expect(await rendered(frame, `#${form}`, title), form).to.exist;
      expect(await rendered(frame, 'source-list', 'A book')).to.exist;
      const late = frame.document.createElement('div');
      late.id = 'late';
      late.dataset['factSummary'] = encodeURIComponent(payload);
      frame.document.body.append(late);
      expect(await rendered(frame, '#late', title)).to.exist;
      expectNothingWrong(frame);
    });
  }

  it('writes structured data with no violation', async () => {
    const frame = await openAddress('/test/doors/pages/strict-policy.html');
    const { document } = frame;
    const element = document.createElement('fact-summary');
    element.setAttribute('structured-data', '');
    element.data = {
      title,
      url: document.location.href,
      claims: [{ text: 'x', verdicts: [{ label: 'y' }] }],
    };
    document.body.append(element);
    const script = (): Element | null => document.querySelector('head > script[type="application/ld+json"]');
    await waitUntil(script);
    expect(script()!.textContent).to.contain('"claimReviewed":"x"');
    expectNothingWrong(frame);
  });

  it('says why it writes no structured data where a policy forbids it, and draws the fact check', async () => {
    const frame = await openAddress('/test/doors/pages/strict-policy-forms.html');
    const { document } = frame;
    const element = document.createElement('fact-summary');
    element.setAttribute('structured-data', '');
    element.id = 'own';
    element.data = {
      title,
      url: document.location.href,
      claims: [{ text: 'x', verdicts: [{ label: 'y' }] }],
    };
    document.body.append(element);
    expect(await rendered(frame, '#own', title)).to.exist;
    const isChecked = 'trustedTypes' in window;
    expect(document.querySelectorAll('head > script[type="application/ld+json"]')).to.have.length(
      isChecked ? 0 : 1,
    );
    // Once, however often it is drawn again.
    element.view = 'brief';
    await element.updateComplete;
    element.view = 'full';
    await element.updateComplete;
    expect(frame.record.warnings).to.have.length(isChecked ? 1 : 0);
    expect(joinNoted(frame.record.warnings)).to.contain(isChecked ? 'Add `factlet` to `trusted-types`' : '');
    // WebKit refuses the policy and reports nothing.
    expect(frame.record.violations.length).to.be.at.most(isChecked ? 1 : 0);
    expect(frame.record.errors).to.deep.equal([]);
  });

  it("leaves the page's own Lit its policy and its work", async () => {
    const frame = await openAddress('/test/doors/pages/strict-policy-own-lit.html');
    expect(await rendered(frame, 'fact-summary', title)).to.exist;
    const counter = await rendered(frame, 'page-counter', 'clicked 0 times');
    counter!.shadowRoot!.querySelector('button')!.click();
    expect(await rendered(frame, 'page-counter', 'clicked 1 times')).to.exist;
    expect(frame.record.errors).to.deep.equal([]);
    expect(frame.record.violations).to.deep.equal([]);
  });
});

describe('The script for publishers on a page that adds to Object.prototype', () => {
  afterEach(closeFrames);

  it('draws the fact check with at least 14 of 16 names, and never shows less than the fallback', async () => {
    expect(new Set(dirtyNames)).to.have.property('size', 16);
    const results = await Promise.all(dirtyNames.map(drawOnDirtyPage));
    const notDrawn = dirtyNames.filter((_, index) => !results[index]!.drawn);
    const nothingShown = dirtyNames.filter((_, index) => !results[index]!.drawn && !results[index]!.fallback);
    expect(nothingShown, 'neither drawn nor with its fallback').to.deep.equal([]);
    expect(notDrawn.length, `not drawn with: ${notDrawn.join(', ')}`).to.be.at.most(2);
  }).timeout(30_000);
});

async function drawOnDirtyPage(name: string): Promise<{ drawn: boolean; fallback: boolean }> {
  const dirty = `<script>Object.prototype[${JSON.stringify(name)}] = function () {};</script>`;
  const frame = await openPage(dirty + classic, tag);
  const element = await rendered(frame, 'fact-summary', title, 3000);
  const heading = element?.shadowRoot?.querySelector('[part~="title"]');
  const article = frame.document.querySelector('fact-summary > p');
  return { drawn: isVisible(heading), fallback: isVisible(article) };
}

function isVisible(element: Element | null | undefined): boolean {
  return element !== null && element !== undefined && element.getClientRects().length > 0;
}

function expectNothingWrong({ record }: Frame): void {
  expect(record.errors).to.deep.equal([]);
  expect(record.warnings).to.deep.equal([]);
  expect(record.violations).to.deep.equal([]);
}
