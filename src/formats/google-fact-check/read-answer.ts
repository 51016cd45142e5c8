import { takeItems, toItems, type Item } from '../reviews/item.js';
import { readReviews, type Review } from '../reviews/read-reviews.js';
import { addIssue } from '../reviews/add-issue.js';
import type { Read, Reading } from '../reviews/reading.js';
import { reportRest } from '../reviews/report-rest.js';

/** What an answer of `claims.search` or `pages` says, as one fact check a claim or page, not yet checked. */
export function readAnswer(reading: Reading, value: unknown): Read[] {
  reading.isAnswer = true;
  const roots = toItems(value);
  const lists: Review[][] = [
    ...holdersOf(roots, 'claims', 'claimReview').map((claim) => {
      const reviews = takeItems(claim, 'claimReview');
      return (reviews.length ? reviews : [part(claim, /^$/)]).map((review) => [review, claim] as const);
    }),
    ...holdersOf(roots, 'claimReviewMarkupPages', 'claimReviewMarkups').map((page) =>
      takeItems(page, 'claimReviewMarkups').map((markup) => {
        const { fields } = part(page, /^(pageUrl|publishDate|claimReviewAuthor)$/);
        const review = { ...markup, fields: new Map([...markup.fields, ...fields]) };
        return [review, part(markup, /^claim/)] as const;
      }),
    ),
  ].filter(({ length }) => length);
  if (!lists.length) addIssue(reading, 'no-claims', { path: '' }, 'error');
  const read = lists.map((reviews) => readReviews(reading, { reviews }));
  reportRest(reading, lists.length ? roots : []);
  return read;
}

function holdersOf(roots: readonly Item[], list: string, mark: string): Item[] {
  return roots.flatMap((root) => {
    root.isUsed = true;
    return root.fields.has(mark) ? [root] : takeItems(root, list);
  });
}

function part(item: Item, names: RegExp): Item {
  return { ...item, fields: new Map([...item.fields].filter(([name]) => names.test(name))) };
}
