import { expect } from 'chai';
import { a11ySnapshot } from '@web/test-runner-commands';
import { allWords, drawn, partOf, partsOf, show, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck, anOverview } from '../../support/build-payload.js';
import { engine } from '../../support/engine.js';

interface TreeNode {
  role: string;
  name?: string;
  level?: number;
  children?: TreeNode[];
}

function flat(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

describe('<fact-summary>', () => {
  describe('for readers with assistive technology', () => {
    it('is an article named by its title', async () => {
      const [article] = drawn(await show(aFactCheck()), 'article');
      expect(article!.ariaLabel).to.equal('What does the lighthouse burn?');
    });

    it('keeps its name where the title is left out', async () => {
      const element = await show(aFactCheck(), 'fact-summary', { 'no-title': '' });
      expect(partsOf(element, 'title')).to.have.length(0);
      expect(drawn(element, 'article')[0]!.ariaLabel).to.equal('What does the lighthouse burn?');
    });

    it('has headings in the order of reading, each one level below the title', async () => {
      const element = await show(anOverview());
      expect(
        drawn(element, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${wordsOf(heading)}`),
      ).to.deep.equal([
        'h2 Bees and blossom',
        'h3 Summary',
        'h3 1. What is known',
        'h3 2. What is not',
        'h3 Sources',
        'h3 Further questions',
        'h3 About this fact check',
      ]);
    });

    it('has its marks, headings and rows in the accessibility tree of Chromium', async function () {
      // Only Chromium gives out its tree.
      if (engine !== 'chromium') this.skip();
      await show(anOverview());
      const tree = flat((await a11ySnapshot({})) as unknown as TreeNode);
      const named = (role: string): (string | undefined)[] =>
        tree.filter((node) => node.role === role).map(({ name }) => name);
      expect(named('doc-noteref')).to.deep.equal([
        'source 1',
        'source 2',
        'source 3',
        'source 1',
        'source 2',
        'source 4',
        'source 3',
      ]);
      expect(tree.filter(({ role }) => role === 'heading').map(({ level }) => level)).to.deep.equal([
        2, 3, 3, 3, 3, 3, 3,
      ]);
      expect(named('link')).to.deep.equal(['4 sources, details not included']);
      const words = tree.map(({ name }) => name ?? '').join(' ');
      expect(words).not.to.match(/unknown|unverified|unresolved|placeholder|invalid/);
    });
  });

  describe('by its attributes', () => {
    it('makes questions links to the address that question-url gives', async () => {
      const element = await show(
        aFactCheck({ followUps: [{ text: 'Oil & gas: how much?' }] }),
        'fact-summary',
        {
          'question-url': '/search?q={question}',
        },
      );
      expect(partOf(element, 'question').querySelector('a')!.href).to.equal(
        `${location.origin}/search?q=Oil%20%26%20gas%3A%20how%20much%3F`,
      );
    });
  });

  describe('as it reads', () => {
    /** Whether pieces stand in this order, from the first of the words to the last. */
    const expectOrder = (words: string, order: readonly string[]): void => {
      const places = order.map((piece) => words.indexOf(piece));
      expect(places).not.to.include(-1);
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places[0]).to.equal(0);
      expect(words.endsWith(order.at(-1)!), words).to.be.true;
    };

    it('has the order of a fact check in a newspaper', async () => {
      expectOrder(allWords(await show(anOverview())), [
        'Fact check · Overview, no verdict',
        'Bees and blossom',
        'Checked January 26, 2026 · 4 sources, details not included',
        'This overview may hold mistakes. Learn more.',
        'Summary',
        'Bees visit blossom by day',
        '1. What is known',
        'They see colours',
        '2. What is not',
        'Sources',
        'This article cites 4 sources by number. Their details are not included here.',
        'Further questions',
        'Do bees sleep?',
        'How far do bees fly?',
        'About this fact check',
        'AI use: not stated',
        'Copy',
      ]);
    });

    const whole = aFactCheck({
      status: 'corrected',
      version: 2,
      contributors: [{ name: 'Ada Sample' }],
      disclosure: { ai: { involvement: 'generated' }, disclaimer: 'This may hold mistakes.' },
      corrections: [{ text: 'A name was wrong.' }],
      publisher: { name: 'Harbour Press', policies: { contact: 'https://example.org/contact' } },
    });
    const end = [
      'Sources',
      'Almanac of the harbour',
      'Corrections',
      'A name was wrong.',
      'Further questions',
      'Who keeps the lighthouse?',
      'About this fact check',
      'Version 2',
      'Published by Harbour Press · Report a mistake',
      'Copy',
    ];

    it('has claim and verdict below the title, before anything else', async () => {
      expectOrder(allWords(await show(whole)), [
        'This fact check has been corrected.',
        'Fact check What does the lighthouse burn?',
        'Claim The lighthouse burns a tonne of oil a night.',
        'Verdict Mostly false',
        'By Ada Sample · Checked January 26, 2026 · 2 sources',
        'AI wrote this text. No human review stated.',
        'This may hold mistakes.',
        'It has had an electric lamp since 1957',
        'Summary',
        'The lamp is electric',
        'The lamp It was changed in 1957',
        ...end,
      ]);
    });

    it('has a list of several claims below the title, and their boxes below the summary', async () => {
      const claims = [aClaim(), aClaim({ id: 'b', text: 'It is red.', verdicts: [], explanation: 'So.' })];
      expectOrder(allWords(await show({ ...whole, claims })), [
        'This fact check has been corrected.',
        'Fact check What does the lighthouse burn?',
        '2 claims checked',
        'Mostly false The lighthouse burns a tonne of oil a night.',
        'No verdict given It is red.',
        'By Ada Sample · Checked January 26, 2026 · 2 sources',
        'AI wrote this text. No human review stated.',
        'This may hold mistakes.',
        'Summary',
        'The lamp is electric',
        'Claim The lighthouse burns a tonne of oil a night.',
        'Verdict Mostly false',
        'It has had an electric lamp since 1957',
        'Claim It is red.',
        'No verdict given So.',
        'The lamp It was changed in 1957',
        ...end,
      ]);
    });

    it('says nothing twice', async () => {
      const words = allWords(await show(anOverview()));
      for (const sentence of [
        'Learn more.',
        'They see colours',
        'Do bees sleep?',
        'What is known',
        'Sources',
      ]) {
        expect(words.split(sentence), sentence).to.have.length(2);
      }
    });

    it('folds nothing', async () => {
      expect(
        drawn(await show(anOverview()), 'details, [hidden]:not([data-action=share]), [aria-expanded]'),
      ).to.have.length(0);
    });

    it('prints the number of a section once where its heading brings one', async () => {
      const element = await show(
        anOverview({
          sections: [
            { heading: '1. Known', body: 'A' },
            { heading: '2. Not known', body: 'B' },
          ],
        }),
      );
      expect(partsOf(element, 'section').map((section) => wordsOf(section.firstElementChild))).to.deep.equal([
        '1. Known',
        '2. Not known',
      ]);
    });

    it('gives a section without a heading none', async () => {
      const element = await show(anOverview({ sections: [{ body: 'Just words.' }] }));
      expect(wordsOf(partOf(element, 'section'))).to.equal('Just words.');
    });

    it("keeps the article's own words for its headings", async () => {
      const element = await show(
        anOverview({ labels: { summary: 'Bottom Line', followUps: 'Related Searches' } }),
      );
      const headings = partsOf(element, 'heading').map(wordsOf);
      expect(headings[0]).to.equal('Bottom Line');
      expect(headings.at(-2)).to.equal('Related Searches');
    });

    it('shows a fact check that is nothing but a title', async () => {
      const element = await show({ title: 'Nothing but a title' });
      expect(allWords(element)).to.equal(
        'Fact check · Overview, no verdict Nothing but a title About this fact check AI use: not stated Copy',
      );
    });

    it('never says undefined, null, NaN or [object Object]', async () => {
      for (const payload of [
        { title: 'T' },
        aFactCheck(),
        anOverview(),
        aFactCheck({ claims: [{ text: 'C' }], publisher: {}, disclosure: { ai: {} } }),
      ]) {
        expect(allWords(await show(payload))).not.to.match(/undefined|null|NaN|\[object/);
      }
    });

    it('holds no element of ours inside', async () => {
      const names = new Set(drawn(await show(aFactCheck()), '*').map(({ localName }) => localName));
      expect([...names].filter((name) => name.includes('-'))).to.deep.equal([]);
    });

    it('has no id inside, which could be mistaken for one of the page', async () => {
      expect(drawn(await show(aFactCheck()), '[id]')).to.have.length(0);
    });
  });
});
