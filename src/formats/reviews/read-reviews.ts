import { take, takeOne, wordsOf, type Item } from './item.js';
import { readAppearances } from './read-appearances.js';
import { readAddress } from './read-address.js';
import { readClaimant, readOrganization } from './read-party.js';
import { note } from './note.js';
import { readVerdict } from './read-verdict.js';
import { remark } from './remark.js';
import { proseOf, takeAddress, takeDate, type Read, type ReadClaim, type Reading } from './reading.js';

/** One review, and what it says of the claim. The names of Google’s answers are read beside those of schema.org. */
export type Review = readonly [review: Item, about: Item | undefined];

/** One fact check from all the reviews of a page; `headline` is the page’s own. */
export function readReviews(reading: Reading, reviews: readonly Review[], headline?: string): Read {
  const claims: ReadClaim[] = [];
  const all = reviews.map((review) => readReview(reading, review, claims));

  // What holds for the whole fact check is what all reviews say that say anything of it.
  const shared = <K extends keyof (typeof all)[0]>(
    key: K,
    isKept = false,
  ): (typeof all)[0][K] | undefined => {
    const values: (typeof all)[0][K][] = [];
    for (const own of all) if (own[key] !== undefined) add(values, own[key]);
    if (values.length < 2) return values[0];
    if (!isKept) remark(reading, 'reviews-differ', { path: key, given: values });
    return undefined;
  };

  const url = shared('url', true) ?? reading.url;
  for (const { verdicts = [] } of claims)
    for (const verdict of verdicts) if (verdict.url === url) delete verdict.url;
  const sources: NonNullable<Read['sources']> = [];
  for (const own of all) for (const source of own.sources) add(sources, source);
  return {
    title: shared('title') ?? headline ?? all[0]?.title,
    url,
    lang: shared('lang'),
    publishedAt: shared('publishedAt', true),
    modifiedAt: shared('modifiedAt'),
    publisher: shared('publisher') ?? shared('house', true),
    summary: shared('summary'),
    claims,
    sources,
  };
}

function readReview(page: Reading, [review, about]: Review, claims: ReadClaim[]) {
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
  const texts = take(review, 'claimReviewed');
  if (!texts.length) texts.push(...take(about, about?.types[0] === 'Claim' ? 'text name' : 'text', 1));
  if (!texts.length) note(reading, 'missing-claim', review, 'error');
  const known = {
    claimant: readClaimant(reading, take(about, 'author claimant claimAuthor')),
    saidAt: takeDate(reading, about, 'datePublished claimDate'),
    place: wordsOf([takeOne(about, 'locationCreated claimLocation')]),
  };
  const places = 'firstAppearance appearance url claimFirstAppearance claimAppearances';
  const appearances = readAppearances(reading, take(about, places), url);
  for (const item of texts) {
    const text = wordsOf([item]) ?? '';
    addClaim(claims, {
      text,
      ...known,
      appearances: [...appearances],
      verdicts: label ? [{ ...verdict }] : [],
    });
  }

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

// What another reviewer says of a claim that is there joins it, where nothing that both know of it differs.
function addClaim(claims: ReadClaim[], claim: ReadClaim): void {
  const keys = Object.keys(claim) as 'claimant'[];
  const known = claims.find((other) =>
    keys.every(
      (key) => Array.isArray(claim[key]) || !other[key] || !claim[key] || isSame(other[key], claim[key]),
    ),
  );
  if (!known) claims.push(claim);
  else
    for (const key of keys) {
      const more: unknown = claim[key];
      if (Array.isArray(more)) for (const one of more) add(known[key] as never, one);
      else known[key] ??= claim[key];
    }
}

function add<T>(list: T[], one: T): void {
  if (!list.some((other) => isSame(other, one))) list.push(one);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
