import type { ClaimFacts } from './gather-claims.js';
import { takeItems, takeOne, textOf, type Item } from './item.js';
import { readAppearances } from './read-appearances.js';
import { readClaimant } from './read-party.js';
import { takeDate, type ReadClaim, type Reading } from './reading.js';

const PLACES = 'firstAppearance appearance url sameAs claimFirstAppearance claimAppearances';

/** What is said of a claim beside its words, and where it appeared; `review` is the address of the page that reviews it. */
export function readAboutClaim(
  reading: Reading,
  about: Item | undefined,
  review?: string,
): { facts: ClaimFacts; appearances: NonNullable<ReadClaim['appearances']> } {
  return {
    facts: {
      claimant: readClaimant(reading, takeItems(about, 'author claimant claimAuthor')),
      saidAt: takeDate(reading, about, 'datePublished claimDate'),
      place: textOf([takeOne(about, 'locationCreated claimLocation')]),
    },
    appearances: readAppearances(reading, takeItems(about, PLACES), review),
  };
}
