import type { ClaimReviewParty } from './claim-review-object.js';

/** A medium in a MediaReview. Its address is that of the page that it was seen on, never of a file. */
export interface ReviewedMedium {
  '@type': 'ImageObject' | 'VideoObject' | 'AudioObject';
  contentUrl?: string;
  archivedAt?: string;
  datePublished?: string;
  /** Hours, minutes and seconds, as in `00:01:12`. */
  startTime?: string;
  endTime?: string;
  caption?: string;
  creditText?: string;
  /** Words in a picture. */
  embeddedTextCaption?: string;
  /** Words in a video or recording. */
  transcript?: string;
  digitalSourceType?: string;
  /** The claim that it was shared with. */
  interpretedAsClaim: { '@type': 'Claim'; description: string };
}

/** What is known of one medium in the vocabulary of schema.org. */
export interface MediaReviewObject {
  '@context': 'https://schema.org';
  '@type': 'MediaReview';
  url?: string;
  name?: string;
  description?: string;
  datePublished?: string;
  dateModified?: string;
  inLanguage?: string;
  author?: ClaimReviewParty<'Organization'>;
  publisher?: ClaimReviewParty<'Organization'>;
  mediaAuthenticityCategory: string[];
  originalMediaContextDescription?: string;
  originalMediaLink?: string;
  itemReviewed: ReviewedMedium;
}
