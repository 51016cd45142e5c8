import { furnitureOf } from './find-furniture.js';
import { isHidden } from './is-hidden.js';
import type { PageMeasures } from './measure-page.js';
import {
  ancestorsOf,
  attribute,
  descendantsOf,
  elementsOf,
  isSilent,
  isWithin,
  parentOf,
  type PageElement,
} from './page-node.js';

const ARTICLE_TYPE = /schema\.org\/(?:\w*Article|BlogPosting|ClaimReview|Report)\b/;
const LEAST_PARAGRAPH = 25;
/** Part of the running text of a page that its article holds at least. */
const MOST_TEXT = 0.8;

/** Whether an element says that it is an article. */
export function isArticle(element: PageElement): boolean {
  return (
    element.tagName === 'article' ||
    attribute(element, 'role') === 'article' ||
    ARTICLE_TYPE.test(attribute(element, 'itemtype') ?? '')
  );
}

function isMainPart(element: PageElement): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main';
}

/**
 * The part of a page that holds its article: what is marked up so around the place with most running text, or as much around that
 * place as holds nearly all running text.
 */
export function findMain(body: PageElement, measures: PageMeasures): PageElement {
  if (isFragment(body)) return body;
  const points = new Map<PageElement, number>();
  const total = addPoints(body, body, measures, points);
  const top = findText(body, measures);
  if (!top) return body;
  const around = ancestorsOf(top);
  const articles = around.filter(isArticle);
  const titled = articles.find((one) => measures.of(one).titles > 0) ?? articles.at(-1);
  const holds = (one: PageElement): boolean => (points.get(one) ?? 0) >= total * MOST_TEXT;
  if (titled && (measures.of(titled).titles || !measures.of(body).titles || holds(titled))) return titled;
  const marked = around.find(isMainPart);
  const whole = around.find(holds) ?? body;
  // A title just outside takes the main part with it; so does what is marked up as such.
  const wider = around.find((one) => measures.of(one).titles > 0 && isWithin(whole, one));
  if (wider && measures.of(wider).letters < 2 * measures.of(whole).letters) return wider;
  return marked && isWithin(whole, marked) && measures.of(marked).letters < 3 * measures.of(whole).letters
    ? marked
    : whole;
}

// A piece of HTML that somebody has copied out of a page is all article, unless it marks one.
function isFragment(body: PageElement): boolean {
  const html = parentOf(body);
  const head = html && elementsOf(html).find(({ tagName }) => tagName === 'head');
  const isPage = [html, body].some((one) => one?.sourceCodeLocation) || !!head?.childNodes.length;
  const isMarked = (): boolean => [...descendantsOf(body)].some((one) => isArticle(one) || isMainPart(one));
  return !isPage && !isMarked();
}

// How much running text an element holds, without furniture.
function addPoints(
  element: PageElement,
  body: PageElement,
  measures: PageMeasures,
  points: Map<PageElement, number>,
): number {
  if (isSilent(element) || isHidden(element) || furnitureOf(element, measures, body)) return 0;
  let sum = pointsOf(element, measures);
  for (const child of elementsOf(element)) sum += addPoints(child, body, measures, points);
  points.set(element, sum);
  return sum;
}

// A paragraph, or a piece of text that stands for one.
function pointsOf(element: PageElement, measures: PageMeasures): number {
  const { letters, linked, hasBlocks } = measures.of(element);
  const isText = !hasBlocks && letters >= LEAST_PARAGRAPH && linked <= letters / 2;
  if (!isText || !/^(?:p|pre|td|blockquote|div|section|li|dd|h2|h3)$/.test(element.tagName)) return 0;
  return 1 + Math.min(letters / 100, 3) * (element.tagName === 'li' ? 0.5 : 1);
}

// As reader views do it: each paragraph speaks for what it stands in, and less for what is around that.
function findText(body: PageElement, measures: PageMeasures): PageElement | undefined {
  const scores = new Map<PageElement, number>();
  const add = (element: PageElement | undefined, points: number): void => {
    if (element && element.tagName !== 'html') scores.set(element, (scores.get(element) ?? 0) + points);
  };
  for (const element of descendantsOf(body)) {
    const points = isHidden(element) ? 0 : pointsOf(element, measures);
    if (!points) continue;
    const parent = parentOf(element);
    add(parent, points);
    add(parent && parentOf(parent), points / 2);
  }
  let best: PageElement | undefined;
  let most = 0;
  for (const [element, score] of scores) {
    const value = score * (1 - measures.linkShare(element));
    if (value > most) [best, most] = [element, value];
  }
  return best;
}
