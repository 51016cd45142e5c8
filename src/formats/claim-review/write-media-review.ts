import type { Claim, FactCheck, Medium } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { CATEGORY_NAMES } from '../reviews/categories.js';
import type { MediaReviewObject, ReviewedMedium } from './media-review-object.js';
import { filled, writeOrganization, writeText, type Origin } from './writing.js';

const TYPES = { image: 'ImageObject', video: 'VideoObject', audio: 'AudioObject' } as const;
const SOURCES = {
  whole: 'TrainedAlgorithmicMediaDigitalSource',
  part: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
} as const;

/**
 * One MediaReview for each medium with a category, to be written as JSON. If one claim alone has a verdict, only its media are written:
 * whoever reads the others would give them to this claim, and its verdict with it.
 */
export function writeMediaReviews(factCheck: FactCheck, origin: Origin): MediaReviewObject[] {
  const judged = factCheck.claims.filter(({ verdicts }) => verdicts.length);
  const claims = judged.length === 1 ? judged : factCheck.claims;
  return claims.flatMap((claim) =>
    claim.media
      .filter(({ categories }) => categories.length)
      .map((medium) => writeMediaReview(factCheck, claim, medium, origin)),
  );
}

function writeMediaReview(
  factCheck: FactCheck,
  claim: Claim,
  medium: Medium,
  origin: Origin,
): MediaReviewObject {
  const [verdict, ...others] = claim.verdicts;
  const publisher = writeOrganization(factCheck.publisher);
  // A category is the publisher’s, unless there is but one who reviewed.
  const reviewer = others.length ? undefined : writeOrganization(verdict?.reviewer);
  return {
    '@context': 'https://schema.org',
    '@type': 'MediaReview',
    url: toSafeUrl(factCheck.url) ?? toSafeUrl(origin.url) ?? toSafeUrl(verdict?.url),
    name: factCheck.title,
    description: writeText(factCheck.summary),
    datePublished: factCheck.publishedAt ?? factCheck.checkedAt ?? (others.length ? undefined : verdict?.at),
    dateModified: factCheck.modifiedAt,
    inLanguage: filled(factCheck.lang),
    author: reviewer ?? publisher ?? writeOrganization(origin.publisher),
    publisher,
    mediaAuthenticityCategory: medium.categories.map((category) => CATEGORY_NAMES[category]),
    originalMediaContextDescription: writeText(medium.context),
    originalMediaLink: toSafeUrl(medium.original?.url),
    itemReviewed: writeMedium(claim, medium),
  };
}

function writeMedium(
  claim: Claim,
  { kind, url, archiveUrl, at, start, end, caption, credit, transcript, aiMade }: Medium,
): ReviewedMedium {
  const transcriptText = writeText(transcript);
  return {
    '@type': TYPES[kind],
    contentUrl: toSafeUrl(url),
    archivedAt: toSafeUrl(archiveUrl),
    datePublished: at,
    startTime: writeTime(start),
    endTime: writeTime(end),
    caption: writeText(caption),
    creditText: filled(credit),
    embeddedTextCaption: kind === 'image' ? transcriptText : undefined,
    transcript: kind === 'image' ? undefined : transcriptText,
    digitalSourceType: aiMade && SOURCES[aiMade],
    interpretedAsClaim: { '@type': 'Claim', description: claim.text },
  };
}

function writeTime(time: string | undefined): string | undefined {
  if (time === undefined) return undefined;
  const [seconds = 0, minutes = 0, hours = 0] = time.split(':').map(Number).reverse();
  const all = seconds + 60 * minutes + 3600 * hours;
  return [all / 3600, (all / 60) % 60, all % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
