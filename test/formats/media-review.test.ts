import { expect } from 'chai';
import { fromClaimReview } from '../../src/formats/claim-review.js';
import { detectFormat } from '../../src/formats/detect-format.js';
import { readJson } from '../../src/formats/read-json.js';
import type { Medium } from '../../src/model/fact-check.js';
import { flattenRichText } from '../../src/text/walk-rich-text.js';

type Fields = Record<string, unknown>;

const post = 'https://social.example/p/9';
const page = 'https://example.org/checks/bridge';

/** A ClaimReview as a page may carry it. */
function aClaimReview(fields: Fields = {}): Fields {
  return {
    '@type': 'ClaimReview',
    name: 'Was the bridge that crowded?',
    claimReviewed: 'The bridge was full of people.',
    reviewRating: { alternateName: 'False' },
    ...fields,
  };
}

/** A MediaReview as Google’s tool writes it. */
function aMediaReview(fields: Fields = {}): Fields {
  return {
    '@type': 'MediaReview',
    mediaAuthenticityCategory: ['TransformedContent'],
    itemReviewed: { '@type': 'ImageObject', contentUrl: post },
    ...fields,
  };
}

function read(input: unknown) {
  const { factCheck, factChecks, issues } = fromClaimReview(input);
  const claims = factCheck?.claims ?? [];
  return {
    factCheck,
    factChecks,
    claims,
    media: claims.flatMap(({ media }) => media),
    codes: issues.map(({ code }) => code),
    issues,
    labels: claims.map(({ verdicts }) => verdicts.map(({ label }) => label)),
  };
}

/** A medium with its texts as plain words. */
function inWords(medium: Medium | undefined): Fields {
  const entries = Object.entries(medium ?? {}).map(([key, value]) => [
    key,
    key === 'caption' || key === 'context' || key === 'transcript'
      ? flattenRichText(value as Medium['caption'] & object)
      : value,
  ]);
  return Object.fromEntries(entries) as Fields;
}

describe('A MediaReview', () => {
  it('joins the one claim of its page, with category, context and original, and never its verdict', () => {
    const { claims, labels, media, codes } = read([
      aClaimReview(),
      aMediaReview({
        originalMediaContextDescription: 'Taken at a 2019 parade.',
        originalMediaLink: 'https://army.example/1',
      }),
    ]);
    expect(claims).to.have.length(1);
    expect(labels).to.deep.equal([['False']]);
    expect(media.map(inWords)).to.deep.equal([
      {
        kind: 'image',
        url: post,
        categories: ['transformed'],
        context: 'Taken at a 2019 parade.',
        original: { url: 'https://army.example/1' },
      },
    ]);
    expect(codes).to.deep.equal(['rating-from-label']);
  });

  it('is read in the shape of early exports: blanks in its type, words for categories, empty times, a review inside', () => {
    const { labels, claims, media, codes } = read({
      '@type': ' MediaReview',
      mediaAuthenticityCategory: 'Original, Missing Context',
      itemReviewed: {
        '@type': 'MediaReviewItem',
        creator: { '@type': 'Person', name: 'Widely shared post' },
        interpretedAsClaim: { '@type': 'Claim', description: 'The bridge was full of people.' },
        mediaItemAppearance: [
          {
            '@type': 'ImageObject',
            startTime: '',
            endTime: null,
            accessedOnUrl: 'https://archive.example/dZ',
          },
        ],
      },
      associatedClaimReview: aClaimReview({
        '@type': ['Review', ' ClaimReview'],
        reviewRating: { ratingValue: null, bestRating: 0, worstRating: 5, alternateName: 'False' },
      }),
      originalMediaLink: '',
    });
    expect(labels).to.deep.equal([['False']]);
    expect(claims[0]!.verdicts[0]).not.to.have.property('scale');
    expect(media).to.deep.equal([
      { kind: 'image', url: 'https://archive.example/dZ', categories: ['original', 'missing-context'] },
    ]);
    expect(codes).not.to.include.members(['unknown-category', 'categories-contradict', 'unreadable-time']);
  });

  it('alone makes a claim without a verdict, in its own words', () => {
    const alone = {
      '@type': 'MediaReview',
      url: page,
      author: { '@type': 'Organization', name: 'Kettle Gazette' },
      datePublished: '2026-01-26',
      mediaAuthenticityCategory: 'DecontexualizedContent',
      itemReviewed: {
        '@type': 'MediaReviewItem',
        creator: { '@type': 'Person', name: 'Ann Ash' },
        interpretedAsClaim: { '@type': 'Claim', description: 'The bridge fell.' },
        mediaItemAppearance: [
          { '@type': 'VideoObjectSnapshot', description: 'Someone shared a shorter film.' },
          {
            '@type': 'VideoObjectSnapshot',
            accessedOnUrl: 'https://social.example/v/2',
            archivedAt: 'www.archive.example/x',
            startTime: '0:01:00',
            endTime: '0:02:00',
          },
        ],
      },
    };
    expect(detectFormat(alone)).to.equal('claim-review');
    expect(detectFormat(JSON.stringify(alone))).to.equal('claim-review');
    expect(detectFormat(JSON.stringify(alone).slice(0, -1))).to.equal('claim-review');
    const { factCheck, claims, labels, media } = read(alone);
    expect(factCheck).to.include({ title: 'The bridge fell.', url: page, publishedAt: '2026-01-26' });
    expect(factCheck!.publisher).to.deep.equal({ name: 'Kettle Gazette' });
    expect(claims.map(({ text, claimant }) => [text, claimant?.name])).to.deep.equal([
      ['The bridge fell.', 'Ann Ash'],
    ]);
    expect(labels).to.deep.equal([[]]);
    expect(media.map(inWords)).to.deep.equal([
      { kind: 'video', caption: 'Someone shared a shorter film.', categories: ['missing-context'] },
      {
        kind: 'video',
        url: 'https://social.example/v/2',
        archiveUrl: 'https://www.archive.example/x',
        start: '0:01:00',
        end: '0:02:00',
        categories: ['missing-context'],
      },
    ]);
    // An element shows the same.
    expect(readJson(alone).factCheck).to.deep.equal(factCheck);
  });

  it('tells what was written in a picture, what was said in a recording, and how much of it AI made', () => {
    const { media, codes } = read([
      aClaimReview(),
      aMediaReview({
        embeddedTextCaption: 'THOUSANDS CAME',
        archivedAt: 'https://archive.example/y',
        itemReviewed: [
          {
            '@type': 'ImageObject',
            contentUrl: post,
            caption: 'As it was shared.',
            creditText: 'Cy Spoon',
            uploadDate: '2026-01-20',
            digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
          },
          {
            '@type': 'https://schema.org/AudioObject',
            contentUrl: { '@id': 'https://social.example/a/1' },
            transcript: 'They came by the thousands.',
            embeddedTextCaption: '',
            digitalSourceType: {
              '@id': 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
            },
          },
          {
            '@type': 'ImageObject',
            contentUrl: 'https://social.example/p/3',
            digitalSourceType: 'PrintDigitalSource',
          },
        ],
      }),
    ]);
    expect(media.map(inWords)).to.deep.equal([
      {
        kind: 'image',
        url: post,
        archiveUrl: 'https://archive.example/y',
        at: '2026-01-20',
        caption: 'As it was shared.',
        credit: 'Cy Spoon',
        transcript: 'THOUSANDS CAME',
        aiMade: 'whole',
        categories: ['transformed'],
      },
      {
        kind: 'audio',
        url: 'https://social.example/a/1',
        archiveUrl: 'https://archive.example/y',
        transcript: 'They came by the thousands.',
        aiMade: 'part',
        categories: ['transformed'],
      },
      {
        kind: 'image',
        url: 'https://social.example/p/3',
        archiveUrl: 'https://archive.example/y',
        transcript: 'THOUSANDS CAME',
        categories: ['transformed'],
      },
    ]);
    expect(codes).to.include('not-carried-over');
  });

  describe('joins', () => {
    const two = [
      aClaimReview(),
      aClaimReview({ claimReviewed: 'The bridge is new.', reviewRating: { alternateName: 'True' } }),
    ];
    const urlsOf = (input: unknown): (string | undefined)[][] =>
      read(input).claims.map(({ media }) => media.map(({ url }) => url));

    it('the claim in whose ClaimReview it is named, inside or by @id', () => {
      expect(urlsOf([two[0], { ...two[1], associatedMediaReview: aMediaReview() }])).to.deep.equal([
        [],
        [post],
      ]);
      expect(
        urlsOf({
          '@graph': [
            two[0],
            { ...two[1], associatedMediaReview: { '@id': '#media' } },
            aMediaReview({ '@id': '#media' }),
          ],
        }),
      ).to.deep.equal([[], [post]]);
    });

    it('the claim whose ClaimReview it names, by @id, by address, or in part', () => {
      const named = [two[0], { ...two[1], '@id': '#new', url: `${page}/new` }];
      const reviews = named.map((review, at) => (at ? review : { ...review, url: `${page}/full` }));
      for (const associatedClaimReview of [
        { '@id': '#new' },
        `${page}/new`,
        { '@type': 'ClaimReview', url: `${page}/new` },
        { '@type': 'ClaimReview', claimReviewed: 'The bridge is new' },
        reviews[1],
      ]) {
        const { factChecks } = read([aMediaReview({ associatedClaimReview }), ...reviews]);
        const found = factChecks.flatMap(({ claims }) =>
          claims.map(({ text, verdicts, media }) => [text, verdicts.length, media.length]),
        );
        expect(found, JSON.stringify(associatedClaimReview)).to.have.deep.members([
          ['The bridge is new.', 1, 1],
          ['The bridge was full of people.', 1, 0],
        ]);
      }
    });

    it('the claim that it puts in the same words, whatever the quotation marks', () => {
      const interpretedAsClaim = { '@type': 'Claim', description: '“The bridge is new”' };
      const itemReviewed = { '@type': 'ImageObject', contentUrl: post, interpretedAsClaim };
      expect(urlsOf([...two, aMediaReview({ itemReviewed })])).to.deep.equal([[], [post]]);
    });

    it('no claim of several that it does not name, but makes one', () => {
      const interpretedAsClaim = { description: 'The bridge is red.', author: 'Bo Birch' };
      const itemReviewed = { '@type': 'ImageObject', contentUrl: post, interpretedAsClaim };
      const { claims, labels } = read([...two, aMediaReview({ itemReviewed })]);
      expect(claims.map(({ media }) => media.length)).to.deep.equal([0, 0, 1]);
      expect(claims[2]).to.deep.include({ text: 'The bridge is red.', claimant: { name: 'Bo Birch' } });
      expect(labels).to.deep.equal([['False'], ['True'], []]);
    });

    it('nothing without a claim, and says which words are lost', () => {
      const { claims, issues } = read([...two, aMediaReview()]);
      expect(claims.flatMap(({ media }) => media)).to.deep.equal([]);
      expect(issues.find(({ code }) => code === 'missing-claim')).to.deep.include({
        severity: 'error',
        path: '[2]',
        text: JSON.stringify(aMediaReview()),
      });
      expect(read(aMediaReview()).factCheck).to.equal(undefined);
    });

    it('nothing of another page', () => {
      const { factChecks } = read([
        aClaimReview({ url: page }),
        aMediaReview({
          url: 'https://example.org/checks/tower',
          itemReviewed: { contentUrl: post, interpretedAsClaim: { description: 'The tower leans.' } },
        }),
      ]);
      expect(
        factChecks.map(({ claims }) => claims.map(({ text, media }) => [text, media.length])),
      ).to.deep.equal([[['The bridge was full of people.', 0]], [['The tower leans.', 1]]]);
    });
  });

  describe('has categories', () => {
    const categoriesOf = (mediaAuthenticityCategory: unknown) => {
      const { media, issues } = read([aClaimReview(), aMediaReview({ mediaAuthenticityCategory })]);
      const unknown = issues.filter(({ code }) => code === 'unknown-category').map(({ text }) => text);
      return { categories: media[0]?.categories, unknown };
    };

    it('by their names, bare or as addresses, and in the words of forms', () => {
      for (const [given, categories] of [
        ['OriginalMediaContent', ['original']],
        ['https://schema.org/DecontextualizedContent', ['missing-context']],
        [{ '@id': 'http://schema.org/StagedContent' }, ['staged']],
        [
          ['schema:EditedOrCroppedContent', 'SatireOrParodyContent'],
          ['edited', 'satire'],
        ],
        ['Edited or Cropped', ['edited']],
        ['Satire/Parody', ['satire']],
        ['Satire or Parody, staged , TRANSFORMED,', ['satire', 'staged', 'transformed']],
        ['Transformed, Transformed', ['transformed']],
      ] as const) {
        expect(categoriesOf(given)).to.deep.equal({ categories, unknown: [] });
      }
    });

    it('only where the whole word is one; others are told in their own words', () => {
      for (const word of ['Fake', 'Not original', 'Originally', 'Transformed (AI)', 'Image Macro', 'False']) {
        expect(categoriesOf(`Staged, ${word}`)).to.deep.equal({ categories: ['staged'], unknown: [word] });
      }
    });
  });

  it('that is found twice is one, and tells what it says otherwise than the ClaimReview', () => {
    const { factCheck, media, issues } = read([
      aClaimReview({ url: page, datePublished: '2026-01-26', author: { name: 'Kettle Gazette' } }),
      aMediaReview({ url: page, datePublished: '2026-01-27', author: { name: 'Kettle Gazette' } }),
      aMediaReview({ url: page, author: { name: 'Kettle Gazette' } }),
    ]);
    expect(factCheck).to.include({ url: page, publishedAt: '2026-01-26' });
    expect(media).to.have.length(1);
    expect(issues.filter(({ code }) => code === 'not-carried-over')).to.deep.equal([
      {
        severity: 'info',
        code: 'not-carried-over',
        path: '[1]',
        message: 'A fact check has no field for this, or that field is already filled; ignored.',
        text: '{"publishedAt":"2026-01-27"}',
      },
    ]);
  });
});
