import type { CitationNode, Inline } from '../../../text/rich-text.js';
import { parseInlines } from '../../../text/parse-rich-text.js';
import type { IsSource } from '../../../text/split-citations.js';
import { mergeText } from '../merge-text.js';
import { insertJoiners, removeJoiners } from './joiners.js';
import { listedRefs, readBracket, type ForeignMark } from './mark-shapes.js';
import { isPower, RAISED_ROW, raisedRefs, toNumbers } from './raised-numbers.js';

/** How the marks in words are read. */
export interface MarkReading {
  isSource: IsSource;
  /** Whether the list of sources is printed as `(1)`, so that marks may be, too. */
  areInParentheses?: boolean;
  /** The id of the source at the address of a numbered link; `undefined` if the number is only a word. */
  sourceOfLink?: (address: string) => string | undefined;
  /** Is told of a mark that is written otherwise in a fact check. */
  onForeign?: (written: string) => void;
}

// Each shape is bounded, and none begins inside another: each character is looked at a bounded number of times.
/** An address up to the parenthesis that closes its link. */
export const ADDRESS = String.raw`https?:\/\/[^\s()<>]{1,1000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,1000}){0,3}`;
const SHAPE = RegExp(
  [
    String.raw`<sup>\s{0,3}[[(]?(?<tagged>[\p{Nd},;\s–-]{1,40})[\])]?\s{0,3}<\/sup>`,
    String.raw`(?<!\\)\[{1,2}\^?(?<number>\p{Nd}{1,3})\]{1,2}\((?:<?(?<address>${ADDRESS})>?|#[^()\s]{0,200})(?:\s"[^"\n]{0,200}")?\)`,
    String.raw`\\\[(?<escaped>[^[\]\\]{1,60})\\\]`,
    String.raw`[［【〔](?<wide>[^［【〔］】〕[\]]{1,60})[］】〕]`,
    String.raw`(?<![\\[])\[(?<bracket>[^[\]]{1,120})\](?!\])`,
    String.raw`\^(?<caret>\p{Nd}{1,3}(?:\s?[,;–-]\s?\p{Nd}{1,3}){0,9})\^`,
    String.raw`\((?<parenthesis>\p{Nd}{1,3}(?:\s?[,;–-]\s?\p{Nd}{1,3}){0,9})\)`,
    `(?<![\\u2060])(?<raised>${RAISED_ROW.source})`,
  ].join('|'),
  'giu',
);
const MAY_HOLD_SHAPE = /[[［【〔^(<⁰¹²³⁴-⁹]/u;

/** Running words with their citation marks, in the shapes of a fact check and in those of other tools and styles. */
export function readMarks(markup: string, reading: MarkReading): Inline[] {
  if (!MAY_HOLD_SHAPE.test(markup)) return markup ? [{ type: 'text', text: removeJoiners(markup) }] : [];
  const line: Inline[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) line.push(...parseInlines(markup.slice(from, to), reading.isSource));
  };
  for (const match of markup.matchAll(SHAPE)) {
    const read = readShape(match, markup, reading);
    if (!read) continue;
    flush(match.index);
    from = match.index + match[0].length;
    line.push(...read);
    if (!match.groups?.['escaped'] || read.some(({ type }) => type === 'citation'))
      reading.onForeign?.(match[0]);
  }
  flush(markup.length);
  return mergeText(line).map((node) =>
    node.type === 'text' ? { type: 'text', text: removeJoiners(node.text) } : node,
  );
}

/** Words that are read back as words: what would be a mark in the shape of another tool is held apart. */
export function protectForeignMarks(text: string, isSource: IsSource): string {
  if (!MAY_HOLD_SHAPE.test(text)) return text;
  const starts = Array.from(text.matchAll(SHAPE)).filter((match) => readShape(match, text, { isSource }));
  return insertJoiners(
    text,
    starts.map(({ index }) => index),
  );
}

/** A mark as a fact check has it. */
export function citationOf(refs: readonly string[]): CitationNode {
  return { type: 'citation', refs: [...refs], raw: `[${refs.join(', ')}]` };
}

function readShape(
  { groups = {}, index, 0: written }: RegExpExecArray,
  text: string,
  reading: MarkReading,
): Inline[] | undefined {
  const { isSource, sourceOfLink } = reading;
  const before = text.slice(Math.max(0, index - 20), index);
  const { tagged, number, address, escaped, wide, bracket, caret, parenthesis, raised } = groups as Record<
    string,
    string | undefined
  >;
  if (number !== undefined) {
    const id = address ? sourceOfLink?.(address) : isSource(number) ? number : undefined;
    return id === undefined ? undefined : [citationOf([id])];
  }
  if (bracket !== undefined)
    return written.length > 2 ? writeForeign(readBracket(bracket, isSource)) : undefined;
  if (escaped !== undefined) {
    const refs = listedRefs(escaped, isSource);
    const foreign = refs.length ? undefined : readBracket(escaped, isSource);
    return refs.length ? [citationOf(refs)] : (writeForeign(foreign) ?? unescaped(escaped));
  }
  if (parenthesis !== undefined && !(reading.areInParentheses && /\S\s?$/u.test(before))) return undefined;
  const numbers = raised === undefined ? (tagged ?? wide ?? caret ?? parenthesis ?? '') : toNumbers(raised);
  if (raised !== undefined && isPower(before, numbers)) return undefined;
  const refs = raised === undefined ? listedRefs(numbers, isSource) : raisedRefs(numbers, isSource);
  return refs.length ? [citationOf(refs)] : undefined;
}

function unescaped(content: string): Inline[] | undefined {
  return /^\p{Nd}/u.test(content) ? [{ type: 'text', text: `[${content}]` }] : undefined;
}

// The place in a source follows its mark in words.
function writeForeign(mark: ForeignMark | undefined): Inline[] | undefined {
  return mark?.named.flatMap(({ refs, place }, at): Inline[] => [
    ...(at && mark.named[at - 1]?.place ? [{ type: 'text' as const, text: ' ' }] : []),
    citationOf(refs),
    ...(place ? [{ type: 'text' as const, text: ` (${place})` }] : []),
  ]);
}
