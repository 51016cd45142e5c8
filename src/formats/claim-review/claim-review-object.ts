/** A person or an organisation in a ClaimReview. */
export interface ClaimReviewParty<Type extends string = 'Organization' | 'Person'> {
  '@type': Type;
  name?: string;
  url?: string;
  jobTitle?: string;
  logo?: string;
  publishingPrinciples?: string;
  correctionsPolicy?: string;
  ownershipFundingInfo?: string;
}

/** A work in a ClaimReview: where a claim was made, or a source. */
export interface ClaimReviewWork {
  '@type': 'CreativeWork';
  name?: string;
  url?: string;
  datePublished?: string;
  archivedAt?: string;
  publisher?: ClaimReviewParty<'Organization'>;
}

/** One verdict on one claim in the vocabulary of schema.org. */
export interface ClaimReviewObject {
  '@context': 'https://schema.org';
  '@type': 'ClaimReview';
  claimReviewed: string;
  url?: string;
  /** The page that carries it, if the verdict has one of its own. */
  mainEntityOfPage?: string;
  name?: string;
  description?: string;
  datePublished?: string;
  dateModified?: string;
  inLanguage?: string;
  author?: ClaimReviewParty<'Organization'>;
  publisher?: ClaimReviewParty<'Organization'>;
  sdPublisher?: ClaimReviewParty<'Organization'>;
  reviewBody?: string;
  itemReviewed: {
    '@type': 'Claim';
    author?: ClaimReviewParty;
    datePublished?: string;
    locationCreated?: { '@type': 'Place'; name: string };
    appearance?: ClaimReviewWork[];
  };
  reviewRating: {
    '@type': 'Rating';
    alternateName: string;
    ratingValue?: number;
    worstRating?: number;
    bestRating?: number;
    ratingExplanation?: string;
  };
  citation?: ClaimReviewWork[];
}
