import { expect } from 'chai';
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
// What is read out: a badge has no full stop behind it that is seen.
const wordsAt = async (factCheck: FactCheckInput, tag?: Tag): Promise<string> =>
  partOf(await glance(factCheck, tag), 'glance')
    .textContent.replace(/\s+/g, ' ')
    .trim();

describe('A fact check at a glance', () => {
  describe('without a claim', () => {
    const kinds: [string, FactCheckInput][] = [
      [
        'Bees and blossom. Fact-check overview, no verdict. Checked January 26, 2026.',
        anOverview({ title: 'Bees and blossom' }),
      ],
      [
        'Do bees sleep? Fact-check question, no verdict. Checked January 26, 2026.',
        anOverview({ title: 'Do bees sleep?' }),
      ],
      [
        'Bees sleep. Fact check of a claim, no verdict. Checked January 26, 2026.',
        anOverview({ title: 'Bees sleep.', kind: 'claim-review' }),
      ],
      [
        'Bees and blossom. Fact-check overview, no verdict. Checked in January 2026.',
        anOverview({ checkedAt: '2026-01' }),
      ],
      ['Bees and blossom. Fact-check overview, no verdict.', anOverview({ checkedAt: undefined })],
      [
        'The publisher withdrew this fact check. It is kept here as a record. Bees and blossom. Fact-check overview, no verdict. Checked January 26, 2026.',
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
    it('reads verdict and claim', async () => {
      const verdicts = [aVerdict({ reviewer: { name: 'Harbour Desk' }, at: '2026-01-02' })];
      const words = 'Verdict: Mostly false. The lighthouse burns a tonne of oil a night.';
      const factCheck = aFactCheck({ claims: [aClaim({ verdicts })] });
      expect(await wordsAt(factCheck)).to.equal(words);
      expect(await wordsAt(factCheck, 'claim-card')).to.equal(words);
    });

    it('reads all verdicts of a claim', async () => {
      const verdicts = [
        aVerdict({ label: 'False', reviewer: { name: 'Harbour Desk' } }),
        aVerdict({ label: 'Half true.', at: '2026' }),
      ];
      expect(await wordsAt(aFactCheck({ claims: [aClaim({ text: 'It burns!', verdicts })] }))).to.equal(
        'Verdict: False (Harbour Desk). Verdict: Half true. It burns!',
      );
    });

    it('says that no verdict is given', async () => {
      expect(await wordsAt(aFactCheck({ claims: [aClaim({ verdicts: [] })] }))).to.equal(
        'No verdict given. The lighthouse burns a tonne of oil a night.',
      );
    });

    const states = {
      retracted: 'The publisher withdrew this fact check. It is kept here as a record.',
      corrected: 'This fact check has been corrected.',
      outdated: 'This fact check may be out of date.',
      superseded: 'A newer fact check replaces this one.',
    };

    for (const [status, words] of Object.entries(states)) {
      it(`begins with the state it is in: ${status}`, async () => {
        for (const tag of ['fact-summary', 'claim-card'] as const) {
          expect(await wordsAt(aFactCheck({ status: status as keyof typeof states }), tag)).to.equal(
            `${words} Verdict: Mostly false. The lighthouse burns a tonne of oil a night.`,
          );
        }
      });
    }

    it('ends with the publisher, and with AI where it wrote the text', async () => {
      const more: Partial<FactCheckInput> = { publisher: { name: 'Harbour Press' } };
      expect(await wordsAt(aFactCheck(more))).to.match(
        /Verdict: Mostly false\. .* a night\. Published by Harbour Press\.$/,
      );
      const written = { ...more, disclosure: { ai: { involvement: 'generated' } } } as const;
      expect(await wordsAt(aFactCheck(written))).to.match(
        /Published by Harbour Press\. AI wrote this text\.$/,
      );
      const helped = { ...more, disclosure: { ai: { involvement: 'assisted' } } } as const;
      expect(await wordsAt(aFactCheck(helped))).not.to.contain('AI');
    });

    it('parts sentences that do not end in a full stop', async () => {
      const claims = [aClaim({ text: 'Oil is up 50%', verdicts: [{ label: 'Pants on fire" *' }] })];
      expect(await wordsAt(aFactCheck({ claims }))).to.equal('Verdict: Pants on fire" *. Oil is up 50%.');
    });

    it('never cuts a verdict', async () => {
      const label = `${'Not so, '.repeat(60)}but true`;
      const claims = [aClaim({ text: 'It burns.', verdicts: [{ label }] })];
      expect(await wordsAt(aFactCheck({ claims }))).to.equal(`Verdict: ${label}. It burns.`);
    });

    it('is about its own claim on a card', async () => {
      const claims = [aClaim(), aClaim({ id: 'tower', text: 'The tower is red.' })];
      const element = await show(aFactCheck({ claims }), 'claim-card', { view: 'glance', claim: 'tower' });
      expect(partOf(element, 'glance').textContent).to.equal('Verdict: Mostly false. The tower is red.');
    });
  });

  describe('with several claims', () => {
    const claims = [
      aClaim({ id: 'a', text: 'One.', verdicts: [{ label: 'False', rating: 'false' }] }),
      aClaim({ id: 'b', text: 'Two.', verdicts: [{ label: 'Half true' }] }),
      aClaim({ id: 'c', text: 'Three.', verdicts: [{ label: 'False', rating: 'mostly-false' }] }),
      aClaim({ id: 'd', text: 'Four.', verdicts: [{ label: 'Untrue', rating: 'false' }] }),
      aClaim({ id: 'e', text: 'Five.', verdicts: [{ label: 'True' }, { label: 'False' }] }),
      aClaim({ id: 'f', text: 'Six.', verdicts: [{ label: 'True' }, { label: ' True' }] }),
      aClaim({ id: 'g', text: 'Seven.', verdicts: [] }),
    ];

    it('counts equal labels in the reviewers’ own words, then says the title', async () => {
      expect(await wordsAt(aFactCheck({ claims }))).to.equal(
        'False: 2; Half true: 1; Untrue: 1; Different verdicts: 1; True: 1; No verdict given: 1. What does the lighthouse burn?',
      );
    });

    it('begins with the state it is in, and ends with the publisher', async () => {
      const more: Partial<FactCheckInput> = { status: 'corrected', publisher: { name: 'Harbour Press' } };
      const words = await wordsAt(aFactCheck({ claims: claims.slice(0, 2), ...more }));
      expect(words).to.equal(
        'This fact check has been corrected. False; Half true. What does the lighthouse burn? Published by Harbour Press.',
      );
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
    expect(linkCalled(element, 'Bees and blossom')!.href).to.equal('https://example.org/bees');
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
