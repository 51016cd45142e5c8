const { hasOwn, keys } = Object;

const REVIEW = /"(?:claimReviewed|mediaAuthenticityCategory)"|"\s*(?:[^"\s]*[/:#])?(?:Claim|Media)Review\s*"/;

/** The formats that a JSON value may have. */
export type JsonFormat = 'fact-check' | 'claim-review' | 'google-fact-check';

/** Says which format a JSON value has; `undefined` for none that Factlet reads. Never throws. */
export function detectJsonFormat(value: unknown): JsonFormat | undefined {
  try {
    const root = Object([value].flat()[0]) as { claims?: unknown };
    const claims = hasOwn(root, 'claims') ? [root.claims].flat() : [];
    const isAnswer = ['claimReview', 'claimReviewMarkups', 'claimReviewMarkupPages'].some((name) =>
      hasOwn(root, name),
    );
    // The first claim of an answer may have no review.
    if (isAnswer || claims.some((claim) => hasOwn(Object(claim) as object, 'claimReview')))
      return 'google-fact-check';
    const names = Array.isArray(value) ? '' : keys(root).join(' ');
    if (/^(?!.*@).*\b(title|claims|sections|summary|schemaVersion)\b/i.test(names)) return 'fact-check';
    return REVIEW.test(JSON.stringify(value)) ? 'claim-review' : undefined;
  } catch {
    // Cycles have no JSON, and getters and proxies may throw: none of our formats holds these.
    return undefined;
  }
}
