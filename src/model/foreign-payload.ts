/** An object that is not a fact check of Factlet: those have a title. */
interface Foreign {
  title?: undefined;
  [key: string]: unknown;
}

/** JSON-LD with ClaimReview: an object with its type, or a graph. */
type JsonLd = Foreign & ({ '@type': string | readonly string[] } | { '@graph': readonly unknown[] });

/** An answer of Google's Fact Check Tools API: of `claims.search` or `pages`, or one entry of it. */
type GoogleAnswer = Foreign &
  (
    | { claims: readonly { claimReview: readonly unknown[]; [key: string]: unknown }[] }
    | { claimReview: readonly unknown[] }
    | { claimReviewMarkupPages: readonly unknown[] }
    | { claimReviewMarkups: readonly unknown[] }
  );

/** What elements read besides Factlet's own format: ClaimReview as JSON-LD, alone or in a list or graph, and Google's answers. */
export type ForeignPayload = JsonLd | readonly JsonLd[] | GoogleAnswer;
