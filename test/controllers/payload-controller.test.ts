import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import {
  allWords,
  isSeen,
  partOf,
  place,
  scriptOf,
  settled,
  show,
  tags,
  until,
  wordsOf,
} from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { faultAddress, newKey, requestsOf } from '../support/faults.js';
import { oneEvent } from '../support/one-event.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

const titled = (title: string): object => aFactCheck({ title });
const titleOf = (element: Element): string => wordsOf(partOf(element, 'title'));

describe('How an element comes by its fact check', () => {
  describe('from one input', () => {
    it('shows an object given as data', async () => {
      expect(titleOf(await show(titled('From an object')))).to.equal('From an object');
    });

    it('shows JSON text given as data', async () => {
      expect(titleOf(await show(JSON.stringify(titled('From a text'))))).to.equal('From a text');
    });

    it('shows the JSON of a child script', async () => {
      const element = await place(`<fact-summary>${scriptOf(titled('From a script'))}</fact-summary>`);
      expect(titleOf(element)).to.equal('From a script');
    });

    it('shows the JSON at src', async () => {
      const element = await place(
        `<fact-summary src="${faultAddress('json', newKey(), 'From an address')}"></fact-summary>`,
      );
      await settled(element);
      expect(titleOf(element)).to.equal('From an address');
    });

    it('leaves other scripts alone', async () => {
      const element = await place('<fact-summary><script type="text/plain">{}</script></fact-summary>');
      expect(element.status).to.equal('empty');
    });

    it('shows nothing and keeps the fallback when a child script holds broken JSON', async () => {
      const element = await place(
        '<fact-summary><script type="application/json">{ "title": </script><p>As printed</p></fact-summary>',
      );
      expect(element.status).to.equal('error');
      expect(element.issues[0]?.message).to.match(/^Broken JSON at line 1, column 12: it ends too early/);
      expect(isSeen(element.querySelector('p'))).to.be.true;
    });

    it('says that an empty child script is not valid JSON', async () => {
      const element = await place('<fact-summary><script type="application/json"></script></fact-summary>');
      expect(element.issues[0]?.code).to.equal('broken-json');
    });

    it('leaves the object given as data as it was', async () => {
      const data = titled('Frozen');
      const before = JSON.stringify(data);
      await show(Object.freeze(data));
      expect(JSON.stringify(data)).to.equal(before);
    });
  });

  describe('from several inputs', () => {
    it('prefers data to src, and does not ask for src', async () => {
      const key = newKey();
      const element = await show(titled('Data'), 'fact-summary', { src: faultAddress('json', key, 'Src') });
      expect(titleOf(element)).to.equal('Data');
      expect(await requestsOf(key)).to.have.length(0);
    });

    it('prefers data to a child script', async () => {
      const element = await show(titled('Data'), 'fact-summary', {}, scriptOf(titled('Script')));
      expect(titleOf(element)).to.equal('Data');
    });

    it('prefers src to a child script', async () => {
      const src = faultAddress('json', newKey(), 'Src');
      const element = await place(`<fact-summary src="${src}">${scriptOf(titled('Script'))}</fact-summary>`);
      await settled(element);
      expect(titleOf(element)).to.equal('Src');
    });

    it('does not let a later src replace data', async () => {
      const key = newKey();
      const element = await show(titled('Data'));
      element.src = faultAddress('json', key, 'Src');
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Data');
      expect(await requestsOf(key)).to.have.length(0);
    });

    it('does not let reload bring src in the place of data', async () => {
      const element = await show(titled('Data'), 'fact-summary', {
        src: faultAddress('json', newKey(), 'Src'),
      });
      await element.reload();
      expect(titleOf(element)).to.equal('Data');
    });

    it('takes src when data is taken away', async () => {
      const element = await show(titled('Data'), 'fact-summary', {
        src: faultAddress('json', newKey(), 'Src'),
      });
      element.data = undefined;
      await element.updateComplete;
      await settled(element);
      expect(titleOf(element)).to.equal('Src');
    });

    it('takes the child script when src is taken away', async () => {
      const src = faultAddress('json', newKey(), 'Src');
      const element = await place(`<fact-summary src="${src}">${scriptOf(titled('Script'))}</fact-summary>`);
      await settled(element);
      element.removeAttribute('src');
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Script');
    });

    it('asks the server for nothing when all inputs are taken away', async () => {
      const element = await show(titled('Data'));
      element.data = undefined;
      await element.updateComplete;
      expect(element.status).to.equal('empty');
    });

    it('is empty again, with its fallback, when all inputs are taken away', async () => {
      const element = await show(titled('Data'), 'fact-summary', {}, '<p>As printed</p>');
      expect(isSeen(element.querySelector('p'))).to.be.false;
      element.data = null;
      await element.updateComplete;
      expect(element.status).to.equal('empty');
      expect(element.factCheck).to.be.undefined;
      expect(isSeen(element.querySelector('p'))).to.be.true;
    });
  });

  describe('from inputs that change', () => {
    it('replaces older data by newer', async () => {
      const element = await show(titled('Older'));
      element.data = titled('Newer') as FactCheckInput;
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Newer');
    });

    it('replaces an older src by a newer', async () => {
      const element = await place(
        `<fact-summary src="${faultAddress('json', newKey(), 'Older')}"></fact-summary>`,
      );
      await settled(element);
      element.src = faultAddress('json', newKey(), 'Newer');
      await oneEvent(element, 'fact-load');
      expect(titleOf(element)).to.equal('Newer');
    });

    it('replaces what a child script said when its text changes', async () => {
      const element = await place(`<fact-summary>${scriptOf(titled('Older'))}</fact-summary>`);
      element.querySelector('script')!.textContent = JSON.stringify(titled('Newer'));
      await until(() => titleOf(element) === 'Newer', 'the newer script');
    });

    it('tells of no fact check that gave way before it was drawn', async () => {
      const element = await place(
        `<fact-summary src="${faultAddress('json', newKey(), 'Given way')}"></fact-summary>`,
      );
      const told: (string | undefined)[] = [];
      element.addEventListener('fact-load', ({ factCheck }) => told.push(factCheck?.title));
      const { requestUpdate } = element;
      element.requestUpdate = (...change) => {
        requestUpdate.apply(element, change);
        // The answer is there, and nothing of it is drawn yet.
        if (element.factCheck?.title === 'Given way') element.data ??= titled('Later') as FactCheckInput;
      };
      await until(() => told.length > 0, 'the event');
      await element.updateComplete;
      expect(told).to.deep.equal(['Later']);
      expect(titleOf(element)).to.equal('Later');
    });

    it('shows broken data in the place of good data as an error', async () => {
      const element = await show(titled('Good'), 'fact-summary', {}, '<p>As printed</p>');
      element.data = '{';
      await element.updateComplete;
      expect(element.status).to.equal('error');
      expect(element.factCheck).to.be.undefined;
      expect(allWords(element)).not.to.contain('Good');
      expect(isSeen(element.querySelector('p'))).to.be.true;
    });

    it('reads the same data only once', async () => {
      let reads = 0;
      const data = {
        get title() {
          reads += 1;
          return 'Counted';
        },
      };
      const element = await show(data);
      element.requestUpdate();
      await element.updateComplete;
      expect(reads).to.equal(1);
    });
  });

  describe('from inputs that come late', () => {
    it('shows a child script that is added later', async () => {
      const element = await place('<fact-summary></fact-summary>');
      element.insertAdjacentHTML('beforeend', scriptOf(titled('Added')));
      await until(() => element.status === 'ready', 'ready');
      expect(titleOf(element)).to.equal('Added');
    });

    it('waits for the end of a child script that is still arriving', async () => {
      const page = await openStream();
      page.write('<fact-summary><p>As printed</p><script type="application/json">{ "title": ');
      const element = page.document.querySelector<FactSummaryElement>('fact-summary')!;
      await element.updateComplete;
      expect(element.status).to.equal('empty');
      page.write('"Streamed" }</scr' + 'ipt><p>More</p></fact-summary>');
      await until(() => element.status !== 'empty', 'read');
      expect(element.status).to.equal('ready');
      expect(element.factCheck?.title).to.equal('Streamed');
      page.close();
    });

    it('reads the last child script of a page when the page has arrived', async () => {
      const page = await openStream();
      page.write(`<fact-summary>${scriptOf(titled('Last words'))}`);
      const element = page.document.querySelector<FactSummaryElement>('fact-summary')!;
      page.close();
      await until(() => element.status === 'ready', 'ready');
      expect(element.factCheck?.title).to.equal('Last words');
    });
  });

  describe('from any value', () => {
    const rejections: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      rejections.push(event.reason);
      event.preventDefault();
    };

    before(() => window.addEventListener('unhandledrejection', note));
    after(() => window.removeEventListener('unhandledrejection', note));

    const odd = (): unknown[] => {
      const cycle: Record<string, unknown> = { title: 'A cycle' };
      cycle['claims'] = [cycle];
      cycle['disclosure'] = cycle;
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      const thrower = (): never => {
        throw new Error('no');
      };
      return [
        cycle,
        proxy,
        new Proxy({ title: 'Trap' }, { get: thrower, getOwnPropertyDescriptor: thrower, ownKeys: thrower }),
        Object.defineProperty({}, 'title', { get: thrower, enumerable: true }),
        Object.defineProperty({ title: 'Version' }, 'schemaVersion', { get: thrower }),
        Object.create({ title: 'Inherited' }),
        Object.freeze({ title: 'Frozen', claims: Object.freeze([]) }),
        { title: { toString: thrower } },
        { title: 'Then', then: thrower },
        new Map([['title', 'Map']]),
        new Date(Number.NaN),
        Symbol('title'),
        1n,
        thrower,
        document,
        window,
        new Array<number>(1_000_000).fill(1),
        { title: 'Long', claims: new Array<number>(1_000_000).fill(1) },
        '[',
        '"title"',
        `{"title": "Deep", "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        '{"title":"T","__proto__":{"polluted":1}}',
      ];
    };

    it('never throws, never rejects and always draws for values that are hard to read', async () => {
      for (const tag of tags) {
        for (const value of odd()) {
          const element = await show(value, tag, {}, '<p>As printed</p>');
          expect(element.status).to.be.oneOf(['ready', 'error']);
          if (element.status === 'error') expect(isSeen(element.querySelector('p'))).to.be.true;
          element.parentElement!.remove();
        }
      }
      expect(rejections).to.deep.equal([]);
      expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
    });

    it('never throws, never rejects and always draws for anything that fast-check makes', async () => {
      const value = fc.anything({
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      });
      const payload = fc.record(
        {
          title: fc.oneof(fc.string({ unit: 'binary' }), value),
          summary: value,
          claims: value,
          sources: value,
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(fc.oneof(value, payload), fc.constantFrom(...tags), async (data, tag) => {
          const element = await show(data, tag);
          const { status } = element;
          const words = allWords(element);
          element.parentElement!.remove();
          expect(status).to.be.oneOf(data ? ['ready', 'error'] : ['empty', 'error']);
          expect(words).not.to.contain('[object Object]');
        }),
      );
      expect(rejections).to.deep.equal([]);
    });
  });
});

/** A page in a frame that arrives piece by piece, with the elements defined already. */
async function openStream(): Promise<{
  document: Document;
  write: (html: string) => void;
  close: () => void;
}> {
  const frame = await place<HTMLIFrameElement>('<iframe title="A page"></iframe>');
  const page = frame.contentDocument!;
  const { write } = Document.prototype as unknown as { write: (html: string) => void };
  page.open();
  write.call(
    page,
    '<!doctype html><html lang="en"><title>A page</title><script type="module" async src="/src/define.ts"></script><body>',
  );
  await frame.contentWindow!.customElements.whenDefined('source-list');
  return { document: page, write: (html) => write.call(page, html), close: () => page.close() };
}
