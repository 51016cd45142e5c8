import { expect } from 'chai';
import { waitUntil } from '../../support/wait-until.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  allWords,
  drawn,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aSource } from '../../support/build-payload.js';
import { faultAddress, newKey, requestsOf } from '../../support/faults.js';

const overview = (more: Partial<FactCheckInput>) => show(anOverview(more));

describe('The head of a fact check', () => {
  describe('says what kind it is', () => {
    const kinds: [string, FactCheckInput][] = [
      ['Fact check · Overview, no verdict', anOverview()],
      ['Fact check · Question, no verdict', anOverview({ title: 'Do bees sleep?' })],
      ['Fact check · Question, no verdict', anOverview({ kind: 'question' })],
      ['Fact check', aFactCheck()],
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
      ['2026-01-26', 'Checked January 26, 2026'],
      ['2026-01', 'Checked in January 2026'],
      ['2026', 'Checked in 2026'],
      ['2026-01-26T23:30:00-11:00', 'Checked January 26, 2026, 23:30 UTC-11:00'],
    ];

    for (const [checkedAt, words] of dates) {
      it(`with the precision given: ${checkedAt}`, async () => {
        expect(wordsOf(partOf(await overview({ checkedAt }), 'byline'))).to.equal(
          `${words} · 4 sources, details not included`,
        );
      });
    }

    it('or else when it was published', async () => {
      const element = await overview({ checkedAt: undefined, publishedAt: '2025-12-24' });
      expect(wordsOf(partOf(element, 'byline'))).to.equal(
        'Published December 24, 2025 · 4 sources, details not included',
      );
    });

    it('or nothing', async () => {
      expect(wordsOf(partOf(await overview({ checkedAt: undefined }), 'byline'))).to.equal(
        '4 sources, details not included',
      );
    });

    it('and nothing for a date that is none', async () => {
      const element = await overview({ checkedAt: 'last Monday' });
      expect(wordsOf(partOf(element, 'byline'))).to.equal('4 sources, details not included');
    });
  });

  describe('says how AI was used', () => {
    type Ai = NonNullable<NonNullable<FactCheckInput['disclosure']>['ai']>;
    const uses: [string, Ai][] = [
      [
        'AI helped to produce this text. Reviewed by Ann Ash on January 2, 2026.',
        { involvement: 'assisted', reviewedBy: 'Ann Ash', reviewedAt: '2026-01-02' },
      ],
      ['AI wrote this text. Reviewed by Ann Ash.', { involvement: 'generated', reviewedBy: 'Ann Ash' }],
      ['AI wrote this text. No human review stated.', { involvement: 'generated' }],
      ['AI helped to produce this text. No human review stated.', { involvement: 'assisted' }],
      [
        'AI wrote this text. Reviewed by Ann Ash in January 2026.',
        { involvement: 'generated', reviewedBy: 'Ann Ash', reviewedAt: '2026-01' },
      ],
      [
        'AI helped to produce this text. Systems used: Scribe 2, Sieve. Reviewed by Ann Ash. Responsible: Harbour Press.',
        {
          involvement: 'assisted',
          systems: ['Scribe 2', 'Sieve'],
          reviewedBy: 'Ann Ash',
          responsible: 'Harbour Press',
        },
      ],
      [
        'AI wrote this text. Systems used: Scribe 2. No human review stated. Responsible: Harbour Press.',
        { involvement: 'generated', systems: ['Scribe 2'], responsible: 'Harbour Press' },
      ],
    ];

    for (const [words, ai] of uses) {
      it(words, async () => {
        const element = await overview({ disclosure: { ai } });
        expect(wordsOf(partOf(element, 'disclosure'))).to.equal(words);
        expect(partOf(element, 'byline').nextElementSibling).to.equal(partOf(element, 'disclosure'));
        expect(allWords(element).indexOf(words)).to.be.below(allWords(element).indexOf('Bees visit'));
      });
    }

    it('on a claim card too, between its verdict and the reasons', async () => {
      const element = await show(
        aFactCheck({ disclosure: { ai: { involvement: 'generated' } } }),
        'claim-card',
      );
      const words = allWords(element);
      const at = words.indexOf('AI wrote this text. No human review stated.');
      expect(at).to.be.within(words.indexOf('Mostly false'), words.indexOf('It has had'));
    });

    it('with the first prose, in full and in brief', async () => {
      const disclosure = { ai: { involvement: 'generated' } } as const;
      const sentence = 'AI wrote this text. No human review stated.';
      for (const [view, payload, prose] of [
        ['full', anOverview({ disclosure }), 'Summary Bees visit blossom'],
        ['brief', anOverview({ disclosure }), 'Summary Bees visit blossom'],
        ['full', aFactCheck({ disclosure }), 'It has had an electric lamp'],
        ['brief', aFactCheck({ disclosure }), 'Summary The lamp is electric'],
      ] as const) {
        const element = await show(payload, 'fact-summary', { view });
        expect(allWords(element), view).to.contain(`${sentence} ${prose}`);
        expect(isSeen(partOf(element, 'disclosure')), view).to.be.true;
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

    for (const [at, words] of [
      ['2026-02-03', 'on February 3, 2026'],
      ['2026-02', 'in February 2026'],
      ['2026', 'in 2026'],
    ] as const) {
      it(`and when it was withdrawn, as precise as that is known: ${at}`, async () => {
        const corrections = [
          { kind: 'update' as const, at: '2025' },
          { kind: 'retraction' as const, at },
        ];
        const element = await overview({ status: 'retracted', corrections });
        expect(partsOf(element, 'notice').map(wordsOf)).to.deep.equal([
          `The publisher withdrew this fact check ${words}. It is kept here as a record.`,
        ]);
      });
    }

    it('and keeps the whole record of what was withdrawn', async () => {
      const element = await overview({ status: 'retracted' });
      for (const words of ['Bees and blossom', 'Bees visit blossom', 'They see colours', 'Do bees sleep?']) {
        expect(allWords(element)).to.contain(words);
      }
    });

    it('before its summary, in every view', async () => {
      for (const view of ['full', 'brief', 'glance']) {
        const element = await show(anOverview({ status: 'retracted' }), 'fact-summary', { view });
        expect(allWords(element), view).to.contain('The publisher withdrew this fact check.');
      }
    });

    it('or nothing where it is current', async () => {
      for (const status of [undefined, 'current'] as const) {
        expect(partsOf(await overview({ status }), 'notice')).to.have.length(0);
      }
    });
  });

  describe('says how many sources are cited', () => {
    it('with and without details', async () => {
      expect(linkCalled(await overview({}), '4 sources, details not included')).to.exist;
      expect(linkCalled(await show(aFactCheck()), '2 sources')).to.exist;
    });

    it('counting those that are cited only', async () => {
      const element = await show({ title: 'T', summary: '[1]', sources: [aSource(), aSource({ id: 2 })] });
      expect(linkCalled(element, '1 source')).to.exist;
    });

    it('or nothing where none is', async () => {
      expect(drawn(await show({ title: 'T', sources: [aSource()] }), '[role="link"]')).to.have.length(0);
    });
  });

  describe('says how long it holds', () => {
    const day = (offset: number): string =>
      new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const noticesOf = async (reviewBy: string): Promise<string[]> =>
      partsOf(await overview({ reviewBy }), 'notice').map(wordsOf);
    const year = new Date().getUTCFullYear();

    const past: [string, string][] = [
      ['2026-01-02', 'January 2, 2026'],
      ['2025-12', 'December 2025'],
      ['2024', '2024'],
      ['2025-12-24T10:00Z', 'December 24, 2025, 10:00 UTC'],
    ];

    for (const [reviewBy, words] of past) {
      it(`and that its review was due: ${reviewBy}`, async () => {
        expect(await noticesOf(reviewBy)).to.deep.equal([
          `This check was due for review by ${words}. It may be out of date.`,
        ]);
      });
    }

    it('and that its review was due yesterday', async () => {
      expect(await noticesOf(day(-2))).to.have.length(1);
    });

    for (const [name, reviewBy] of [
      // A test that runs at midnight must not fail.
      ['today or tomorrow', day(1)],
      ['next month', day(40).slice(0, 7)],
      ['this year', `${year}`],
      ['next year', `${year + 1}`],
      ['at a time of the day to come', `${day(2)}T00:00:00+14:00`],
    ] as const) {
      it(`and nothing before that time: ${name}`, async () => {
        expect(await noticesOf(reviewBy)).to.deep.equal([]);
      });
    }

    it('until this day and this month are over', async () => {
      const before = day(0);
      const notices = [...(await noticesOf(before)), ...(await noticesOf(before.slice(0, 7)))];
      if (before === day(0)) expect(notices).to.deep.equal([]);
    });

    it('beside the state it is in', async () => {
      const element = await overview({ status: 'outdated', reviewBy: '2025' });
      expect(partsOf(element, 'notice').map(wordsOf)).to.deep.equal([
        'This fact check may be out of date.',
        'This check was due for review by 2025. It may be out of date.',
      ]);
    });
  });

  describe('says which edition it is', () => {
    it('with the day of the last update', async () => {
      expect(wordsOf(partOf(await overview({ modifiedAt: '2026-02-01' }), 'byline'))).to.equal(
        'Checked January 26, 2026 · Updated February 1, 2026 · 4 sources, details not included',
      );
    });

    it('with the month of an update where no more is known', async () => {
      expect(wordsOf(partOf(await overview({ modifiedAt: '2026-02' }), 'byline'))).to.contain(
        'Updated in February 2026',
      );
    });
  });

  describe('says who worked on it and where it applies', () => {
    it('with names, roles and links', async () => {
      const element = await overview({
        contributors: [
          { name: 'Ann Ash', role: 'editor', url: 'https://example.org/ann' },
          { name: 'Bo Birch' },
        ],
      });
      expect(allWords(element)).to.contain('By Ann Ash, editor; Bo Birch');
      expect(linkCalled(element, 'Ann Ash')!.href).to.equal('https://example.org/ann');
      expect(linkCalled(element, 'Bo Birch')).to.be.undefined;
    });

    const scopes: [string, NonNullable<FactCheckInput['scope']>][] = [
      [
        'Applies to Italy, Malta · 2024–June 2025',
        { countries: ['Italy', 'Malta'], from: '2024', to: '2025-06' },
      ],
      ['Applies to Italy', { countries: ['Italy'] }],
      ['Applies to 2024', { from: '2024' }],
    ];

    for (const [words, scope] of scopes) {
      it(`with places and times: ${words}`, async () => {
        expect(allWords(await overview({ scope }))).to.contain(words);
      });
    }

    it('or nothing where that is not given', async () => {
      expect(allWords(await overview({ scope: {} }))).not.to.match(/Applies to|\bBy\b/);
    });
  });

  describe('shows a logo', () => {
    const shows: Record<string, string>[] = [{}, { images: '' }];
    const withLogo = (attributes: Record<string, string>, address: string): Promise<HTMLElement> =>
      show(aFactCheck({ publisher: { name: 'Harbour Press', logo: address } }), 'fact-summary', attributes);
    let key: string;
    let logo: string;

    beforeEach(() => {
      key = newKey();
      logo = new URL(faultAddress('no-content', key), location.href).href;
    });

    it('where the page allows images, without telling its server which page is read', async () => {
      const [image] = drawn<HTMLImageElement>(await withLogo({ images: '' }, logo), 'img');
      expect(image!.src).to.equal(logo);
      await waitUntil(async () => (await requestsOf(key)).length > 0, 'a request');
      expect((await requestsOf(key)).map(({ referer }) => referer)).to.deep.equal(['']);
    });

    it('nowhere else, and asks nobody for it', async () => {
      for (const view of ['full', 'brief', 'glance']) {
        expect(drawn(await withLogo({ view }, logo), 'img')).to.have.length(0);
      }
      expect(await requestsOf(key)).to.have.length(0);
    });

    it('without a word, because the publisher is named below', async () => {
      const [image] = drawn<HTMLImageElement>(await withLogo({ images: '' }, logo), 'img');
      expect(image!.alt).to.equal('');
    });

    it('only from an address that is safe to ask', async () => {
      for (const address of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'logo.svg', '']) {
        expect(drawn(await withLogo({ images: '' }, address), 'img'), address).to.have.length(0);
      }
    });

    it("of the page's own in its place, with or without images", async () => {
      for (const attributes of shows) {
        const own = '<b slot="logo">HP</b>';
        const element = await show(aFactCheck({ publisher: { logo } }), 'fact-summary', attributes, own);
        expect(isSeen(element.querySelector('b'))).to.be.true;
        expect(drawn(element, 'img').some(isSeen)).to.be.false;
      }
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
