import type { Organization } from '../../model/fact-check.js';
import { takeOne, textOf, type Item } from './item.js';
import { takeAddress, unlessEmpty, type ReadClaim, type Reading } from './reading.js';

/** Who reviews or publishes; several names stand in one line. */
export function readOrganization(reading: Reading, items: readonly Item[]): Organization | undefined {
  const [item] = items;
  // Google gives the host alone.
  const site = takeOne(item, 'site')?.text;
  return unlessEmpty({
    name: textOf(items) ?? site,
    url: takeAddress(reading, item, 'url sameAs') ?? (site && `https://${site}`),
    logo: takeAddress(reading, item, 'logo'),
    policies: unlessEmpty({
      methodology: takeAddress(reading, item, 'verificationFactCheckingPolicy publishingPrinciples'),
      corrections: takeAddress(reading, item, 'correctionsPolicy'),
      funding: takeAddress(reading, item, 'ownershipFundingInfo'),
    }),
  });
}

/** Who made the claim; several names stand in one line. */
export function readClaimant(reading: Reading, items: readonly Item[]): ReadClaim['claimant'] {
  const [item] = items;
  const [, kind] = /(Person|Organization)$/.exec(item?.types[0] ?? '') ?? [];
  return unlessEmpty({
    name: textOf(items),
    role: textOf([takeOne(item, 'jobTitle')]),
    url: takeAddress(reading, item, 'url sameAs'),
    kind: items.length > 1 ? 'many' : (kind?.toLowerCase() as 'person' | undefined),
  });
}
