import { DistinctList } from './distinct-list.js';
import { ClaimGatherer, type GatheredClaim } from './gather-claims.js';
import { spend, takeItems, takeOne, textOf, type Item } from './item.js';
import { joinMedia } from './join-media.js';
import { readAboutClaim } from './read-about-claim.js';
import { readAddress } from './read-address.js';
import { addIssue } from './add-issue.js';
import { readVerdict } from './read-verdict.js';
import { takeAddress, takeDate, type Read, type Reading } from './reading.js';
import { fillFromMediaReviews, readPageFacts, shareFacts, type PageFacts } from './share-facts.js';

/**
 * One review, what it says of the claim, and the MediaReviews of what was claimed with. The names of Google’s answers are read beside
 * those of schema.org.
 */
export type Review = readonly [review: Item, about: Item | undefined, media?: readonly Item[]];

/** The reviews of one page. */
export interface PageReviews {
  reviews: readonly Review[];
  /** MediaReviews that no review of a claim is named with. */
  media?: readonly Item[];
  /** The page’s own. */
  headline?: string | undefined;
}

type Source = NonNullable<Read['sources']>[number];

/** One fact check from all the reviews of a page. */
export function readReviews(reading: Reading, { reviews, media = [], headline }: PageReviews): Read {
  const gatherer = new ClaimGatherer();
  const claimsOf = new Map<Item, GatheredClaim[]>();
  const sources = new DistinctList<Source>();
  const all: PageFacts[] = [];
  for (const review of reviews) {
    const { facts, claims, cited } = readReview(reading, review, gatherer);
    all.push(facts);
    for (const source of cited) sources.add(source);
    for (const one of review[2] ?? []) {
      const known = claimsOf.get(one) ?? [];
      known.push(...claims);
      claimsOf.set(one, known);
    }
  }
  for (const one of media) claimsOf.set(one, []);
  joinMedia(reading, claimsOf, gatherer);

  const ofMedia = new Map(
    [...claimsOf.keys()].map((one) => [one, readPageFacts(reading, one, takeAddress(reading, one, 'url'))]),
  );
  const filled = ofMedia.size ? fillFromMediaReviews(reading, all, ofMedia) : shareFacts(reading, all);
  const url = filled.url ?? reading.url;
  const { claims } = gatherer;
  for (const { verdicts = [] } of claims)
    for (const verdict of verdicts) if (verdict.url === url) delete verdict.url;
  const title = filled.title ?? headline ?? all[0]?.title;
  return { ...filled, url, title, claims, sources: sources.values };
}

function readReview(page: Reading, [review, about]: Review, gatherer: ClaimGatherer) {
  const url = takeAddress(page, review, 'url pageUrl mainEntityOfPage');
  const reading = { ...page, url: page.url ?? url };
  const facts = readPageFacts(reading, review, url);
  const { reviewer, publishedAt: at } = facts;
  const { label = '', ...found } = readVerdict(reading, review);
  const verdict = { label, ...found, reviewer, at, url };
  if (!label) addIssue(reading, 'missing-label', { ...review, value: verdict }, 'error');

  // A claim may be named; the name of a speech or a video is not what was said in it.
  const inAbout = about?.types[0] === 'Claim' ? 'text name' : 'text';
  const reviewed = textsOf(takeItems(review, 'claimReviewed'));
  const texts = reviewed.length ? reviewed : textsOf(takeItems(about, inAbout, 1));
  if (!texts.length) addIssue(reading, 'missing-claim', review, 'error');
  const { facts: known, appearances } = readAboutClaim(reading, about, url);
  spend(review, JSON.stringify([appearances, verdict]).length * texts.length);
  const claims = texts.map((text) => gatherer.add(text, known, appearances, label ? [{ ...verdict }] : []));
  return { facts, claims, cited: takeItems(review, 'citation').map((item) => readSource(reading, item)) };
}

function readSource(reading: Reading, item: Item): Source {
  const address = readAddress(item.text ?? '', reading.url);
  return {
    title: address ? undefined : textOf([item]),
    url: address ?? takeAddress(reading, item, 'url'),
    publisher: textOf([takeOne(item, 'publisher')]),
    publishedAt: takeDate(reading, item, 'datePublished'),
  };
}

function textsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => textOf([takeOne(item, 'text') ?? item]) ?? []);
}
