import { DistinctList } from './distinct-list.js';
import { takeItems, takeOne, textOf, type Item } from './item.js';
import { readOrganization } from './read-party.js';
import { addNote } from './add-note.js';
import { proseOf, takeDate, type Read, type Reading } from './reading.js';

/** What one review says of the page that it is from. */
export interface PageFacts extends Pick<
  Read,
  'url' | 'title' | 'lang' | 'publishedAt' | 'modifiedAt' | 'publisher' | 'summary'
> {
  /** Who reviewed. */
  reviewer: Read['publisher'];
  /** Who reviewed, if it can be the publisher of the page. */
  house: Read['publisher'];
}

/** What holds for a whole page. */
export type SharedFacts = Omit<PageFacts, 'reviewer' | 'house'>;

/** Reads what a review says of its page; `url` is its address, as written. */
export function readPageFacts(reading: Reading, review: Item, url: string | undefined): PageFacts {
  const publisher = takeItems(review, 'publisher');
  const authors = takeItems(review, 'author claimReviewAuthor');
  const reviewer = readOrganization(reading, authors.length ? authors : publisher);
  const language = takeOne(review, 'inLanguage languageCode');
  const lang = textOf([language]);
  const isTag = /^[a-z]{2,3}(-|$)/i.test(lang ?? '');
  if (language) language.isUsed = isTag;
  return {
    url: url?.replace(/#.*/, ''),
    title: textOf([takeOne(review, 'name headline title')]),
    lang: isTag ? lang : undefined,
    publishedAt: takeDate(reading, review, 'datePublished reviewDate publishDate'),
    modifiedAt: takeDate(reading, review, 'dateModified'),
    publisher: authors.length ? readOrganization(reading, publisher) : undefined,
    reviewer,
    // A reporter is no publisher.
    house: authors[0]?.types[0] === 'Person' ? undefined : reviewer,
    summary: proseOf(takeItems(review, 'description abstract')),
  };
}

/** What holds for the whole fact check: what all reviews say that say anything of it. */
export function shareFacts(reading: Reading, all: readonly PageFacts[]): SharedFacts {
  const shared = <K extends keyof PageFacts>(key: K, isKept = false): PageFacts[K] | undefined => {
    const distinct = new DistinctList<PageFacts[K]>();
    for (const facts of all) if (facts[key] !== undefined) distinct.add(facts[key]);
    const { values } = distinct;
    if (values.length < 2) return values[0];
    if (!isKept) addNote(reading, 'reviews-differ', { path: key, value: values });
    return undefined;
  };
  return {
    url: shared('url', true),
    title: shared('title'),
    lang: shared('lang'),
    publishedAt: shared('publishedAt', true),
    modifiedAt: shared('modifiedAt'),
    publisher: shared('publisher') ?? shared('house', true),
    summary: shared('summary'),
  };
}

/**
 * Fills what the ClaimReviews of a page do not say from its MediaReviews. Where both say something else, the ClaimReviews are believed,
 * and what the MediaReview says is reported.
 */
export function fillFromMediaReviews(
  reading: Reading,
  claims: readonly PageFacts[],
  media: ReadonlyMap<Item, PageFacts>,
): SharedFacts {
  const fromMedia = shareFacts(reading, [...media.values()]);
  const filled = shareFacts(reading, claims);
  // Where ClaimReviews differ, the field stays empty.
  const isMissing = (key: keyof SharedFacts): boolean =>
    claims.every((facts) => facts[key] === undefined && (key !== 'publisher' || facts.house === undefined));
  for (const key of Object.keys(fromMedia) as (keyof SharedFacts)[])
    if (isMissing(key)) Object.assign(filled, { [key]: fromMedia[key] });
  const known = [filled.publisher, ...claims.map(({ reviewer }) => reviewer)].map(jsonOf);
  for (const [{ path }, facts] of media) {
    const lost = (Object.keys(filled) as (keyof SharedFacts)[])
      .filter((key) => facts[key] !== undefined && jsonOf(facts[key]) !== jsonOf(filled[key]))
      .map((key): [string, unknown] => [key, facts[key]]);
    const { reviewer } = facts;
    if (reviewer && !known.includes(jsonOf(reviewer))) lost.push(['author', reviewer]);
    if (lost.length) addNote(reading, 'not-carried-over', { path, value: Object.fromEntries(lost) });
  }
  return filled;
}

function jsonOf(value: unknown): string | undefined {
  return JSON.stringify(value);
}
