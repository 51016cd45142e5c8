import { expect } from 'chai';
import type { MediaReview, WithContext } from 'schema-dts';
import { fromClaimReview, toClaimReview } from '../../../src/formats/claim-review.js';
import type { MediaReviewObject } from '../../../src/formats/claim-review/media-review-object.js';
import type { FactCheck, Medium } from '../../../src/model/fact-check.js';
import type { Issue } from '../../../src/model/issue.js';
import * as fc from '../../support/fast-check.js';
import { aBareClaim, aParsedFactCheck, aVerdict, type ClaimInput } from '../../support/build-payload.js';

type MediumInput = NonNullable<ClaimInput['media']>[number];

const page = 'https://example.org/bridge';
const picture: MediumInput = {
  src: 'https://pics.example/bridge.jpg',
  alt: 'A bridge with a crowd on it',
  width: 1200,
  height: 800,
  caption: 'As it was shared.',
  credit: 'Cy Spoon',
  url: 'https://social.example/p/9',
  archiveUrl: 'https://archive.example/p/9',
  at: '2026-01-20',
  transcript: 'THOUSANDS CAME',
  categories: ['transformed', 'missing-context'],
  aiMade: 'part',
  context: 'Taken at a 2019 *parade*.',
  original: { src: 'https://pics.example/first.jpg', alt: 'The bridge', url: 'https://army.example/1' },
  stamped: true,
  sensitive: 'Shows an accident',
  credentials: 'https://credentials.example/1',
};

function written(factCheck: FactCheck): MediaReviewObject[] {
  return toClaimReview(factCheck).filter((review) => review['@type'] === 'MediaReview');
}

function lossesOf(factCheck: FactCheck): string[] {
  const issues: Issue[] = [];
  toClaimReview(factCheck, { onIssue: (issue) => issues.push(issue) });
  return issues.map(({ code, path }) => `${code} ${path}`);
}

describe('A MediaReview is written', () => {
  it('after the ClaimReviews, with everything that it has a place for', () => {
    const factCheck = aParsedFactCheck({
      url: page,
      title: 'Was the bridge that crowded?',
      publishedAt: '2026-01-26',
      lang: 'en',
      publisher: { name: 'Kettle Gazette' },
      claims: [aBareClaim({ verdicts: [aVerdict(), aVerdict({ label: 'False' })], media: [picture] })],
    });
    expect(toClaimReview(factCheck).map((review) => review['@type'])).to.deep.equal([
      'ClaimReview',
      'ClaimReview',
      'MediaReview',
    ]);
    const reviews: WithContext<MediaReview>[] = written(factCheck) as WithContext<MediaReview>[];
    expect(reviews).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'MediaReview',
        url: page,
        name: 'Was the bridge that crowded?',
        datePublished: '2026-01-26',
        inLanguage: 'en',
        author: { '@type': 'Organization', name: 'Kettle Gazette' },
        publisher: { '@type': 'Organization', name: 'Kettle Gazette' },
        mediaAuthenticityCategory: ['TransformedContent', 'DecontextualizedContent'],
        originalMediaContextDescription: 'Taken at a 2019 *parade*.',
        originalMediaLink: 'https://army.example/1',
        itemReviewed: {
          '@type': 'ImageObject',
          contentUrl: 'https://social.example/p/9',
          archivedAt: 'https://archive.example/p/9',
          datePublished: '2026-01-20',
          caption: 'As it was shared.',
          creditText: 'Cy Spoon',
          embeddedTextCaption: 'THOUSANDS CAME',
          digitalSourceType: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
          interpretedAsClaim: {
            '@type': 'Claim',
            description: 'The lighthouse burns a tonne of oil a night.',
          },
        },
      },
    ]);
    expect(lossesOf(factCheck).filter((loss) => loss.includes('media'))).to.deep.equal(
      [
        'src',
        'alt',
        'width',
        'height',
        'stamped',
        'sensitive',
        'credentials',
        'original.src',
        'original.alt',
      ].map((field) => `not-carried-over claims[0].media[0].${field}`),
    );
  });

  it('of a video with times in hours, minutes and seconds, and with what is said in it', () => {
    const media: MediumInput[] = [
      {
        kind: 'video',
        start: '75',
        end: '1:02:03',
        transcript: 'They came.',
        categories: ['edited'],
        aiMade: 'whole',
      },
      { kind: 'audio', start: '1:15', categories: ['satire'] },
    ];
    const [video, audio] = written(aParsedFactCheck({ claims: [aBareClaim({ media })] }));
    expect(video!.itemReviewed).to.include({
      '@type': 'VideoObject',
      startTime: '00:01:15',
      endTime: '01:02:03',
      transcript: 'They came.',
      digitalSourceType: 'TrainedAlgorithmicMediaDigitalSource',
    });
    expect(audio!.itemReviewed).to.include({ '@type': 'AudioObject', startTime: '00:01:15' });
  });

  it('by the only reviewer, else by the publisher', () => {
    const authorOf = (...reviewers: string[]): unknown => {
      const verdicts = reviewers.map((name) => aVerdict({ reviewer: { name }, at: '2026-02-01' }));
      const claims = [aBareClaim({ verdicts, media: [{ categories: ['staged'] }] })];
      const [review] = written(aParsedFactCheck({ publisher: { name: 'Kettle Gazette' }, claims }));
      return [review!.author!.name, review!.datePublished];
    };
    expect(authorOf('Spoon Review')).to.deep.equal(['Spoon Review', '2026-02-01']);
    expect(authorOf('Spoon Review', 'Cup Desk')).to.deep.equal(['Kettle Gazette', undefined]);
  });

  it('of no medium without a category, which is told, and with no address that is none', () => {
    const media: MediumInput[] = [
      { alt: 'A bridge', url: page },
      { categories: ['original'], url: 'javascript:alert(1)', caption: '*Tea* [1]', original: { url: 'no' } },
    ];
    const factCheck = aParsedFactCheck({
      url: page,
      claims: [aBareClaim({ verdicts: [aVerdict()], media })],
    });
    const [only, ...others] = written(factCheck);
    expect(others).to.deep.equal([]);
    expect(only).not.to.have.property('originalMediaLink');
    expect(only!.itemReviewed).not.to.have.property('contentUrl');
    expect(lossesOf(factCheck).filter((loss) => loss.includes('media'))).to.deep.equal([
      'no-category claims[0].media[0]',
      'no-link claims[0].media[1].url',
      'no-link claims[0].media[1].original.url',
      'formatting-lost claims[0].media[1].caption',
    ]);
  });

  it('of no claim without a verdict beside the only one that has one, for it would be read as that one’s', () => {
    const media: MediumInput[] = [{ categories: ['staged'], url: 'https://social.example/p/9' }];
    const unjudged = aBareClaim({ text: 'The moon is made of tin.', media });
    const factCheck = aParsedFactCheck({
      url: page,
      claims: [aBareClaim({ verdicts: [aVerdict()] }), unjudged],
    });
    expect(written(factCheck)).to.deep.equal([]);
    expect(lossesOf(factCheck)).to.include('no-verdict claims[1]');
    expect(written(aParsedFactCheck({ url: page, claims: [unjudged] }))).to.have.length(1);
  });

  it('such that each field comes back to its claim, or is told as lost', () => {
    const words = fc.constantFrom('Tea', 'A cup of tea.', 'شاي', 'First line.\n\nSecond line.');
    const address = fc.nat(999).map((number) => `https://social.example/p/${number}`);
    const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
      fc.option(one, { nil: undefined });
    const category = fc.constantFrom(
      'original',
      'missing-context',
      'edited',
      'transformed',
      'staged',
      'satire',
    );
    const medium = fc.record({
      kind: fc.constantFrom('image', 'video', 'audio'),
      src: optional(address),
      alt: optional(words),
      caption: optional(words),
      credit: optional(words.map((text) => text.replace(/\s+/g, ' '))),
      url: optional(address),
      archiveUrl: optional(address),
      at: optional(fc.constantFrom('2026', '2026-01-26')),
      start: optional(fc.constantFrom('5', '0:10', '00:00:11')),
      end: optional(fc.constantFrom('75', '1:10', '01:00:00')),
      transcript: optional(words),
      categories: fc.uniqueArray(category, { maxLength: 3 }),
      aiMade: optional(fc.constantFrom('whole', 'part')),
      context: optional(words),
      original: optional(fc.record({ url: optional(address), alt: optional(words) })),
      stamped: optional(fc.boolean()),
      sensitive: optional(words),
      credentials: optional(address),
    });
    const claim = fc.record({ verdicts: fc.nat(2), media: fc.array(medium, { maxLength: 3 }) });
    let seen = 0;
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 3 }), (claims) => {
        const factCheck = aParsedFactCheck({
          url: page,
          claims: claims.map(({ verdicts, media }, at) => ({
            text: `Tea grows on hill ${at}.`,
            verdicts: Array.from({ length: verdicts }, (_, number) => ({ label: `Label ${number}` })),
            media,
          })),
        });
        const losses = new Set(lossesOf(factCheck).map((loss) => loss.replace(/^\S+ /, '')));
        const read = fromClaimReview(toClaimReview(factCheck)).factCheck;
        factCheck.claims.forEach(({ text, media }, index) => {
          const own = read?.claims.find((one) => one.text === text)?.media ?? [];
          media.forEach((given, at) => {
            const path = `claims[${index}].media[${at}]`;
            // With its claim, which is told, too.
            const isLeftOut =
              claims.filter(({ verdicts }) => verdicts).length === 1 && !claims[index]!.verdicts;
            if (losses.has(path) || (isLeftOut && losses.has(`claims[${index}]`))) return;
            seen += 1;
            const carried = [...fieldsOf(given, path, losses)].sort();
            expect(own.map((one) => [...fieldsOf(one, path, losses)].sort())).to.deep.include(carried);
          });
        });
      }),
    );
    expect(seen).to.be.greaterThan(0);
  });
});

/** Each field that was not told as lost, as words; times in seconds. */
function* fieldsOf(medium: Medium, path: string, losses: ReadonlySet<string>): Iterable<string> {
  for (const [key, value] of Object.entries(medium)) {
    if (key === 'original') {
      const { url } = value as { url?: string };
      if (url !== undefined) yield `original ${url}`;
    } else if (!losses.has(`${path}.${key}`) && value !== undefined) {
      const isTime = key === 'start' || key === 'end';
      yield `${key} ${isTime ? secondsOf(value as string) : JSON.stringify(value)}`;
    }
  }
}

function secondsOf(time: string): number {
  return time.split(':').reduce((all, part) => all * 60 + Number(part), 0);
}
