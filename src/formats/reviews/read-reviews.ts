import { DistinctList } from './distinct-list.js';
import { ClaimGatherer } from './gather-claims.js';
import { spend, take, takeOne, wordsOf, type Item } from './item.js';
import { readAppearances } from './read-appearances.js';
import { readAddress } from './read-address.js';
import { readClaimant, readOrganization } from './read-party.js';
import { note } from './note.js';
import { readVerdict } from './read-verdict.js';
import { remark } from './remark.js';
import { proseOf, takeAddress, takeDate, type Read, type Reading } from './reading.js';

/** One review, and what it says of the claim. The names of Google’s answers are read beside those of schema.org. */
export type Review = readonly [review: Item, about: Item | undefined];

/** One fact check from all the reviews of a page; `headline` is the page’s own. */
export function readReviews(reading: Reading, reviews: readonly Review[], headline?: string): Read {
  const gatherer = new ClaimGatherer();
  const all = reviews.map((review) => readReview(reading, review, gatherer));
  const { claims } = gatherer;

  // What holds for the whole fact check is what all reviews say that say anything of it.
  const shared = <K extends keyof (typeof all)[0]>(
    key: K,
    isKept = false,
  ): (typeof all)[0][K] | undefined => {
    const distinct = new DistinctList<(typeof all)[0][K]>();
    for (const own of all) if (own[key] !== undefined) distinct.add(own[key]);
    const { values } = distinct;
    if (values.length < 2) return values[0];
    if (!isKept) remark(reading, 'reviews-differ', { path: key, given: values });
    return undefined;
  };

  const url = shared('url', true) ?? reading.url;
  for (const { verdicts = [] } of claims)
    for (const verdict of verdicts) if (verdict.url === url) delete verdict.url;
  const sources = new DistinctList<NonNullable<Read['sources']>[number]>();
  for (const own of all) for (const source of own.sources) sources.add(source);
  return {
    title: shared('title') ?? headline ?? all[0]?.title,
    url,
    lang: shared('lang'),
    publishedAt: shared('publishedAt', true),
    modifiedAt: shared('modifiedAt'),
    publisher: shared('publisher') ?? shared('house', true),
    summary: shared('summary'),
    claims,
    sources: sources.values,
  };
}

function readReview(page: Reading, [review, about]: Review, gatherer: ClaimGatherer) {
  const url = takeAddress(page, review, 'url pageUrl mainEntityOfPage');
  const reading = { ...page, url: page.url ?? url };
  const publisher = take(review, 'publisher');
  const authors = take(review, 'author claimReviewAuthor');
  const reviewer = readOrganization(reading, authors.length ? authors : publisher);
  const at = takeDate(reading, review, 'datePublished reviewDate publishDate');
  const { label = '', ...found } = readVerdict(reading, review);
  const verdict = { label, ...found, reviewer, at, url };
  if (!label) note(reading, 'missing-label', { ...review, given: verdict }, 'error');

  // A claim may be named; the name of a speech or a video is not what was said in it.
  const inAbout = about?.types[0] === 'Claim' ? 'text name' : 'text';
  const reviewed = textsOf(take(review, 'claimReviewed'));
  const texts = reviewed.length ? reviewed : textsOf(take(about, inAbout, 1));
  if (!texts.length) note(reading, 'missing-claim', review, 'error');
  const known = {
    claimant: readClaimant(reading, take(about, 'author claimant claimAuthor')),
    saidAt: takeDate(reading, about, 'datePublished claimDate'),
    place: wordsOf([takeOne(about, 'locationCreated claimLocation')]),
  };
  const places = 'firstAppearance appearance url sameAs claimFirstAppearance claimAppearances';
  const appearances = readAppearances(reading, take(about, places), url);
  spend(review, JSON.stringify([appearances, verdict]).length * texts.length);
  for (const text of texts) gatherer.add(text, known, appearances, label ? [{ ...verdict }] : []);

  const language = takeOne(review, 'inLanguage languageCode');
  const lang = wordsOf([language]);
  const isTag = /^[a-z]{2,3}(-|$)/i.test(lang ?? '');
  if (language) language.isUsed = isTag;
  return {
    url: url?.replace(/#.*/, ''),
    publishedAt: at,
    title: wordsOf([takeOne(review, 'name headline title')]),
    lang: isTag ? lang : undefined,
    modifiedAt: takeDate(reading, review, 'dateModified'),
    publisher: authors.length ? readOrganization(reading, publisher) : undefined,
    // A reporter is no publisher.
    house: authors[0]?.types[0] === 'Person' ? undefined : reviewer,
    summary: proseOf(take(review, 'description abstract')),
    sources: take(review, 'citation').map((item) => {
      const address = readAddress(item.text ?? '', reading.url);
      return {
        title: address ? undefined : wordsOf([item]),
        url: address ?? takeAddress(reading, item, 'url'),
        publisher: wordsOf([takeOne(item, 'publisher')]),
        publishedAt: takeDate(reading, item, 'datePublished'),
      };
    }),
  };
}

function textsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => wordsOf([takeOne(item, 'text') ?? item]) ?? []);
}
