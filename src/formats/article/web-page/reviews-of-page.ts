import {
  addressOf,
  groupReviews,
  withoutDetails,
  type ReviewGroup,
} from '../../claim-review/group-reviews.js';
import { findReviews } from '../../claim-review/find-reviews.js';
import { toItems, type Item } from '../../reviews/item.js';
import type { Issue } from '../../../model/issue.js';

/** By what a review is known to be of a page. */
export interface ReviewedPage {
  url: string | undefined;
  title: string | undefined;
  /** The words of the article. */
  text: string;
}

/**
 * The reviews among the data of a page that are of this page, with what they name by `@id`; the others, such as those of related
 * fact checks, are listed in issues, each with its JSON.
 */
export function reviewsOfPage(values: readonly unknown[], page: ReviewedPage, issues: Issue[]): unknown[] {
  const roots = toItems(values);
  const groups = groupReviews({ issues: [], url: page.url }, findReviews(roots)).map(itemsOf);
  if (!groups.length) return [];
  const pageGroup =
    groups.find((group) => group.some((review) => isOf(page, review))) ?? (page.text ? [] : groups[0]);
  const nodes = nodesOf(roots);
  for (const group of groups)
    if (group !== pageGroup) issues.push(...group.map((review) => report(review, nodes)));
  const pageReviews = (pageGroup ?? []).map(({ value: json }) => json);
  return [...pageReviews, ...namedIn(pageReviews, nodes)];
}

// A MediaReview that is named with several ClaimReviews comes once.
function itemsOf({ reviews, media }: ReviewGroup): Item[] {
  return [
    ...new Set([...reviews.flatMap(([review, , reviewMedia = []]) => [review, ...reviewMedia]), ...media]),
  ];
}

function isOf({ url, title, text }: ReviewedPage, review: Item): boolean {
  const address = addressOf(review, url);
  if (address === undefined || (url && address === withoutDetails(url))) return true;
  const name = fold(textOf(review, 'name') ?? textOf(review, 'headline') ?? '');
  const claim = fold(textOf(review, 'claimReviewed') ?? '');
  return (!!name && name === fold(title ?? '')) || (claim.length > 15 && fold(text).includes(claim));
}

function textOf({ fields }: Item, name: string): string | undefined {
  return fields.get(name)?.[0]?.text;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function report({ value }: Item, nodes: ReadonlyMap<string, unknown>): Issue {
  const message = 'This review is of another page, so it was left out.';
  const named = namedIn([value], nodes);
  const text = JSON.stringify(named.length ? [value, ...named] : value);
  return { severity: 'info', code: 'other-review', path: '', message, text };
}

// Nodes of JSON-LD by their `@id`.
function nodesOf(roots: readonly Item[]): ReadonlyMap<string, unknown> {
  const nodes = new Map<string, unknown>();
  const waiting = [...roots];
  const seen = new Set<Item>(waiting);
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const { id, types, fields } = item;
    const isReview = types.some((type) => /^(?:Claim|Media)Review$/.test(type));
    if (id && fields.size && !isReview && !nodes.has(id)) nodes.set(id, item.value);
    for (const inner of [...fields.values()].flat()) {
      if (seen.has(inner)) continue;
      seen.add(inner);
      waiting.push(inner);
    }
  }
  return nodes;
}

// What the given values name, wherever it stands in the page.
function namedIn(values: readonly unknown[], nodes: ReadonlyMap<string, unknown>): unknown[] {
  const found = new Set<unknown>();
  let texts = values.map((value) => JSON.stringify(value));
  while (texts.length) {
    const names = texts.flatMap((text) =>
      [...text.matchAll(/"@id":("(?:[^"\\]|\\.)*")/g)].map(([, name]) => name),
    );
    const namedNodes = names.flatMap((name) => nodes.get(JSON.parse(name ?? '""') as string) ?? []);
    const added = namedNodes.filter((node) => !found.has(node));
    for (const node of added) found.add(node);
    texts = added.map((node) => JSON.stringify(node));
  }
  return [...found].filter((node) => !values.includes(node));
}
