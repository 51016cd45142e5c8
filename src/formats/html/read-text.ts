import { parseInlines } from '../../text/parse-rich-text.js';
import type { Block, Inline } from '../../text/rich-text.js';
import type { HtmlNode } from './html-node.js';
import {
  childrenOf,
  joinTexts,
  nameOf,
  readInlines,
  withoutBlanks,
  textOf,
  type TextInline,
} from './read-inlines.js';

/** The paragraphs that nodes hold: two line ends are what is left of a lost paragraph. */
export function readParagraphs(nodes: readonly HtmlNode[]): TextInline[][] {
  const paragraphs: TextInline[][] = [[]];
  for (const node of joinTexts(readInlines(nodes))) {
    node.text.split(/\n\s*\n/).forEach((text, index) => {
      if (index) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...node, text });
    });
  }
  return paragraphs.filter((paragraph) => textOf([], paragraph));
}

/** A list in running text; undefined for another element, and where words have come out of its items. */
export function readList(list: HtmlNode): (Block & { type: 'list' }) | undefined {
  const name = nameOf(list);
  const children = childrenOf(list).filter((child) => textOf([child]));
  if (!/^[uo]l$/.test(name) || children.some((child) => nameOf(child) !== 'li')) return undefined;
  const items = children.map((child): Inline[] => readInlines([child]));
  return { type: 'list', ordered: name === 'ol', items };
}

/**
 * Finds the marks in a line of running text; `idOf` says which source is meant by what a mark names. Spaces at the ends are not
 * shown; a word joiner keeps words from being a mark.
 */
export function findMarks(line: Inline[], idOf: (ref: string) => string | undefined): void {
  const last = line.length - 1;
  const nodes = line.flatMap((node, index) => {
    if (node.type !== 'text') return [node];
    let text = withoutBlanks(node.text);
    if (!index) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    const found = parseInlines(text, (id) => idOf(id) === id);
    for (const piece of found) {
      if (piece.type === 'text') piece.text = piece.text.replace(/\[\u2060/g, '[');
      else if (piece.type === 'citation') piece.refs = piece.refs.map((ref) => idOf(ref) ?? ref);
    }
    return found;
  });
  line.splice(0, line.length, ...nodes);
}
