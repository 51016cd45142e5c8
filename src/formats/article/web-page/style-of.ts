import { attribute, type PageElement } from './page-node.js';
import type { PageParts } from './page-parts.js';
import { resolveAddress } from './resolve-address.js';
import type { RunStyle } from './run-collector.js';

const ABOUT_RATING =
  /\/[^/]*(?:ratings?|rank|method|how-we|scale|legend|glossar|labels|bewertung|skala|metod|clasific|escala|kategor|etiquet)[^/]*\/?(?:[?#].*)?$/i;

/** How the words in an element are set, inside those of `style`. */
export function styleOf(
  element: PageElement,
  style: RunStyle,
  { notes, base }: Pick<PageParts, 'notes' | 'base'>,
): RunStyle {
  const { tagName } = element;
  const elementStyle = { ...style };
  if (/^(?:strong|b)$/.test(tagName)) elementStyle.isStrong = true;
  if (/^(?:em|i|cite|dfn)$/.test(tagName)) elementStyle.isEmphasis = true;
  if (tagName === 'sup') elementStyle.isRaised = true;
  if (tagName !== 'a') return elementStyle;
  const note = notes.references.get(element);
  if (note !== undefined) return { ...elementStyle, note };
  const href = attribute(element, 'href')?.trim();
  const isUseless = !href || /^(?:javascript|data|about):/i.test(href) || (href.startsWith('#') && !base);
  return isUseless ? elementStyle : { ...elementStyle, href: resolveAddress(href, base) };
}

/** Whether an element leads to an explanation of the scale of ratings, as beside “False” in a claim box. */
export function isAboutRating(element: PageElement): boolean {
  return element.tagName === 'a' && ABOUT_RATING.test(attribute(element, 'href') ?? '');
}
