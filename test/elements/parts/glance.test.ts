import { expect } from '@open-wc/testing';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  allWords,
  drawn,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  show,
  type Tag,
} from '../../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aVerdict } from '../../support/build-payload.js';

const glance = (factCheck: FactCheckInput, tag: Tag = 'fact-summary') =>
  show(factCheck, tag, { view: 'glance' });
const wordsAt = async (factCheck: FactCheckInput, tag?: Tag): Promise<string> =>
  allWords(await glance(factCheck, tag));

describe('A fact check at a glance', () => {
  describe('without a claim', () => {
    const kinds: [string, FactCheckInput][] = [
      [
        'Bees and blossom. Fact-check overview, no verdict. Checked on January 26, 2026.',
        anOverview({ title: 'Bees and blossom' }),
      ],
      [
        'Do bees sleep? Fact-check question, no verdict. Checked on January 26, 2026.',
        anOverview({ title: 'Do bees sleep?' }),
      ],
      [
        'Bees sleep. Fact check of a claim, no verdict. Checked on January 26, 2026.',
        anOverview({ title: 'Bees sleep.', kind: 'claim-review' }),
      ],
      [
        'Bees and blossom. Fact-check overview, no verdict. Checked in January 2026.',
        anOverview({ checkedAt: '2026-01' }),
      ],
      ['Bees and blossom. Fact-check overview, no verdict.', anOverview({ checkedAt: undefined })],
      [
        'Bees and blossom. The publisher withdrew this fact check. It is kept here as a record. Fact-check overview, no verdict. Checked on January 26, 2026.',
        anOverview({ status: 'retracted' }),
      ],
    ];

    for (const [words, factCheck] of kinds) {
      it(`reads “${words}”`, async () => {
        expect(await wordsAt(factCheck)).to.equal(words);
      });
    }
  });

  describe('with a claim', () => {
    it('reads claim and verdict, with reviewer and date', async () => {
      const verdicts = [aVerdict({ reviewer: { name: 'Harbour Desk' }, at: '2026-01-02' })];
      const words =
        'Claim: The lighthouse burns a tonne of oil a night. Verdict: Mostly false (Harbour Desk, January 2, 2026).';
      const factCheck = aFactCheck({ claims: [aClaim({ verdicts })] });
      expect(await wordsAt(factCheck)).to.equal(words);
      expect(await wordsAt(factCheck, 'claim-card')).to.equal(words);
    });

    it('reads all verdicts of a claim', async () => {
      const verdicts = [aVerdict({ label: 'False' }), aVerdict({ label: 'Half true.', at: '2026' })];
      expect(await wordsAt(aFactCheck({ claims: [aClaim({ text: 'It burns!', verdicts })] }))).to.equal(
        'Claim: It burns! Verdict: False. Verdict: Half true. (2026).',
      );
    });

    it('says that no verdict is given', async () => {
      expect(await wordsAt(aFactCheck({ claims: [aClaim({ verdicts: [] })] }))).to.equal(
        'Claim: The lighthouse burns a tonne of oil a night. No verdict given.',
      );
    });

    it('says that it was withdrawn', async () => {
      expect(await wordsAt(aFactCheck({ status: 'retracted' }))).to.match(
        /Verdict: Mostly false\. The publisher withdrew this fact check\. It is kept here as a record\.$/,
      );
    });

    it('parts sentences that do not end in a full stop', async () => {
      const claims = [aClaim({ text: 'Oil is up 50%', verdicts: [{ label: 'Pants on fire" *' }] })];
      expect(await wordsAt(aFactCheck({ claims }))).to.equal(
        'Claim: Oil is up 50%. Verdict: Pants on fire" *.',
      );
    });

    it('never cuts a verdict', async () => {
      const label = `${'Not so, '.repeat(60)}but true`;
      const claims = [aClaim({ text: 'It burns.', verdicts: [{ label }] })];
      expect(await wordsAt(aFactCheck({ claims }))).to.equal(`Claim: It burns. Verdict: ${label}.`);
    });

    it('is about its own claim on a card', async () => {
      const claims = [aClaim(), aClaim({ id: 'tower', text: 'The tower is red.' })];
      const element = await show(aFactCheck({ claims }), 'claim-card', { view: 'glance', claim: 'tower' });
      expect(allWords(element)).to.equal('Claim: The tower is red. Verdict: Mostly false.');
    });
  });

  it('is one paragraph without headings, buttons or marks', async () => {
    for (const factCheck of [anOverview(), aFactCheck()]) {
      const element = await glance(factCheck);
      expect(partsOf(element, 'glance').map(({ localName }) => localName)).to.deep.equal(['p']);
      expect(drawn(element, 'h1, h2, h3, button, section, [part=citation]')).to.have.length(0);
    }
  });

  it('leads to the whole where its address is known', async () => {
    const element = await glance(anOverview({ url: 'https://example.org/bees' }));
    expect(linkCalled(element, allWords(element))!.href).to.equal('https://example.org/bees');
    expect(drawn(await glance(anOverview()), 'a')).to.have.length(0);
    expect(drawn(await glance(anOverview({ url: 'javascript:alert(1)' })), 'a')).to.have.length(0);
  });

  it('keeps the fallback on a card without a claim', async () => {
    const element = await show(anOverview(), 'claim-card', { view: 'glance' }, '<p>As printed</p>');
    expect(isSeen(element.querySelector('p'))).to.be.true;
    expect(allWords(element)).to.equal('');
  });

  it('leaves a list of sources a list', async () => {
    expect(partsOf(await glance(aFactCheck(), 'source-list'), 'source')).to.have.length(2);
  });

  it('follows a change of the view', async () => {
    const element = await glance(anOverview());
    element.view = 'full';
    await element.updateComplete;
    expect(partOf(element, 'glance')).to.be.undefined;
    expect(allWords(element)).to.contain('They see colours');
  });
});
