import { lettersOf, type ClaimGatherer, type GatheredClaim } from './gather-claims.js';
import { spend, take, takeOne, wordsOf, type Item } from './item.js';
import { note } from './note.js';
import { readAboutClaim } from './read-about-claim.js';
import { readMedia, type ReadMedium } from './read-media.js';
import { readClaimant } from './read-party.js';
import type { Reading } from './reading.js';
import { remark } from './remark.js';

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
    if (!media.length) remark(reading, 'not-carried-over', review);
    for (const read of media) {
      const interpreted = interpretedIn(read);
      const [text, words] = wordsIn(interpreted);
      const sameWords = text === undefined ? undefined : gatherer.findByWords(text);
      const claims = named.length ? named : [sameWords ?? only].filter((claim) => claim !== undefined);
      spend(review, JSON.stringify(read.medium).length * claims.length);
      for (const claim of claims) claim.media.add(read.medium);
      // The claim that is known has other words; these are reported as not read.
      const isTold = claims.some((claim) => lettersOf(claim.text) === lettersOf(text ?? ''));
      if (claims.length && words && !isTold) words.isUsed = false;
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
  for (const review of wordless) note(reading, 'missing-claim', review, 'error');
}

function makeClaim(
  reading: Reading,
  text: string,
  interpreted: Item | undefined,
  { medium, levels }: ReadMedium,
  gatherer: ClaimGatherer,
): void {
  const { facts, appearances } = readAboutClaim(reading, interpreted);
  const creator = levels.slice(0, -1).find((level) => take(level, 'creator').length);
  facts.claimant ??= readClaimant(reading, take(creator, 'creator'));
  gatherer.add(text, facts, appearances, []).media.add(medium);
}

function interpretedIn({ levels }: ReadMedium): Item | undefined {
  for (const level of levels) {
    const found = takeOne(level, 'interpretedAsClaim');
    if (found) return found;
  }
  return undefined;
}

function wordsIn(interpreted: Item | undefined): [text: string | undefined, words: Item | undefined] {
  const words =
    interpreted?.text === undefined
      ? takeOne(interpreted, 'description text claimReviewed name')
      : interpreted;
  return [wordsOf([words])?.trim(), words];
}
