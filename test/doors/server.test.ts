import { expect } from 'chai';
import { partOf, until, wordsOf, type Tag, type Widget } from '../support/build-element.js';
import { closeFrames, openPage, type Frame } from '../support/frame.js';
import { drawingOf, elementIn, openServed, rootsOf, script, upgrade } from '../support/served.js';
import { isWhole } from '../support/some-of.js';

const payloads = [
  ...['arabic', 'corrected', 'one-claim', 'overview', 'several-claims', 'made-up/bridge', 'made-up/kite'],
  ...['made-up/broken-citations', 'made-up/every-verdict', 'made-up/forty-sources', 'made-up/pictures'],
  // Each is drawn as the next one but for the words of its notice.
  ...['outdated', ...(isWhole ? ['corrected', 'retracted', 'superseded'] : [])].map(
    (status) => `made-up/status-${status}`,
  ),
];
const forms: { element: Tag; view?: 'full' | 'brief' | 'glance' }[] = [
  { element: 'fact-summary' },
  { element: 'fact-summary', view: 'brief' },
  { element: 'fact-summary', view: 'glance' },
  { element: 'claim-card' },
  { element: 'claim-card', view: 'brief' },
  { element: 'source-list' },
];

describe('An element that a server has drawn', () => {
  afterEach(closeFrames);

  for (const payload of payloads) {
    it(`shows of ${payload} what the browser would draw, and is kept as it is`, async () => {
      const isMain = ['arabic', 'one-claim', 'several-claims'].includes(payload);
      for (const form of isWhole || isMain ? forms : forms.slice(0, 1)) {
        const frame = await openServed({ payload, element: { id: 'check', ...form } });
        const element = elementIn(frame);
        const [root] = element.shadowRoot ? rootsOf(element) : [];
        const served = element.shadowRoot && drawingOf(element);
        await upgrade(frame);
        const drawn = await drawAnew(element);
        const name = `${form.element} ${form.view ?? ''}`;
        if (root) {
          expect(served, name).to.equal(drawn);
          expect(rootsOf(element)[0] === root && rootsOf(element).length === 1, name).to.equal(true);
        } else expect(drawn, name).to.equal('<slot></slot>');
        expect(frame.record.errors).to.deep.equal([]);
        closeFrames();
      }
    }).timeout(60_000);
  }

  it('is complete before any script runs', async () => {
    const frame = await openServed({ payload: 'one-claim' });
    const element = elementIn(frame);
    expect(wordsOf(partOf(element, 'title'))).to.equal(
      'No, the Great Wall of China cannot be seen from the Moon',
    );
    expect(partOf(element, 'title').getClientRects()).to.have.length(1);
    expect(element.querySelector('article')!.getClientRects()).to.have.length(0);
    expect(styleOf(partOf(element, 'verdict-label')).fontWeight).to.equal('700');
  });

  it('keeps focus, selection and every node when the script comes', async () => {
    const frame = await openServed({ payload: 'overview' });
    const root = elementIn(frame).shadowRoot!;
    const nodes = [...root.querySelectorAll('*')];
    const mark = root.querySelectorAll<HTMLElement>('[part=citation]')[2]!;
    mark.focus();
    frame.document.getSelection()!.selectAllChildren(partOf(elementIn(frame), 'title'));
    const selected = String(frame.document.getSelection());
    const element = await upgrade(frame);
    expect(root.activeElement === mark).to.equal(true);
    expect(selected).to.include('leaves');
    expect(String(frame.document.getSelection())).to.equal(selected);
    const after = [...root.querySelectorAll('*')];
    expect(after.length === nodes.length && after.every((node, index) => node === nodes[index])).to.equal(
      true,
    );
    expect(element.status).to.equal('ready');
  });

  it('leads from its marks to the rows and back to the very mark', async () => {
    const frame = await openServed({ payload: 'made-up/forty-sources' });
    const element = await upgrade(frame);
    const marks = (): HTMLElement[] => [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=citation]'),
    ];
    const repeated = marks().findIndex((mark, index) =>
      marks()
        .slice(0, index)
        .some(({ dataset }) => dataset['ref'] === mark.dataset['ref']),
    );
    expect(repeated).to.be.greaterThan(0);
    marks()[repeated]!.focus();
    marks()[repeated]!.click();
    await element.updateComplete;
    const row = element.shadowRoot!.activeElement as HTMLElement;
    expect(row.dataset['source']).to.equal(marks()[repeated]!.dataset['ref']);
    expect(row.classList.contains('highlighted')).to.equal(true);
    expect(rootsOf(element)).to.have.length(1);
    row.querySelector<HTMLElement>('[data-action=back-to-citation]:not([data-use])')!.click();
    await element.updateComplete;
    expect(marks().indexOf(element.shadowRoot!.activeElement as HTMLElement)).to.equal(repeated);
  });

  it('draws the first change in its place, with the focus where it was', async () => {
    const frame = await openServed({ payload: 'overview' });
    const element = await upgrade(frame);
    const [served] = rootsOf(element);
    const button = element.shadowRoot!.querySelector<HTMLElement>('[data-action=copy]')!;
    button.focus();
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(rootsOf(element)).to.have.length(1);
    expect(rootsOf(element)[0] === served).to.equal(false);
    expect(partOf(element, 'title').localName).to.equal('h3');
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['action']).to.equal('copy');
  });

  it('opens what a brief view leaves out, and keeps the button focused', async () => {
    const frame = await openServed({ payload: 'several-claims', element: { view: 'brief' } });
    const element = await upgrade(frame);
    const button = (): HTMLElement =>
      element.shadowRoot!.querySelector<HTMLElement>('[data-action=toggle-rest]')!;
    expect(partOf(element, 'rest').hidden).to.be.ok;
    button().focus();
    button().click();
    await element.updateComplete;
    expect(partOf(element, 'rest').hidden).to.equal(false);
    expect(button().ariaExpanded).to.equal('true');
    expect(element.shadowRoot!.activeElement === button()).to.equal(true);
    expect(rootsOf(element)).to.have.length(1);
  });

  it('leaves open what the browser’s own search has opened before the script came', async () => {
    const frame = await openServed({ payload: 'several-claims', element: { view: 'brief' } });
    partOf(elementIn(frame), 'rest').removeAttribute('hidden');
    const element = await upgrade(frame);
    expect(partOf(element, 'rest').hidden).to.equal(false);
    expect(element.shadowRoot!.querySelector('[data-action=toggle-rest]')!.ariaExpanded).to.equal('true');
  });

  it('goes on after it is moved in the document', async () => {
    const frame = await openServed({ payload: 'overview' });
    const element = await upgrade(frame);
    const [root] = rootsOf(element);
    frame.document.body.append(frame.document.createElement('p'), element);
    await element.updateComplete;
    expect(rootsOf(element)[0] === root && rootsOf(element).length === 1).to.equal(true);
    element.shadowRoot!.querySelector<HTMLElement>('[part=citation]')!.click();
    await element.updateComplete;
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['source']).to.equal('1');
  });

  it('is drawn anew where the page’s language has become another', async () => {
    const frame = await openServed({ input: { title: 'Bees', checkedAt: '2026-01-26' } });
    const [served] = rootsOf(elementIn(frame));
    frame.document.documentElement.lang = 'de';
    const element = await upgrade(frame);
    expect(rootsOf(element)).to.have.length(1);
    expect(rootsOf(element)[0] === served).to.equal(false);
  });

  it('works with the script before it, after it and twice', async () => {
    for (const where of ['head', 'after'] as const) {
      for (const kind of ['', ' async', ' defer', ' type="module"']) {
        const tags = `<script src="${script}"${kind}></script>`.repeat(2);
        const frame = await openServed({ payload: 'overview', [where]: tags });
        const element = elementIn(frame);
        await until(() => element.status === 'ready', 'ready');
        await element.updateComplete;
        expect(rootsOf(element), where + kind).to.have.length(1);
        expect(partOf(element, 'title').getClientRects(), where + kind).to.have.length(1);
        expect(frame.record.errors).to.deep.equal([]);
        closeFrames();
      }
    }
  }).timeout(60_000);

  it('says something to the page about the reading, as every element does', async () => {
    const frame = await openServed({ payload: 'overview' });
    const events: string[] = [];
    for (const type of ['fact-load', 'fact-error'])
      frame.document.addEventListener(type, () => events.push(type));
    await upgrade(frame);
    await until(() => events.length, 'an event');
    expect(events).to.deep.equal(['fact-load']);
  });
});

describe('An element that a server has drawn, with its facts elsewhere', () => {
  afterEach(closeFrames);
  const input = { title: 'A fact check from the server', summary: 'It came by itself.' };

  it('stands while they are on their way, and is kept where they are the same', async () => {
    const key = `served-${Math.random()}`;
    const frame = await openServed({ input, element: { src: `/faults/held?key=${key}` } });
    const [root] = rootsOf(elementIn(frame));
    const element = await upgrade(frame);
    expect(element.status).to.equal('loading');
    expect(rootsOf(element)).to.have.length(1);
    await fetch(`/faults/release?key=${key}`);
    await until(() => element.status === 'ready', 'ready');
    await element.updateComplete;
    expect(rootsOf(element)[0] === root && rootsOf(element).length === 1).to.equal(true);
  });

  it('gives way to a newer version, once', async () => {
    const frame = await openServed({ input, element: { src: '/faults/json?key=newer&title=Newer' } });
    const element = await upgrade(frame);
    await until(() => element.status === 'ready', 'ready');
    await element.updateComplete;
    expect(rootsOf(element)).to.have.length(1);
    expect(wordsOf(partOf(element, 'title'))).to.equal('Newer');
  });

  it('stays with a line below it where they do not come, until they do', async () => {
    const key = `served-${Math.random()}`;
    const frame = await openServed({ input, element: { src: `/faults/second-try?key=${key}` } });
    const element = await upgrade(frame);
    await until(() => element.status === 'error', 'in error');
    await element.updateComplete;
    expect(rootsOf(element).map((root) => Boolean(root.querySelector('[part=title]')))).to.deep.equal([
      true,
      false,
    ]);
    element.shadowRoot!.querySelector<HTMLElement>('[data-action=retry]')!.click();
    await until(() => element.status === 'ready', 'ready');
    await element.updateComplete;
    expect(rootsOf(element)).to.have.length(1);
  });
});

describe('A page that a server has drawn', () => {
  afterEach(closeFrames);

  it('does not move when the script comes', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const after = '<p id="below">What comes below.</p>';
    for (const form of forms.filter(({ element }) => element !== 'source-list')) {
      const frame = await openServed({ payload: 'several-claims', element: form, after });
      const shifts = watchShifts(frame);
      await upgrade(frame);
      await frames(frame);
      expect(shifts(), `${form.element} ${form.view ?? ''}`).to.equal(0);
      // The measure itself: something above moves everything.
      const line = frame.document.createElement('div');
      line.style.blockSize = '120px';
      frame.document.body.prepend(line);
      await frames(frame);
      expect(shifts()).to.be.greaterThan(0);
      closeFrames();
    }
  }).timeout(60_000);

  const rest =
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types factlet";

  const after = `<script defer src="${script}"></script>`;
  const allowed = {
    'the hashes of its styles': { policy: `${rest}; style-src STYLES` },
    'its nonce': { policy: `${rest}; style-src 'nonce-abc'`, element: { nonce: 'abc' } },
  };
  for (const [what, more] of Object.entries(allowed)) {
    it(`is styled at once and breaks no policy that allows ${what}`, async () => {
      const bare = await openServed({ payload: 'one-claim', ...more });
      expect(styleOf(partOf(elementIn(bare), 'verdict-label')).fontWeight).to.equal('700');
      const frame = await openServed({ payload: 'one-claim', after, ...more });
      await until(() => elementIn(frame).status === 'ready', 'ready');
      expect(frame.record.violations).to.deep.equal([]);
      expect(rootsOf(elementIn(frame))[0]!.dataset['drawn']).to.be.ok;
    });
  }

  it('is styled by the script where a policy forbids its styles', async () => {
    const ask = { payload: 'one-claim', policy: `${rest}; style-src 'self'` };
    const bare = await openServed(ask);
    expect(styleOf(partOf(elementIn(bare), 'verdict-label')).fontWeight).to.equal('400');
    const frame = await openServed({ ...ask, after });
    await until(() => elementIn(frame).status === 'ready', 'ready');
    expect(styleOf(partOf(elementIn(frame), 'verdict-label')).fontWeight).to.equal('700');
    expect(rootsOf(elementIn(frame))[0]!.dataset['drawn']).to.be.ok;
  });

  it('works under the policy that is written into it', async () => {
    const frame = await openServed({ payload: 'one-claim', page: { contentSecurityPolicy: true, script } });
    const element = elementIn(frame);
    await until(() => element.status === 'ready', 'ready');
    await element.updateComplete;
    expect(frame.record.violations).to.deep.equal([]);
    expect(rootsOf(element)[0]!.dataset['drawn']).to.be.ok;
    expect(frame.document.querySelectorAll('h1, h2')).to.have.length(1);
    expect(partOf(element, 'title').localName).to.equal('h1');
  });
});

describe('Served markup where nothing is known of declarative shadow roots', () => {
  afterEach(closeFrames);

  it('shows the article, and is drawn by the script', async () => {
    const frame = await openPage('', '');
    const source = await openServed({ payload: 'one-claim' });
    const text = await (await fetch(source.document.location.href)).text();
    // innerHTML makes no shadow roots, as older browsers make none.
    frame.document.body.innerHTML = /<fact-summary[^]*<\/fact-summary>/.exec(text)![0];
    const element = elementIn(frame);
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelector('article')!.getClientRects()).to.have.length(1);
    await upgrade(frame);
    await until(() => element.status === 'ready', 'ready');
    await element.updateComplete;
    expect(rootsOf(element)).to.have.length(1);
    expect(wordsOf(partOf(element, 'title'))).to.include('Great Wall');
  });

  it('takes a template for no version of the page’s own', async () => {
    const frame = await openPage(`<script src="${script}"></script>`, '');
    frame.document.body.innerHTML =
      '<fact-summary src="/faults/held?key=template"><template><p>No.</p></template></fact-summary>';
    await until(() => partOf(elementIn(frame), 'loading'), 'the line of loading');
  });
});

/** What the browser draws for the same tag without the server's drawing. */
async function drawAnew(element: Widget): Promise<string> {
  const other = element.cloneNode(true) as Widget;
  element.ownerDocument.body.append(other);
  await until(() => other.status === 'ready', 'ready');
  await other.updateComplete;
  const drawing = drawingOf(other);
  other.remove();
  return drawing;
}

function styleOf(element: Element): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element);
}

function watchShifts({ document }: Frame): () => number {
  let sum = 0;
  const { PerformanceObserver: Observer } = document.defaultView as unknown as typeof globalThis;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new Observer((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}

async function frames({ document }: Frame): Promise<void> {
  const view = document.defaultView!;
  for (let count = 0; count < 4; count += 1) await new Promise((drawn) => view.requestAnimationFrame(drawn));
}
