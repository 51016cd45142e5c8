import { lettersOf, type ClaimGatherer, type GatheredClaim } from './gather-claims.js';
import { spend, takeItems, takeOne, textOf, type Item } from './item.js';
import { addIssue } from './add-issue.js';
import { readAboutClaim } from './read-about-claim.js';
import { readMedia, type ReadMedium } from './read-media.js';
import { readClaimant } from './read-party.js';
import type { Reading } from './reading.js';
import { addNote } from './add-note.js';

/**
 * Gives the media of MediaReviews to their claims: to those whose ClaimReviews are named with the MediaReview, else to the one that the
 * MediaReview puts in the same words, else to the only one that was reviewed. Otherwise the words of the MediaReview make a claim without
 * a verdict. A category never becomes a verdict.
 */
export function joinMedia(
  reading: Reading,
  reviews: ReadonlyMap<Item, readonly GatheredClaim[]>,
  gatherer: ClaimGatherer,
): void {
  const { only } = gatherer;
  const unnamed: [Item, ReadMedium][] = [];
  for (const [review, named] of reviews) {
    const media = readMedia(reading, review);
    if (!media.length) addNote(reading, 'not-carried-over', review);
    for (const read of media) {
      const interpreted = interpretedIn(read);
      const [text, textItem] = claimTextIn(interpreted);
      const sameText = text === undefined ? undefined : gatherer.findByLetters(text);
      const claims = named.length ? named : [sameText ?? only].filter((claim) => claim !== undefined);
      spend(review, JSON.stringify(read.medium).length * claims.length);
      for (const claim of claims) claim.media.add(read.medium);
      // The claim that is known has other words; these are reported as not read.
      const hasSameText = claims.some((claim) => lettersOf(claim.text) === lettersOf(text ?? ''));
      if (claims.length && textItem && !hasSameText) textItem.isUsed = false;
      if (claims.length) continue;
      if (text === undefined) unnamed.push([review, read]);
      else makeClaim(reading, text, interpreted, read, gatherer);
    }
  }
  const wordless = new Set<Item>();
  for (const [review, { medium }] of unnamed) {
    if (gatherer.only) gatherer.only.media.add(medium);
    else wordless.add(review);
  }
  for (const review of wordless) addIssue(reading, 'missing-claim', review, 'error');
}

function makeClaim(
  reading: Reading,
  text: string,
  interpreted: Item | undefined,
  { medium, levels }: ReadMedium,
  gatherer: ClaimGatherer,
): void {
  const { facts, appearances } = readAboutClaim(reading, interpreted);
  const creator = levels.slice(0, -1).find((level) => takeItems(level, 'creator').length);
  facts.claimant ??= readClaimant(reading, takeItems(creator, 'creator'));
  gatherer.add(text, facts, appearances, []).media.add(medium);
}

function interpretedIn({ levels }: ReadMedium): Item | undefined {
  for (const level of levels) {
    const found = takeOne(level, 'interpretedAsClaim');
    if (found) return found;
  }
  return undefined;
}

function claimTextIn(interpreted: Item | undefined): [text: string | undefined, item: Item | undefined] {
  const textItem =
    interpreted?.text === undefined
      ? takeOne(interpreted, 'description text claimReviewed name')
      : interpreted;
  return [textOf([textItem])?.trim(), textItem];
}
