import { expect } from 'chai';
import { allWords, drawn, isSeen, partOf, partsOf, show, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck, aSource } from '../../support/build-payload.js';

const two = aFactCheck({
  claims: [
    aClaim(),
    aClaim({ id: 'tower', text: 'The tower is red.', explanation: 'It was white in 1900 [2].' }),
    aClaim({ id: '1', text: 'The claim whose id is 1.', explanation: 'No mark.' }),
  ],
});
const claimOf = (element: Element): string => wordsOf(partOf(element, 'claim-text'));

describe('<claim-card>', () => {
  describe('for readers with assistive technology', () => {
    it('is an article named by its claim', async () => {
      const [article] = drawn(await show(aFactCheck(), 'claim-card'), 'article');
      expect(article!.ariaLabel).to.equal('The lighthouse burns a tonne of oil a night.');
    });
  });

  describe('by its attributes', () => {
    const choices: [string | undefined, string][] = [
      ['lamp', 'The lighthouse burns a tonne of oil a night.'],
      ['tower', 'The tower is red.'],
      ['2', 'The tower is red.'],
      ['1', 'The claim whose id is 1.'],
    ];

    for (const [claim, text] of choices) {
      it(`shows the claim with the id or the position ${claim}`, async () => {
        expect(claimOf(await show(two, 'claim-card', { claim: claim! }))).to.equal(text);
      });
    }

    it('shows the first claim where none is named', async () => {
      expect(claimOf(await show(aFactCheck(), 'claim-card'))).to.equal(
        'The lighthouse burns a tonne of oil a night.',
      );
    });

    it('shows the first claim where none is named and another has the id 1', async () => {
      expect(claimOf(await show(two, 'claim-card'))).to.equal('The lighthouse burns a tonne of oil a night.');
    });

    for (const claim of ['9', '0', '-1', '1.5', 'none', '', '__proto__', 'length']) {
      it(`keeps the fallback where no claim is called “${claim}”`, async () => {
        const element = await show(two, 'claim-card', { claim }, '<p>As printed</p>');
        expect(isSeen(element.querySelector('p'))).to.be.true;
        expect(allWords(element)).to.equal('');
      });
    }

    it('follows a change of the claim', async () => {
      const element = await show(two, 'claim-card');
      element.claim = 'tower';
      await element.updateComplete;
      expect(claimOf(element)).to.equal('The tower is red.');
    });
  });

  describe('as it reads', () => {
    it('shows claim, verdict, date, reasons and sources', async () => {
      expect(allWords(await show(aFactCheck(), 'claim-card'))).to.equal(
        'Fact check Claim The lighthouse burns a tonne of oil a night. Verdict Mostly false ' +
          'It has had an electric lamp since 1957 [1]. ' +
          'Sources Almanac of the harbour Fact check · Checked January 26, 2026',
      );
    });

    it('says how AI was used before any prose, in full and in brief', async () => {
      const disclosure = { ai: { involvement: 'generated' } } as const;
      for (const view of ['full', 'brief']) {
        const element = await show(aFactCheck({ disclosure }), 'claim-card', { view });
        const words = allWords(element);
        expect(words, view).to.contain(
          'Verdict Mostly false AI wrote this text. No human review stated. ' +
            (view === 'full' ? 'It has had an electric lamp' : 'Read the full fact check'),
        );
        expect(isSeen(partOf(element, 'disclosure')), view).to.be.true;
      }
    });

    it('lists the sources that its text cites and no others', async () => {
      const element = await show(two, 'claim-card', { claim: 'tower' });
      expect(partsOf(element, 'source').map((row) => (row as HTMLLIElement).value)).to.deep.equal([2]);
    });

    it('lists the sources that say where they stand on its claim', async () => {
      const sources = [
        aSource(),
        aSource({ id: 2, title: 'Against', stances: [{ claim: 'tower', stance: 'contradicts' }] }),
        aSource({ id: 3, title: 'Elsewhere', stances: [{ claim: 'other', stance: 'supports' }] }),
      ];
      const claims = [aClaim({ id: 'tower', explanation: 'No mark.' })];
      const element = await show(aFactCheck({ claims, sources }), 'claim-card');
      expect(partsOf(element, 'source').map((row) => (row as HTMLLIElement).value)).to.deep.equal([2]);
    });

    it('lists no source that merely stands beside a claim without an id', async () => {
      const claims = [{ text: 'A claim without an id.' }];
      const element = await show(aFactCheck({ claims, sources: [aSource()] }), 'claim-card');
      expect(partsOf(element, 'source')).to.have.length(0);
    });

    it('says nothing of sources that are left out of other claims', async () => {
      const sources = Array.from({ length: 203 }, (_, index) => aSource({ id: index + 1 }));
      const element = await show(aFactCheck({ sources }), 'claim-card');
      expect(allWords(element)).not.to.contain('not shown here');
    });

    it('shows the fact check with its first claim where the list of claims is cut', async () => {
      const claims = Array.from({ length: 102 }, (_, index) => aClaim({ id: `c${index}` }));
      const element = await show(aFactCheck({ claims }), 'claim-card', { claim: 'c0' });
      expect(element.issues.some(({ code }) => code === 'too-many')).to.be.true;
      expect(partsOf(element, 'claim')).to.have.length(1);
    });
  });
});
