import { expect } from '@open-wc/testing';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  aClaim,
  aFactCheck,
  allWords,
  anOverview,
  aSource,
  drawn,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';

const overview = (more: Partial<FactCheckInput>) => show(anOverview(more));

describe('The head of a fact check', () => {
  describe('says what kind it is', () => {
    const kinds: [string, FactCheckInput][] = [
      ['Fact check · Overview, no verdict', anOverview()],
      ['Fact check · Question, no verdict', anOverview({ title: 'Do bees sleep?' })],
      ['Fact check · Question, no verdict', anOverview({ kind: 'question' })],
      ['Fact check · Claim and verdict', aFactCheck()],
      ['Fact check · Claim, no verdict', aFactCheck({ claims: [aClaim({ verdicts: [] })] })],
      ['Fact check · Claim, no verdict', anOverview({ kind: 'claim-review' })],
    ];

    for (const [words, payload] of kinds) {
      it(`${words} (${payload.title}, ${payload.kind ?? 'no kind given'})`, async () => {
        expect(wordsOf(partOf(await show(payload), 'kind'))).to.equal(words);
      });
    }

    it('as plain text, not as a verdict', async () => {
      const element = await overview({});
      expect(partsOf(element, 'verdict')).to.have.length(0);
      expect(partOf(element, 'kind').localName).to.equal('p');
      expect(allWords(element)).not.to.match(/unproven|unverified/i);
    });
  });

  describe('says when it was checked', () => {
    const dates: [string, string][] = [
      ['2026-01-26', 'Checked on January 26, 2026'],
      ['2026-01', 'Checked on January 2026'],
      ['2026', 'Checked on 2026'],
      ['2026-01-26T23:30:00-11:00', 'Checked on January 26, 2026, 23:30 UTC-11:00'],
    ];

    for (const [checkedAt, words] of dates) {
      it(`with the precision given: ${checkedAt}`, async () => {
        expect(wordsOf(partOf(await overview({ checkedAt }), 'date'))).to.equal(
          `${words} · AI use: not stated`,
        );
      });
    }

    it('or else when it was published', async () => {
      const element = await overview({ checkedAt: undefined, publishedAt: '2025-12-24' });
      expect(wordsOf(partOf(element, 'date'))).to.equal(
        'Published on December 24, 2025 · AI use: not stated',
      );
    });

    it('or nothing', async () => {
      expect(wordsOf(partOf(await overview({ checkedAt: undefined }), 'date'))).to.equal(
        'AI use: not stated',
      );
    });

    it('and nothing for a date that is none', async () => {
      const element = await overview({ checkedAt: 'last Monday' });
      expect(wordsOf(partOf(element, 'date'))).to.equal('AI use: not stated');
    });
  });

  describe('says how AI was used', () => {
    type Ai = NonNullable<NonNullable<FactCheckInput['disclosure']>['ai']>;
    const uses: [string, Ai][] = [
      ['The publisher says no AI was used.', { involvement: 'none' }],
      [
        'AI helped to produce this text. Reviewed by Ann Ash on January 2, 2026.',
        { involvement: 'assisted', reviewedBy: 'Ann Ash', reviewedAt: '2026-01-02' },
      ],
      ['AI wrote this text. Reviewed by Ann Ash.', { involvement: 'generated', reviewedBy: 'Ann Ash' }],
      ['AI wrote this text. No human review is stated.', { involvement: 'generated' }],
    ];

    for (const [words, ai] of uses) {
      it(words, async () => {
        const element = await overview({ disclosure: { ai } });
        expect(wordsOf(partOf(element, 'ai'))).to.equal(words);
        expect(wordsOf(partOf(element, 'date'))).to.equal('Checked on January 26, 2026');
        expect(allWords(element).indexOf(words)).to.be.below(allWords(element).indexOf('Bees visit'));
      });
    }

    it('in the line of the date where that is not stated or not known', async () => {
      for (const disclosure of [undefined, {}, { ai: {} }, { ai: { involvement: 'unknown' as const } }]) {
        const element = await overview({ disclosure });
        expect(wordsOf(partOf(element, 'date'))).to.equal('Checked on January 26, 2026 · AI use: not stated');
        expect(partsOf(element, 'ai')).to.have.length(0);
      }
    });
  });

  describe('says what state it is in', () => {
    const states = {
      outdated: /out of date/,
      corrected: /has been corrected/,
      superseded: /newer fact check replaces/,
      retracted: /withdrew this fact check.* kept here as a record/,
    };

    for (const [status, words] of Object.entries(states)) {
      it(`in the only box there is: ${status}`, async () => {
        const element = await overview({ status: status as keyof typeof states });
        expect(wordsOf(partOf(element, 'notice'))).to.match(words);
        const boxed = drawn(element, '*').filter((piece) => {
          const { borderTopWidth, borderInlineEndWidth } = getComputedStyle(piece);
          return Number.parseFloat(borderTopWidth) > 0 && Number.parseFloat(borderInlineEndWidth) > 0;
        });
        expect(boxed).to.deep.equal([partOf(element, 'notice')]);
      });
    }

    it('and leads to what replaces it', async () => {
      const element = await overview({ status: 'superseded', supersededBy: 'https://example.org/newer' });
      expect(partOf(element, 'notice').querySelector('a')!.href).to.equal('https://example.org/newer');
    });

    it('or nothing where it is current', async () => {
      for (const status of [undefined, 'current'] as const) {
        expect(partsOf(await overview({ status }), 'notice')).to.have.length(0);
      }
    });
  });

  describe('says how many sources are cited', () => {
    it('with and without details', async () => {
      expect(linkCalled(await overview({}), '4 sources cited, details not in this copy')).to.exist;
      expect(linkCalled(await show(aFactCheck()), '2 sources cited')).to.exist;
    });

    it('counting those that are cited only', async () => {
      const element = await show({ title: 'T', summary: '[1]', sources: [aSource(), aSource({ id: 2 })] });
      expect(linkCalled(element, '1 source cited')).to.exist;
    });

    it('or nothing where none is', async () => {
      expect(drawn(await show({ title: 'T', sources: [aSource()] }), '[role="link"]')).to.have.length(0);
    });
  });

  it('shows the disclaimer in its own words, without a box', async () => {
    const element = await overview({});
    expect(wordsOf(partOf(element, 'disclaimer'))).to.equal('This overview may hold mistakes. Learn more.');
    expect(partOf(element, 'disclaimer').querySelectorAll('a')).to.have.length(0);
    const { borderTopStyle, borderInlineStartStyle } = getComputedStyle(partOf(element, 'disclaimer'));
    expect([borderTopStyle, borderInlineStartStyle]).to.deep.equal(['none', 'none']);
  });
});

describe('The foot of a fact check', () => {
  const policies = {
    methodology: 'https://example.org/how',
    corrections: 'https://example.org/corrections',
    funding: 'https://example.org/funding',
    contact: 'https://example.org/contact',
  };

  it('names the publisher and leads to its policies', async () => {
    const element = await show(
      aFactCheck({ publisher: { name: 'Harbour Press', url: 'https://example.org/', policies } }),
    );
    expect(wordsOf(partOf(element, 'publisher'))).to.equal(
      'Published by Harbour Press · How we check · Corrections policy · Funding · Report a mistake',
    );
    expect(linkCalled(element, 'Harbour Press')!.href).to.equal('https://example.org/');
    expect(linkCalled(element, 'Report a mistake')!.href).to.equal(policies.contact);
  });

  it('offers no policy whose address cannot be followed', async () => {
    const element = await show(
      aFactCheck({
        publisher: { name: 'Harbour Press', policies: { contact: 'mailto:desk@example.org', funding: '' } },
      }),
    );
    expect(wordsOf(partOf(element, 'publisher'))).not.to.match(/· Report a mistake$|Funding/);
  });

  it('is not there where nothing is known of the publisher', async () => {
    for (const publisher of [undefined, {}, { name: '' }]) {
      expect(partsOf(await show(aFactCheck({ publisher })), 'publisher')).to.have.length(0);
    }
  });
});
