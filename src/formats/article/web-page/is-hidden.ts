import { attribute, type PageElement } from './page-node.js';

const STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
// Classes of the usual systems for words that only screen readers tell.
const CLASS =
  /(?:^|\s)(?:(?:u-|is-)?sr-only|(?:u-|is-)?visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|show-for-sr|a11y-hidden|assistive-text)(?:\s|$)/i;

/** Whether readers of the page do not see an element, as far as its own attributes say. */
export function isHidden(element: PageElement): boolean {
  const { tagName } = element;
  if (attribute(element, 'hidden') !== undefined) return true;
  if (tagName === 'dialog' && attribute(element, 'open') === undefined) return true;
  return (
    attribute(element, 'aria-hidden')?.trim().toLowerCase() === 'true' ||
    STYLE.test(attribute(element, 'style') ?? '') ||
    CLASS.test(attribute(element, 'class') ?? '')
  );
}

/** Whether the words of an element are struck out. */
export function isStruckOut(element: PageElement): boolean {
  return (
    /^(?:s|del|strike)$/.test(element.tagName) ||
    /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(attribute(element, 'style') ?? '')
  );
}
