import type { Claim, Source } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { ClaimReviewObject, ClaimReviewParty, ClaimReviewWork } from './claim-review-object.js';
import { filled, thing, writeOrganization } from './writing.js';

/** What is reviewed: who said it, when and where. */
export function writeItem({
  claimant: { name, role, url, kind } = {},
  saidAt,
  place,
  appearances,
}: Claim): ClaimReviewObject['itemReviewed'] {
  // An organisation has no job.
  const isPerson = kind !== 'organization';
  return {
    '@type': 'Claim',
    author: thing<ClaimReviewParty>(isPerson ? 'Person' : 'Organization', {
      name: filled(name),
      jobTitle: isPerson ? filled(role) : undefined,
      url: toSafeUrl(url),
    }),
    datePublished: saidAt,
    locationCreated: thing<{ '@type': 'Place'; name: string }>('Place', { name: filled(place) }),
    appearance: writeWorks(
      appearances.map(({ url, title, archiveUrl, at }) => ({
        url: toSafeUrl(url),
        name: filled(title),
        datePublished: at,
        archivedAt: toSafeUrl(archiveUrl),
      })),
    ),
  };
}

/** The sources that are described, as works that the review cites. */
export function writeSources(sources: readonly Source[]): ClaimReviewWork[] | undefined {
  return writeWorks(
    sources.map(({ title, url, publisher, publishedAt }) => ({
      name: filled(title),
      url: toSafeUrl(url),
      publisher: writeOrganization({ name: publisher }),
      datePublished: publishedAt,
    })),
  );
}

function writeWorks(
  works: { [K in keyof ClaimReviewWork]?: ClaimReviewWork[K] | undefined }[],
): ClaimReviewWork[] | undefined {
  const written = works.flatMap((work) => thing<ClaimReviewWork>('CreativeWork', work) ?? []);
  return written.length ? written : undefined;
}
