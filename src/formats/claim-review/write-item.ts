import type { Claim, Source } from '../../model/fact-check.js';
import type { ClaimReviewObject, ClaimReviewParty, ClaimReviewWork } from './claim-review-object.js';
import { compact, filled, writeUrl, type Lose } from './writing.js';

/** What is reviewed: who said it, when and where. */
export function writeItem(lose: Lose, path: string, claim: Claim): ClaimReviewObject['itemReviewed'] {
  const { claimant, saidAt, place, appearances } = claim;
  const works = appearances.map(
    ({ url, title, archiveUrl, at }, index) =>
      compact({
        '@type': 'CreativeWork',
        url: writeUrl(lose, `${path}.appearances[${index}].url`, url),
        name: filled(title),
        datePublished: at,
        archivedAt: writeUrl(lose, `${path}.appearances[${index}].archiveUrl`, archiveUrl),
      }) as ClaimReviewWork | undefined,
  );
  const written = works.filter((work) => work !== undefined);
  const item = compact({
    '@type': 'Claim',
    author: claimant && writeClaimant(lose, `${path}.claimant`, claimant),
    datePublished: saidAt,
    locationCreated: filled(place) && { '@type': 'Place', name: place },
    appearance: written.length ? written : undefined,
  });
  return (item ?? { '@type': 'Claim' }) as ClaimReviewObject['itemReviewed'];
}

function writeClaimant(
  lose: Lose,
  path: string,
  { name, role, url, kind }: NonNullable<Claim['claimant']>,
): ClaimReviewParty | undefined {
  if (kind === 'many' || kind === 'unknown') lose(`${path}.kind`, kind);
  return compact({
    '@type': kind === 'organization' ? 'Organization' : 'Person',
    name: filled(name),
    // An organisation has no job.
    ...(kind === 'organization' ? {} : { jobTitle: filled(role) }),
    url: writeUrl(lose, `${path}.url`, url),
  });
}

/** The sources that are described, as works that the review cites. */
export function writeSources(lose: Lose, sources: readonly Source[]): ClaimReviewWork[] | undefined {
  const works = sources.flatMap((source, index) => {
    const { title, url, publisher, publishedAt } = source;
    const path = `sources[${index}]`;
    const work = compact({
      '@type': 'CreativeWork',
      name: filled(title),
      url: writeUrl(lose, `${path}.url`, url),
      publisher: filled(publisher) && { '@type': 'Organization', name: publisher },
      datePublished: publishedAt,
    });
    return work ? [work as ClaimReviewWork] : [];
  });
  return works.length ? works : undefined;
}
