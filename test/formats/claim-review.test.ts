import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { ClaimReview, WithContext } from 'schema-dts';
import type { ClaimReviewObject } from '../../src/formats/claim-review/claim-review-object.js';
import { escapeJsonForHtml, fromClaimReview, toClaimReview } from '../../src/formats/claim-review.js';
import { dropTags } from '../../src/formats/reviews/drop-tags.js';
import { fromGoogleFactCheck } from '../../src/formats/google-fact-check.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { toSafeUrl } from '../../src/model/url-gate.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aVerdict,
  deepFreeze,
} from '../support/build-payload.js';
import { readFixture } from './fixtures/read-fixture.js';

const situations = [
  'address-relative-and-alone',
  'addresses',
  'appearances',
  'array-of-several-claims',
  'authors-in-all-forms',
  'claim-as-object',
  'claim-missing',
  'claim-missing-everywhere',
  'claims-in-a-list',
  'data-feed',
  'dates',
  'graph-with-references',
  'inside-media-review',
  'labels',
  'microdata',
  'no-review',
  'nothing-but-a-label',
  'numbers-of-ratings',
  'several-reviewers',
  'single-object',
  'work-by-same-as',
  'tags-in-texts',
  'types-and-names-as-addresses',
];

/** A ClaimReview as a page may carry it. */
function aReview(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@type': 'ClaimReview',
    name: 'No tea was ever grown on the moon',
    claimReviewed: 'Tea was first grown on the moon.',
    reviewRating: { alternateName: 'Invented' },
    ...fields,
  };
}

function verdictIn(fields: Record<string, unknown>, options?: Parameters<typeof fromClaimReview>[1]) {
  return fromClaimReview(aReview(fields), options).factCheck!.claims[0]!.verdicts[0]!;
}

function codesOf(input: unknown): string[] {
  return fromClaimReview(input).issues.map(({ code }) => code);
}

/** What is written of the verdicts. */
function reviewsOf(...[factCheck, options]: Parameters<typeof toClaimReview>): ClaimReviewObject[] {
  return toClaimReview(factCheck, options).filter((review) => review['@type'] === 'ClaimReview');
}

function lossesOf(factCheck: FactCheck, options: Parameters<typeof toClaimReview>[1] = {}): string[] {
  const issues: Issue[] = [];
  toClaimReview(factCheck, { ...options, onIssue: (issue) => issues.push(issue) });
  for (const { message } of issues) expect(message).to.match(/^\S.{1,199}$/);
  return issues.map(({ code, path }) => `${code} ${path}`);
}

/** Every string and number in a value. */
function leavesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [`${value as number}`];
  return Object.entries(value).flatMap(([key, one]) =>
    key === '@type' || key === '@context' ? [] : leavesIn(one),
  );
}

/** What is said of each claim: its labels with date and address, when it was said, and where it appeared. */
function factsOf(factCheck: FactCheck | undefined): string[][] {
  return (factCheck?.claims ?? []).flatMap(({ text, saidAt, appearances, verdicts }) => {
    const facts = verdicts.flatMap(({ label, at, url }) => {
      const date = at ?? factCheck?.publishedAt ?? factCheck?.checkedAt;
      const address = toSafeUrl(url) ?? toSafeUrl(factCheck?.url);
      return [
        ['label', label],
        ...(date ? [['at', label, date]] : []),
        ...(address ? [['url', label, address]] : []),
      ];
    });
    if (saidAt) facts.push(['saidAt', saidAt]);
    for (const { url } of appearances) {
      const address = toSafeUrl(url);
      if (address) facts.push(['appearance', address]);
    }
    return verdicts.length ? facts.map((fact) => [text, ...fact]) : [];
  });
}

function withoutTags(words: string): string {
  return dropTags(words)?.replace(/\s+/g, ' ') ?? words;
}

describe('fromClaimReview', () => {
  for (const situation of situations) {
    it(`reads the fixture ${situation}`, async () => {
      const text = await readFixture(`claim-review/${situation}.jsonld`);
      const expected: unknown = JSON.parse(await readFixture(`claim-review/${situation}.json`));
      const { factCheck, issues } = fromClaimReview(text);
      const found = issues.map(({ message, ...issue }) => {
        expect(message).to.match(/^\S.{1,199}$/);
        return issue;
      });
      expect(JSON.parse(JSON.stringify({ factCheck, issues: found }))).to.deep.equal(expected);
      expect(fromClaimReview(deepFreeze(JSON.parse(text)))).to.deep.include({ factCheck, issues });
    });
  }

  describe('the label', () => {
    it('stays verbatim, entities decoded once', () => {
      const labels = {
        ' False. \r': ' False. \r',
        'R&amp;D': 'R&D',
        '&amp;lt;b&gt;': '&lt;b>',
        'a\n\nb': 'a\n\nb',
      };
      for (const [given, label] of Object.entries(labels)) {
        expect(verdictIn({ reviewRating: { alternateName: given } }).label).to.equal(label);
      }
    });

    it('gives a rating where the whole of it is one of the thirteen words', () => {
      for (const [label, rating] of Object.entries({
        False: 'false',
        ' mostly true': 'mostly-true',
        'NOT-A-CLAIM': 'not-a-claim',
      })) {
        expect(verdictIn({ reviewRating: { alternateName: label } }).rating).to.equal(rating);
      }
      for (const label of [
        'Rating: false',
        'false.',
        'not false',
        'mostly_true',
        'Falso',
        'constructor',
        '0',
      ]) {
        expect(verdictIn({ reviewRating: { alternateName: label } }).rating).to.equal(undefined);
      }
    });

    it('gives a rating where the newsroom’s table has the whole of it, in any case', () => {
      const ratings = { ' Pants on fire': 'false', True: 'misleading' } as const;
      expect(verdictIn({ reviewRating: { alternateName: 'pants on FIRE ' } }, { ratings }).rating).to.equal(
        'false',
      );
      expect(verdictIn({ reviewRating: { alternateName: 'true' } }, { ratings }).rating).to.equal(
        'misleading',
      );
      expect(verdictIn({ reviewRating: { alternateName: 'Pants' } }, { ratings }).rating).to.equal(undefined);
    });

    it('is never made of numbers', () => {
      const { factCheck, issues } = fromClaimReview(
        aReview({ reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5 } }),
      );
      expect(factCheck!.claims[0]!.verdicts).to.deep.equal([]);
      expect(issues.map(({ code }) => code)).to.include('missing-label');
      expect(issues.map(({ text }) => text).join()).to.include('"scale":{"value":1,"worst":1,"best":5}');
    });
  });

  describe('addresses', () => {
    it('are resolved against the page, else against the review', () => {
      const input = aReview({ url: '/checks/1', author: { name: 'Kettle Gazette', url: '../desk' } });
      const { factCheck } = fromClaimReview(input, { url: 'https://example.org/checks/' });
      expect(factCheck!.url).to.equal('https://example.org/checks/1');
      expect(factCheck!.publisher!.url).to.equal('https://example.org/desk');
    });

    it('of the page stand in where the review has none', () => {
      expect(fromClaimReview(aReview(), { url: 'https://example.org/page' }).factCheck!.url).to.equal(
        'https://example.org/page',
      );
    });
  });

  describe('of several pages', () => {
    it('are never merged, even about the same claim', () => {
      const pages = ['https://example.org/a', 'https://example.org/b'];
      const reviews = pages.map((url, index) => ({
        ...aReview({ url, reviewRating: { alternateName: index ? 'True' : 'False' } }),
      }));
      const { factChecks } = fromClaimReview(reviews);
      expect(
        factChecks.map(({ url, claims }) => [url, claims.map(({ verdicts }) => verdicts[0]!.label)]),
      ).to.deep.equal([
        [pages[0], ['False']],
        [pages[1], ['True']],
      ]);
    });
  });

  describe('text', () => {
    it('that is broken is named with line and column, and never repaired', () => {
      const broken = {
        '{\n  "@type": "ClaimReview",\n  "claimReviewed": "He said "tea"",\n}': [3, 30],
        '{"@type": "ClaimReview",}': [1, 25],
        '[1,]': [1, 4],
        '{"a": "b\nc"}': [1, 9],
        '{"a": "\\x"}': [1, 8],
        '{"a": 01}': [1, 8],
        "{'a': 1}": [1, 2],
        '{"a" 1}': [1, 6],
        '{"a": tru}': [1, 7],
        '<![CDATA[{}]]>': [1, 1],
        '{"a": [1, {"b": 2]}': [1, 18],
        '{}\r\n\r\n;': [3, 1],
        '{"a": "b': [1, 9],
        '[': [1, 2],
        '': [1, 1],
      };
      for (const [text, [line, column]] of Object.entries(broken)) {
        const { factCheck, issues } = fromClaimReview(text);
        expect(factCheck).to.equal(undefined);
        expect(issues).to.have.length(1);
        expect(issues[0]).to.include({
          code: 'broken-json',
          severity: 'error',
          text: text.split(/\r?\n/)[line! - 1],
        });
        expect(issues[0]!.message, text).to.match(new RegExp(`line ${line}, column ${column}[:.]`));
      }
    });

    it('that an editor changed is told so, with the place', () => {
      const { issues } = fromClaimReview('{“@type”: "ClaimReview"}');
      expect(issues[0]!.message).to.equal(
        'Broken JSON at line 1, column 2: an editor or filter left curly quotes in it. Restore it, or put it in a file; nothing was read.',
      );
    });

    it('may begin with a byte order mark', () => {
      expect(fromClaimReview(`\ufeff${JSON.stringify(aReview())}`).factCheck!.claims).to.have.length(1);
    });
  });

  describe('with defaults', () => {
    it('fills what the review lacks and names it', () => {
      const { factCheck, issues } = fromClaimReview(aReview({ name: undefined, author: 'Kettle Gazette' }), {
        defaults: { title: 'Moon tea', lang: 'en', publisher: { name: 'No', url: 'https://example.org/' } },
      });
      expect(factCheck).to.include({ title: 'Moon tea', lang: 'en' });
      expect(factCheck!.publisher).to.deep.include({ name: 'Kettle Gazette', url: 'https://example.org/' });
      const filled = issues.filter(({ code }) => code === 'filled-from-defaults').map(({ path }) => path);
      expect(filled).to.deep.equal(['title', 'lang', 'publisher.url']);
    });
  });

  describe('with any input', () => {
    it('says that there is nothing in what holds no review', () => {
      for (const input of [undefined, null, 7, true, {}, [], [[null]], { '@graph': [] }]) {
        expect(fromClaimReview(input).factCheck).to.equal(undefined);
        expect(codesOf(input)).to.deep.equal(['no-claim-review']);
      }
    });

    it('puts the verdict on a claim without words with no other claim', () => {
      const wordless = { '@type': 'Claim', url: 'https://example.org/claim' };
      const { factCheck, issues } = fromClaimReview([
        aReview(),
        aReview({ claimReviewed: wordless, reviewRating: { alternateName: 'True' } }),
      ]);
      const labels = factCheck!.claims.map(({ verdicts }) => verdicts.map(({ label }) => label));
      expect(labels).to.deep.equal([['Invented']]);
      expect(issues.map(({ code }) => code)).to.include('missing-claim');
    });

    it('refuses what a few references make larger than any fact check, and says so', () => {
      const page = [
        { '@id': '#house', '@type': 'Organization', name: 'Tea '.repeat(20_000) },
        ...Array.from({ length: 200 }, () => aReview({ publisher: { '@id': '#house' } })),
      ];
      expect(fromClaimReview(page).factCheck).to.equal(undefined);
      expect(codesOf(page)).to.deep.equal(['too-large']);
    });

    it('reads what many reviews refer to within reason', () => {
      const page = [
        { '@id': '#house', '@type': 'Organization', name: 'The Tea Desk' },
        ...Array.from({ length: 90 }, (_, index) =>
          aReview({ claimReviewed: `Tea grows on hill ${index}.`, publisher: { '@id': '#house' } }),
        ),
      ];
      expect(fromClaimReview(page).factCheck!.claims).to.have.length(90);
    });

    it('follows references that lead back to themselves', () => {
      const input = aReview({
        '@id': '#review',
        author: { '@id': '#house' },
        isPartOf: {
          '@type': 'WebPage',
          '@id': '#page',
          mainEntity: { '@id': '#review' },
          author: { '@id': '#house' },
        },
        publisher: {
          '@id': '#house',
          '@type': 'Organization',
          name: 'Kettle Gazette',
          owns: { '@id': '#house' },
        },
      });
      const { factCheck, issues } = fromClaimReview(input);
      expect(factCheck!.publisher!.name).to.equal('Kettle Gazette');
      expect(issues.every(({ severity }) => severity === 'info')).to.equal(true);
    });

    it('survives values that contain themselves, getters that throw and deep nesting', () => {
      const cycle: Record<string, unknown> = aReview();
      cycle.author = cycle;
      cycle.image = [cycle];
      expect(fromClaimReview(cycle).factCheck!.claims).to.have.length(1);
      const get = (): never => {
        throw new Error('no');
      };
      const hostile = Object.defineProperty(aReview(), 'author', { enumerable: true, get });
      expect(codesOf(hostile)).to.deep.equal(['unreadable']);
      let deep: unknown = aReview();
      for (let level = 0; level < 50_000; level += 1) deep = [deep];
      expect(fromClaimReview(deep)).to.have.keys('factCheck', 'factChecks', 'issues');
    });

    it('says that an object with a claim and without a type is read as a review', () => {
      const { '@type': type, ...untyped } = aReview();
      expect(type).to.equal('ClaimReview');
      const { factCheck, issues } = fromClaimReview([untyped, { ...aReview(), claimReviewed: 'Another.' }]);
      expect(factCheck!.claims).to.have.length(2);
      expect(issues.filter(({ code }) => code === 'missing-type')).to.deep.equal([
        {
          severity: 'warning',
          code: 'missing-type',
          path: '[0]',
          message:
            '`@type` is missing; read as a ClaimReview, but search engines ignore it. Write "@type": "ClaimReview".',
        },
      ]);
    });

    it('never throws and never changes the input', () => {
      const leaf = fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('https://example.org/a', '/a', '2026-01-26', 'a &amp; b', 'False', '-1', 'tea <b>'),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
      );
      const key = fc.constantFrom(
        ...'@type @id name url author datePublished claimReviewed reviewRating alternateName ratingValue bestRating'.split(
          ' ',
        ),
        ...'worstRating itemReviewed appearance firstAppearance publisher @graph properties sameAs citation'.split(
          ' ',
        ),
        ...'inLanguage description reviewBody @value mainEntityOfPage logo dateModified review headline'.split(
          ' ',
        ),
        ...'associatedMediaReview associatedClaimReview mediaAuthenticityCategory mediaItemAppearance'.split(
          ' ',
        ),
        ...'interpretedAsClaim contentUrl originalMediaLink startTime digitalSourceType creator'.split(' '),
      );
      const { tree } = fc.letrec((tie) => ({
        tree: fc.oneof(
          { maxDepth: 5 },
          leaf,
          fc.array(tie('tree'), { maxLength: 3 }),
          fc.dictionary(key, tie('tree'), { maxKeys: 8 }),
        ),
      }));
      fc.assert(
        fc.property(fc.dictionary(key, tree), (fields) => {
          const input: unknown = deepFreeze(structuredClone(aReview(fields)));
          const { issues } = fromClaimReview(input);
          for (const { message } of issues) expect(message.length).to.be.at.most(200);
          expect(fromGoogleFactCheck(input)).to.have.keys('factCheck', 'factChecks', 'issues');
        }),
      );
    });

    it('carries every word over or into an issue', () => {
      const word = fc
        .constantFrom('Tea', 'Cup', 'Pot', 'Leaf')
        .chain((own) => fc.nat(999).map((number) => `${own}${number}`));
      const party = fc.oneof(
        word,
        fc.record({
          '@type': fc.constantFrom('Person', 'Organization'),
          name: word,
          email: word,
          jobTitle: word,
        }),
      );
      const some = <T>(one: fc.Arbitrary<T>) => fc.oneof(one, fc.array(one, { maxLength: 3 }));
      const review = fc.record(
        {
          '@type': fc.constant('ClaimReview'),
          name: some(word),
          claimReviewed: some(word),
          author: some(party),
          publisher: some(party),
          datePublished: some(word),
          url: some(word),
          inLanguage: some(word),
          description: some(word),
          reviewBody: some(word),
          keywords: some(word),
          citation: some(word),
          itemReviewed: some(
            fc.record(
              {
                '@type': fc.constantFrom('Claim', 'CreativeWork'),
                name: word,
                author: some(party),
                appearance: some(word),
                datePublished: word,
              },
              { requiredKeys: [] },
            ),
          ),
          reviewRating: some(
            fc.record(
              {
                alternateName: some(word),
                ratingValue: some(word),
                bestRating: word,
                ratingExplanation: word,
                image: word,
              },
              { requiredKeys: [] },
            ),
          ),
        },
        { requiredKeys: ['@type'] },
      );
      const medium = fc.record(
        {
          contentUrl: some(word),
          accessedOnUrl: word,
          archivedAt: word,
          caption: some(word),
          description: some(word),
          embeddedTextCaption: word,
          creditText: word,
          uploadDate: word,
          startTime: word,
          digitalSourceType: word,
          thumbnailUrl: word,
          interpretedAsClaim: some(fc.record({ description: word, author: party }, { requiredKeys: [] })),
        },
        { requiredKeys: [] },
      );
      const mediaReview = fc.record(
        {
          '@type': fc.constant('MediaReview'),
          name: some(word),
          url: some(word),
          author: some(party),
          datePublished: word,
          mediaAuthenticityCategory: some(word),
          originalMediaContextDescription: some(word),
          originalMediaLink: some(word),
          itemReviewed: some(medium),
          associatedClaimReview: some(review),
        },
        { requiredKeys: ['@type'] },
      );
      fc.assert(
        fc.property(
          fc.array(fc.oneof({ arbitrary: review, weight: 2 }, mediaReview), { minLength: 1, maxLength: 3 }),
          (reviews) => {
            const { factChecks, issues } = fromClaimReview(reviews);
            const kept = JSON.stringify([factChecks, issues.map(({ text }) => text)]);
            for (const own of leavesIn(reviews)) expect(kept).to.match(new RegExp(`\\b${own}\\b`));
          },
        ),
      );
    });
  });
});

describe('toClaimReview', () => {
  it('writes an object for each verdict of each claim', () => {
    const verdicts = [
      aVerdict({ reviewer: { name: 'Kettle Gazette' } }),
      aVerdict({ label: 'Made up', reviewer: { name: 'Spoon Review' }, url: 'https://example.com/moon' }),
    ];
    const factCheck = aParsedFactCheck({
      url: 'https://example.org/moon',
      claims: [
        aBareClaim({ verdicts }),
        aBareClaim({ text: 'The moon is made of tin.', verdicts: [aVerdict()] }),
      ],
    });
    const written = reviewsOf(factCheck);
    expect(
      written.map(({ claimReviewed, url, reviewRating }) => [claimReviewed, url, reviewRating.alternateName]),
    ).to.deep.equal([
      ['The lighthouse burns a tonne of oil a night.', 'https://example.org/moon', 'Mostly false'],
      ['The lighthouse burns a tonne of oil a night.', 'https://example.com/moon', 'Made up'],
      ['The moon is made of tin.', 'https://example.org/moon', 'Mostly false'],
    ]);
  });

  it('is valid by the types of schema.org and has what Google asks for', () => {
    const written: WithContext<ClaimReview>[] = reviewsOf(parseFactCheck(aFullFactCheck()).factCheck!);
    expect(written).to.have.length(1);
    expect(written[0]).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: 'Tea was first grown on the moon.',
      url: 'https://example.org/verdict',
      datePublished: '2026-01-26',
    });
    const { author, itemReviewed, reviewRating } = reviewsOf(parseFactCheck(aFullFactCheck()).factCheck!)[0]!;
    expect(author).to.include({ '@type': 'Organization', name: 'Kettle Gazette' });
    expect(itemReviewed).to.deep.include({
      '@type': 'Claim',
      datePublished: '2025-12-24',
      appearance: [
        {
          '@type': 'CreativeWork',
          url: 'https://example.org/poem',
          name: 'A poem',
          datePublished: '2025-12-24',
          archivedAt: 'https://example.org/archive',
        },
      ],
    });
    expect(reviewRating).to.deep.equal({
      '@type': 'Rating',
      alternateName: 'Mostly false',
      ratingValue: 2,
      worstRating: 1,
      bestRating: 5,
      ratingExplanation: 'No soil was found [1].',
    });
  });

  it('writes numbers only where the verdict has a scale', () => {
    const factCheck = aParsedFactCheck({
      claims: [aBareClaim({ verdicts: [aVerdict({ rating: 'false' })] })],
    });
    expect(reviewsOf(factCheck)[0]!.reviewRating).to.deep.equal({
      '@type': 'Rating',
      alternateName: 'Mostly false',
    });
  });

  it('takes address and publisher from the options where the fact check has none', () => {
    const options = { url: 'https://example.org/page', publisher: { name: 'Kettle Gazette' } };
    const claims = [aBareClaim({ verdicts: [aVerdict()] })];
    const [alone] = reviewsOf(aParsedFactCheck({ claims }), options);
    expect(alone).to.deep.include({
      url: 'https://example.org/page',
      author: { '@type': 'Organization', name: 'Kettle Gazette' },
    });
    expect(alone).not.to.have.property('sdPublisher');
    const [other] = reviewsOf(aParsedFactCheck({ claims, publisher: { name: 'Spoon Review' } }), options);
    expect(other!.author!.name).to.equal('Spoon Review');
    expect(other!.sdPublisher!.name).to.equal('Kettle Gazette');
  });

  it('writes only addresses that may be followed, in their serialised form', () => {
    const claims = [
      aBareClaim({
        appearances: [{ url: 'javascript:alert(1)' }, { url: 'HTTP://Example.org' }],
        verdicts: [aVerdict()],
      }),
    ];
    const factCheck = aParsedFactCheck({ url: 'https://example.org/ü', claims });
    const [written] = reviewsOf(factCheck);
    expect(written!.url).to.equal('https://example.org/%C3%BC');
    expect(written!.itemReviewed.appearance).to.deep.equal([
      { '@type': 'CreativeWork', url: 'http://example.org/' },
    ]);
    expect(lossesOf(factCheck)).to.deep.equal(['no-link claims[0].appearances[0].url']);
  });

  it('tells of everything that it cannot write, once', () => {
    const { factCheck } = parseFactCheck(aFullFactCheck());
    const losses = lossesOf(factCheck!);
    expect(losses).to.include.members([
      'not-carried-over publisher.policies.contact',
      'not-carried-over disclosure',
      'not-carried-over status',
      'not-carried-over sections',
      'not-carried-over url',
      'not-carried-over publishedAt',
      'not-carried-over claims[0].verbatim',
      'not-carried-over claims[0].verdicts[0].confidence',
      'not-carried-over sources[0].quotes',
      'formatting-lost summary',
    ]);
    expect(losses).not.to.include('not-carried-over claims[0].verdicts[0].rating');
    expect(new Set(losses)).to.have.property('size', losses.length);
  });

  it('has nothing to tell where all is written', () => {
    const claims = [aBareClaim({ verdicts: [aVerdict({ rating: 'mostly-false' })] })];
    expect(lossesOf(aParsedFactCheck({ url: 'https://example.org/moon', claims }))).to.deep.equal([]);
  });

  it('writes nothing without a claim or a verdict, and says so', () => {
    const overview = aParsedFactCheck();
    expect(toClaimReview(overview)).to.deep.equal([]);
    expect(lossesOf(overview)).to.deep.equal(['no-claims claims']);
    const unjudged = aParsedFactCheck({ url: 'https://example.org/moon', claims: [aBareClaim()] });
    expect(toClaimReview(unjudged)).to.deep.equal([]);
    expect(lossesOf(unjudged)).to.deep.equal(['no-verdict claims[0]']);
    const full = parseFactCheck({ ...aFullFactCheck(), claims: [aBareClaim()] }).factCheck!;
    expect(lossesOf(full)).to.deep.equal(['no-verdict claims[0]']);
  });

  it('asks for an address where there is none', () => {
    expect(lossesOf(aParsedFactCheck({ claims: [aBareClaim({ verdicts: [aVerdict()] })] }))).to.deep.equal([
      'missing-url url',
    ]);
  });

  it('leaves the fact check as it is', () => {
    const factCheck = parseFactCheck(aFullFactCheck()).factCheck!;
    expect(toClaimReview(deepFreeze(structuredClone(factCheck)))).to.deep.equal(toClaimReview(factCheck));
  });

  it('gives claims, labels, dates and addresses back when it is read', () => {
    fc.assert(
      fc.property(aPayload(), (payload) => {
        const { factCheck } = parseFactCheck(payload);
        if (!factCheck) return;
        const written = toClaimReview(factCheck);
        const { factChecks } = fromClaimReview(JSON.stringify(written));
        expect(factChecks.length === 0).to.equal(written.length === 0);
        // Of foreign texts tags are dropped.
        const facts = factsOf(factCheck).map((fact) => fact.map(withoutTags));
        expect(factChecks.flatMap(factsOf)).to.deep.include.members(facts);
      }),
    );
  });
});

describe('escapeJsonForHtml', () => {
  it('leaves nothing that ends a script element or a line', () => {
    const value = { text: '</script><!-- \u2028 \u2029 <b>' };
    const json = escapeJsonForHtml(value);
    expect(json).not.to.match(/[<\u2028\u2029]/);
    expect(JSON.parse(json)).to.deep.equal(value);
  });

  it('writes null for what JSON cannot hold', () => {
    expect(escapeJsonForHtml(undefined)).to.equal('null');
  });
});
