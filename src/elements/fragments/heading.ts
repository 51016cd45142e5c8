import type { Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';

/** A heading so many levels below the first one: the payload's own words, else the interface's. */
export function drawHeading(
  { level, dirOf, uiLang, uiDir }: Drawing,
  below: number,
  own: string | undefined,
  words = '',
  part = 'heading',
  link: Pieces = '',
): Tag {
  const content = own?.trim() || words;
  const isOwn = content !== words;
  const attributes = {
    part,
    dir: isOwn ? dirOf(content) : uiDir,
    // Its link has a name of its own.
    'aria-label': link ? content : undefined,
    tabindex: -1,
  };
  const text = isOwn || !uiLang ? content : tag('span', { lang: uiLang }, content);
  return tag(`h${Math.min(level + below, 6)}`, attributes, text, link);
}
