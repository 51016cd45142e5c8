import { isArticle } from './find-main.js';
import { furnitureOf } from './find-furniture.js';
import { isHidden } from './is-hidden.js';
import type { PageMeasures } from './measure-page.js';
import { attribute, descendantsOf, elementsOf, isWithin, parentOf, type PageElement } from './page-node.js';
import { visibleTextIn } from './text-in.js';

/** Fewest cards that make a list of articles. */
const FEWEST_CARDS = 3;
const LEAST_LETTERS = 40;

/**
 * How many articles a page holds where none of them is its own: several elements `article`, or a list of cards whose headings lead
 * to other pages. 1 for a page with an article of its own.
 */
export function countArticles(body: PageElement, main: PageElement, measures: PageMeasures): number {
  const articles = [...descendantsOf(body)].filter(
    (one) => isArticle(one) && measures.of(one).letters >= LEAST_LETTERS && !isBeside(one, body, measures),
  );
  const outer = articles.filter((one) => !articles.some((other) => other !== one && isWithin(one, other)));
  if (outer.length > 1 && !outer.some((one) => isMain(one, outer, measures))) return outer.length;
  const cards = cardsIn(outer.length === 1 ? (outer[0] as PageElement) : main, measures);
  return cards.length >= FEWEST_CARDS ? cards.length : 1;
}

// The article of the page has the title and more text than all the others together, or leads nowhere as they do.
function isMain(one: PageElement, all: readonly PageElement[], measures: PageMeasures): boolean {
  const others = all.filter((other) => other !== one);
  const { letters, titles } = measures.of(one);
  const rest = others.reduce((sum, other) => sum + measures.of(other).letters, 0);
  const isTitled = titles > 0 && others.every((other) => !measures.of(other).titles);
  return isTitled || letters > 2 * rest || (!leads(one) && others.every(leads));
}

function isBeside(element: PageElement, body: PageElement, measures: PageMeasures): boolean {
  for (let at: PageElement | undefined = element; at && at !== body; at = parentOf(at))
    if (isHidden(at) || furnitureOf(at, measures, body)) return true;
  return false;
}

function cardsIn(main: PageElement, measures: PageMeasures): PageElement[] {
  for (const element of [main, ...descendantsOf(main)]) {
    const cards = elementsOf(element).filter(
      (one) => measures.of(one).letters >= LEAST_LETTERS && leads(one),
    );
    const [first] = cards;
    if (cards.length < FEWEST_CARDS || !first) continue;
    const isAlike = cards.every(
      (card) => card.tagName === first.tagName && attribute(card, 'class') === attribute(first, 'class'),
    );
    const letters = cards.reduce((sum, card) => sum + measures.of(card).letters, 0);
    if (isAlike && letters > measures.of(main).letters * 0.7) return cards;
  }
  return [];
}

// A card: its first heading is a link to another page.
function leads(card: PageElement): boolean {
  for (const element of descendantsOf(card)) {
    if (!/^h[1-6]$/.test(element.tagName)) continue;
    const headingText = visibleTextIn(element);
    const around = parentOf(element);
    const links = [...descendantsOf(element)].filter(({ tagName }) => tagName === 'a');
    const isLink = (link: PageElement): boolean => /^(?!#)./.test(attribute(link, 'href')?.trim() ?? '');
    return (
      !!headingText &&
      (links.some((link) => isLink(link) && visibleTextIn(link) === headingText) ||
        (around?.tagName === 'a' && isLink(around)))
    );
  }
  return false;
}
