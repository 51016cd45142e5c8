import { expect } from 'chai';
import { accessibilityTree, goldenText } from '../support/accessibility-tree.js';
import { drawn, show, tags, type Tag, type Widget } from '../support/build-element.js';
import { fetchSample, sampleNames, type SampleName } from '../support/fetch-sample.js';
import { plainStates, readerStates } from '../support/states.js';
import { leave } from '../support/pointer.js';
import { isWhole } from '../support/some-of.js';

// Deprecated by DPUB-ARIA 1.1 (https://www.w3.org/TR/dpub-aria-1.1/#changelog).
const deprecated = ['doc-biblioentry', 'doc-endnote'];
const allowed = ['dialog', 'doc-backlink', 'doc-noteref', 'group', 'list', 'status'];

async function showSample(
  name: SampleName,
  tag: Tag = 'fact-summary',
  attributes: Record<string, string> = {},
): Promise<Widget> {
  return show(await fetchSample(name), tag, attributes);
}

describe('What assistive technology is told', () => {
  describe('as Chromium tells it', () => {
    const cases: [name: string, open: () => Promise<Widget>][] = [
      ...sampleNames.map((name): [string, () => Promise<Widget>] => [
        name.replace('made-up/', ''),
        () => showSample(name),
      ]),
      ['brief', () => showSample('one-claim', 'fact-summary', { view: 'brief' })],
      ['glance', () => showSample('one-claim', 'fact-summary', { view: 'glance' })],
      ['card', () => showSample('several-claims', 'claim-card', { claim: '2' })],
      ['list', () => showSample('made-up/kite', 'source-list')],
      ['questions-as-buttons', () => showSample('overview', 'fact-summary', { questions: 'buttons' })],
      ...readerStates.map(({ name, open }): [string, () => Promise<Widget>] => [
        name.replaceAll(/[<>]/g, '').replaceAll(' ', '-'),
        open,
      ]),
    ];

    afterEach(leave);

    for (const [name, open] of cases) {
      it(`is what test/elements/golden/${name}.txt says`, async function () {
        await open();
        const tree = await accessibilityTree();
        if (tree === undefined) return this.skip();
        expect(tree).not.to.equal('');
        expect(tree).to.equal(await goldenText(`test/elements/golden/${name}.txt`, tree));
      });
    }
  });

  for (const { name, open, close } of [...plainStates, ...readerStates]) {
    it(`has no role that is deprecated or superfluous in ${name}`, async () => {
      const element = await open();
      const roles = new Set(drawn(element, '[role]').map(({ role }) => role));
      await close?.();
      await leave();
      expect(deprecated.filter((role) => roles.has(role))).to.deep.equal([]);
      expect([...roles].filter((role) => !allowed.includes(role ?? ''))).to.deep.equal([]);
    });
  }

  // The least, the usual and the last, below which all headings are of one level; the others are between these.
  const levels = isWhole ? [1, 2, 3, 4, 5, 6] : [1, 2, 6];

  for (const name of sampleNames) {
    it(`has headings from each level on, without a gap: ${name}`, async () => {
      for (const tag of tags) {
        for (const first of levels) {
          const element = await showSample(name, tag, { 'heading-level': String(first) });
          const found = drawn(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
          const gaps = found.filter((level, at) => level > (at ? found[at - 1]! + 1 : first));
          expect(gaps).to.deep.equal([]);
          if (found.length) expect([found[0], Math.min(...found)]).to.deep.equal([first, first]);
          element.remove();
        }
      }
    });
  }
});
