import type { FigureBlock, Inline, RichText } from '../../text/rich-text.js';
import { protectCitations } from '../article/marks/joiners.js';
import { protectForeignMarks } from '../article/marks/read-marks.js';
import { escapeAddress, escapeMarkdown } from './escape-markdown.js';
import { writeFigure, writeFigureInWords, writeTable } from './write-media.js';

// Neither a blank nor a sign; beyond the first plane, readers of Markdown take signs for letters.
const AT_START = /^(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])/u;
const AT_END = /(?:[^\s\p{P}\p{S}]|[\u{10000}-\u{10ffff}])$/u;

/** How a mark is written: `[^id]` where the text describes the source, else as it was. */
export interface Marking {
  /** The name of the footnote of a source. */
  noteOf: (id: string) => string | undefined;
  isSource: (id: string) => boolean;
  /** Whether a picture may stand there as such, as all may by default: not one that was checked and whose file does not carry the verdict. */
  mayShow?: (figure: FigureBlock) => boolean;
}

/** The blocks of a rich text as Markdown, a blank line between them. */
export function writeBlocks(text: RichText | undefined, marking: Marking): string {
  let last = '';
  const blocks = (text ?? []).flatMap((block) => {
    if (block.type === 'figure' || block.type === 'table') {
      last = '';
      // Footnotes are not known within the title of a picture.
      if (block.type === 'figure' && marking.mayShow?.(block) === false)
        return writeFigureInWords(block, (line) => writeInlines(line, marking));
      if (block.type === 'figure')
        return writeFigure(block, (line) => writeInlines(line, { ...marking, noteOf: () => undefined }));
      return writeTable(block, (line) => writeInlines(line, marking));
    }
    if (block.type !== 'list') {
      const line = atLineStart(writeInlines(block.children, marking));
      if (line) last = '';
      return line ? [block.type === 'quote' ? `> ${line}` : line] : [];
    }
    if (!block.items.length) return [];
    // A list next to another of its kind needs another sign to be one of its own.
    const [sign, other] = block.ordered ? ['.', ')'] : ['-', '*'];
    last = last === sign ? other : sign;
    const items = block.items.map((item, index) => {
      const line = atLineStart(writeInlines(item, marking));
      return `${block.ordered ? index + 1 : ''}${last} ${line}`.trimEnd();
    });
    return [items.join('\n')];
  });
  return blocks.join('\n\n');
}

/** Words that stand for themselves at the start of a line. */
export function atLineStart(text: string): string {
  return text.replace(/^([-+=#>~])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

// Next to a letter or a digit, or to each other, the signs of stress may be taken for words or for each other's
// (https://spec.commonmark.org/0.31.2/#delimiter-run).
function writeInlines(line: readonly Inline[], marking: Marking): string {
  const pieces = mergeNeighbours(line).map((node) => writeInline(node, marking));
  return pieces
    .map(({ text, sign }, index) => {
      const [before, after] = [pieces[index - 1]?.sign, pieces[index + 1]?.sign];
      if (sign) {
        const delimiter = sign === '*' && (before ?? after) ? '_' : sign;
        return delimiter + text.trim() + delimiter;
      }
      const behind = before ? text.replace(AT_START, reference) : text;
      return after ? behind.replace(AT_END, reference) : behind;
    })
    .join('')
    .trim();
}

function reference(character: string): string {
  return `&#x${(character.codePointAt(0) as number).toString(16)};`;
}

interface Piece {
  text: string;
  /** What strong and stressed words stand between. */
  sign?: string;
}

function writeInline(node: Inline, marking: Marking): Piece {
  if (node.type === 'citation') {
    const notes = node.refs.map(marking.noteOf);
    const isKnown = notes.length > 0 && notes.every(Boolean);
    return { text: isKnown ? notes.map((note) => `[^${note as string}]`).join('') : node.raw };
  }
  const { isSource } = marking;
  const text = escapeMarkdown(protectCitations(protectForeignMarks(node.text, isSource), isSource));
  if (node.type === 'link') {
    // A link whose words are a number would be a citation.
    const held = /^\s*\d{1,3}\s*$/u.test(node.text) ? '\u2060' : '';
    return { text: `[${held}${text}](<${escapeAddress(node.href)}>)` };
  }
  const sign = node.type === 'strong' ? '**' : node.type === 'emphasis' ? '*' : '';
  return text.trim() && sign ? { text, sign } : { text };
}

// Two neighbours of one kind cannot be told apart.
function mergeNeighbours(line: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const node of line) {
    if (node.type !== 'link' && node.type !== 'citation' && !node.text) continue;
    const last = merged.at(-1);
    if (node.type !== 'link' && node.type !== 'citation' && last?.type === node.type) {
      merged[merged.length - 1] = { ...last, text: last.text + node.text };
    } else merged.push(node);
  }
  return merged;
}
