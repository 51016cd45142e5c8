import { toSafeUrl } from '../../model/url-gate.js';
import { runsOneWay } from '../../text/direction.js';
import { groupCitations, type CitationGroup, type GroupedInline } from '../../text/group-citations.js';
import type { Block, Inline, RichText } from '../../text/rich-text.js';
import { flattenInlines } from '../../text/walk-rich-text.js';
import { ownWords, type Drawing } from '../drawing.js';
import { tag, type Pieces, type Tag } from '../tag.js';

/** The blocks of a rich text, with its citation marks as links to the source rows. */
export function richText(drawing: Drawing, blocks: RichText = []): Tag[] {
  return blocks.map((block) => blockOf(drawing, block));
}

function blockOf(drawing: Drawing, block: Block): Tag {
  if (block.type === 'list') {
    const items = block.items.map((item) => tag('li', {}, runningLine(drawing, 'span', item)));
    return tag(block.ordered ? 'ol' : 'ul', {}, items);
  }
  return runningLine(drawing, block.type === 'quote' ? 'blockquote' : 'p', block.children);
}

function runningLine(drawing: Drawing, name: string, inlines: readonly Inline[]): Tag {
  const words = flattenInlines(inlines);
  const dir = drawing.dirOf(words);
  const isPlain = dir !== 'rtl' && runsOneWay(words);
  const pieces: Pieces[] = [];
  for (const node of groupCitations(inlines))
    pieces.push(node.type === 'group' ? groupOf(drawing, node, isPlain) : inlineOf(node, isPlain));
  return tag(name, { dir }, pieces);
}

function inlineOf(node: Exclude<GroupedInline, CitationGroup>, isPlain: boolean): Pieces {
  const { type, text } = node;
  if (type === 'link') return link(node.href, text, isPlain ? text : tag('bdi', {}, text));
  // Bidi controls must not reach past their own text (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings).
  const words = /[\u202a-\u202e\u2066-\u2069]/.test(text) ? tag('span', { class: 'isolate' }, text) : text;
  if (type === 'strong') return tag('strong', {}, words);
  return type === 'emphasis' ? tag('em', {}, words) : words;
}

/** Words that lead to an address where it is safe to follow, else the words alone. */
export function linkTo(drawing: Drawing, href: string | undefined, words = '', dir?: Drawing['dir']): Pieces {
  return link(href, words, ownWords(drawing, words, dir));
}

function link(href: string | undefined, words: string, text: Pieces): Pieces {
  const url = toSafeUrl(href);
  const attributes = { href: url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return url ? tag('a', { class: words === url ? 'address' : undefined, ...attributes }, text) : text;
}

/** Words that are of use only as a link; nothing where the address is not safe to follow. */
export function linkOnly(drawing: Drawing, href: string | undefined, words: string): Pieces | undefined {
  return toSafeUrl(href) ? linkTo(drawing, href, words) : undefined;
}

// A mark by itself, written as it is shown, needs nothing around it: no line is broken inside a bracket or before the punctuation
// behind it (https://www.unicode.org/reports/tr14/#LB13).
function groupOf(
  { cited, say, anchor }: Drawing,
  { refs, end, after }: CitationGroup,
  isPlain: boolean,
): Pieces {
  const last = refs.length - 1;
  const pieces: Pieces[] = refs.map(({ before, ref, text, mark }, index) => {
    const { number = 0, state = 'missing' } = cited.find(ref) ?? {};
    const [open, close] = [index ? '' : '[', index < last ? '' : ']'];
    const shown = `${open}${text || number}${close}`;
    const written = `${open && before}${text}${close && end}`;
    const attributes = {
      part: 'citation',
      class: state === 'missing' ? state : undefined,
      role: 'doc-noteref',
      href: anchor(`source-${number}`),
      'aria-label': say('citation', { number }),
      'data-ref': ref,
      'data-mark': mark === written ? undefined : mark,
    };
    const isAlike = shown === written;
    isPlain &&= isAlike && !last;
    const drawn = tag('a', attributes, isAlike ? shown : showAs(shown, written));
    return index ? [showAs(', ', before), drawn] : drawn;
  });
  return isPlain
    ? [pieces, after]
    : tag('span', { class: last > 2 ? 'isolate' : 'isolate group' }, pieces, after);
}

// What was written is there for copying; what readers see comes from the style sheet.
function showAs(shown: string, written: string): Tag {
  return tag('span', { 'data-as': shown, 'aria-hidden': 'true' }, tag('span', { class: 'written' }, written));
}
