import { endsSentence } from '../plain-text/ends-sentence.js';
import { withoutMarkdown } from '../plain-text/key-of.js';
import type { Line } from '../plain-text/read-lines.js';
import { readPictureLine, readTableLines } from '../plain-text/read-media.js';
import { splitNumber } from '../plain-text/split-number.js';
import { digitsToNumber } from '../../text/split-citations.js';
import type { ArticleBlock, Place } from './article-tree.js';
import type { DateCustom } from './find-date.js';
import { findField } from './find-field.js';
import type { Vocabulary } from './label-index.js';
import type { LabelRole } from './lexicon/labels.js';
import { readMetaLine } from './meta-line.js';

/** A block of plain text, and the lines that it was made of. */
export interface TextBlock {
  block: ArticleBlock;
  lines: readonly Line[];
}

const BULLET = /^[•◦▪‣·●○*-]\s+(?=\S)/u;
const DASH = /^[–—]\s+(?=\S)/u;
const NOTE = /^\[\^?([\p{Nd}]{1,4}|[a-z])\]:?\s+(?=.{0,300}https?:\/\/)/iu;
const PARENTHESIS_NOTE = /^\((\p{Nd}{1,3})\)\s+(?=.{0,300}https?:\/\/)/iu;
const MARKDOWN_HEADING = /^(#{1,6})\s+\S/u;
const LONGEST_HEADING = 90;
const SHORTEST_TEXT = 60;
const LONG_LINE = 80;
const HEADING_ROLES: readonly LabelRole[] = [
  'claim',
  'weakClaim',
  'verdict',
  'weakVerdict',
  'reason',
  'summary',
  'finding',
  'conclusion',
  'sources',
  'correction',
];

/** The lines of a plain text as blocks: lists, quotations, footnotes, paragraphs, and headings by their words or by their shape. */
export function textBlocks(
  lines: readonly Line[],
  places: readonly Place[],
  vocabulary: Vocabulary,
  custom: DateCustom,
): TextBlock[] {
  const blocks: TextBlock[] = [];
  const notesAt = firstNote(lines, vocabulary);
  let hasText = false;
  for (let at = 0; at < lines.length;) {
    const place = places[at] as Place;
    if (at >= notesAt) {
      const { text } = lines[at] as Line;
      const id = String(digitsToNumber(PARENTHESIS_NOTE.exec(text)?.[1] ?? ''));
      const children: ArticleBlock[] = [{ type: 'paragraph', runs: [{ text }] }];
      blocks.push({ block: { type: 'note', id, children, place }, lines: [lines[at] as Line] });
      at += 1;
      continue;
    }
    const list = readList(lines, at, place);
    if (list) {
      blocks.push(list);
      at += list.lines.length;
      continue;
    }
    const media = readMedia(lines, at, place);
    if (media) {
      blocks.push(media);
      at += media.lines.length;
      continue;
    }
    const line = lines[at] as Line;
    const paragraph = paragraphOf(line, place);
    const isHeading: boolean = at > 0 && isHeadingLine(lines, at, paragraph, { hasText, vocabulary, custom });
    const block = isHeading ? headingOf(line, place) : paragraph;
    hasText ||= !isHeading && at > 0 && line.text.length >= SHORTEST_TEXT && endsSentence(line.text);
    blocks.push({ block, lines: [line] });
    at += 1;
  }
  return blocks;
}

// The entries `(1) Title. https://…` at the end of a text without a heading above them.
function firstNote(lines: readonly Line[], vocabulary: Vocabulary): number {
  let from = lines.length;
  while (from > 1 && PARENTHESIS_NOTE.test((lines[from - 1] as Line).text)) from -= 1;
  const isList = lines.slice(from).every(({ text }, at) => text.startsWith(`(${at + 1})`));
  const hasHeading = fieldOf(lines[from - 1]?.text ?? '', vocabulary)?.roles.has('sources');
  return isList && !hasHeading ? from : lines.length;
}

function readList(lines: readonly Line[], from: number, place: Place): TextBlock | undefined {
  if (!/^[•◦▪‣·●○*–—\p{Nd}-]/u.test((lines[from] as Line).text)) return undefined;
  const run = (belongs: (text: string, position: number) => boolean): number => {
    let length = 0;
    while (from + length < lines.length && belongs((lines[from + length] as Line).text, length)) length += 1;
    return length;
  };
  const bullets = run((text) => BULLET.test(text));
  const dashes = bullets ? 0 : run((text) => DASH.test(text));
  const numbers = run((text, position) => splitNumber(text)?.number === position + 1);
  const length = bullets || (dashes > 1 ? dashes : 0) || (numbers > 1 ? numbers : 0);
  if (!length) return undefined;
  const listLines = lines.slice(from, from + length);
  const isOrdered = !bullets && dashes < 2;
  const items = listLines.map(({ text }): ArticleBlock[] => [
    {
      type: 'paragraph',
      runs: [
        { text: isOrdered ? (splitNumber(text)?.rest ?? text) : text.replace(bullets ? BULLET : DASH, '') },
      ],
    },
  ]);
  return { block: { type: 'list', isOrdered, items, place }, lines: listLines };
}

function readMedia(lines: readonly Line[], from: number, place: Place): TextBlock | undefined {
  const line = lines[from] as Line;
  const picture = readPictureLine(line.text);
  if (picture) return { block: { type: 'figure', ...picture, caption: [], place }, lines: [line] };
  if (!line.text.includes('|')) return undefined;
  // Its rows stand directly below each other.
  let end = from + 1;
  while (end < lines.length && !lines[end]?.blankBefore && lines[end]?.text.includes('|')) end += 1;
  const tableLines = lines.slice(from, end);
  const table = readTableLines(
    tableLines.map(({ text }) => text),
    0,
  );
  if (!table) return undefined;
  const { header, rows, length } = table;
  const block: ArticleBlock = {
    type: 'table',
    header,
    rows: rows.map((row) => row.map((text) => (text ? [{ text }] : []))),
    place,
  };
  return { block, lines: tableLines.slice(0, length) };
}

function headingOf({ text }: Line, place: Place): ArticleBlock {
  const level = MARKDOWN_HEADING.exec(text)?.[1]?.length ?? 2;
  return { type: 'heading', level, runs: [{ text: withoutMarkdown(text) }], place };
}

function paragraphOf({ text }: Line, place: Place): ArticleBlock {
  const note = text.startsWith('[') ? NOTE.exec(text) : null;
  if (note) {
    const children: ArticleBlock[] = [{ type: 'paragraph', runs: [{ text: text.slice(note[0].length) }] }];
    return { type: 'note', id: (note[1] as string).toLowerCase(), children, place };
  }
  if (/^>\s+\S/u.test(text))
    return {
      type: 'quotation',
      children: [{ type: 'paragraph', runs: [{ text: text.slice(1).trim() }] }],
      place,
    };
  const bare = withoutMarkdown(text);
  return bare === text
    ? { type: 'paragraph', runs: [{ text }], place }
    : { type: 'paragraph', runs: [{ text: bare, isStrong: true }], place };
}

// A heading is a known label alone, or a short line without a stop above a text that is longer.
function isHeadingLine(
  lines: readonly Line[],
  at: number,
  paragraph: ArticleBlock,
  { hasText, vocabulary, custom }: { hasText: boolean; vocabulary: Vocabulary; custom: DateCustom },
): boolean {
  const line = lines[at] as Line;
  const { text } = line;
  if (MARKDOWN_HEADING.test(text)) return true;
  const next = lines[at + 1];
  if (!next || text.length > LONGEST_HEADING || !/[\p{L}\p{N}]/u.test(text)) return false;
  const field = findField(paragraph, vocabulary);
  if (field)
    return (
      field.form === 'bare' && HEADING_ROLES.some((role) => field.roles.has(role)) && !/^[“"«„]/u.test(text)
    );
  if (!line.blankBefore || (line.blankAfter && !hasText)) return false;
  const isList = BULLET.test(next.text) || DASH.test(next.text);
  const isText = next.text.length > LONG_LINE || endsSentence(next.text);
  if (!isList && !(isText && next.text.length > text.length)) return false;
  if (endsStop(text) || /^[“"«„‘「『[(•*>–—-]|^\p{Ll}|https?:|\t/u.test(text)) return false;
  if (vocabulary.isVerdict(text) || vocabulary.isVerdict(next.text) || fieldOf(next.text, vocabulary))
    return false;
  const metas = readMetaLine(text, true, vocabulary, custom);
  return !metas?.some(({ kind }) => kind === 'date' || kind === 'people');
}

function fieldOf(text: string, vocabulary: Vocabulary): ReturnType<typeof findField> {
  return findField({ type: 'paragraph', runs: [{ text }] }, vocabulary);
}

// A question may head a section; a statement, an abbreviation or an open list does not.
function endsStop(text: string): boolean {
  return /[.!;:,。！…：][)\]"”’»」]{0,2}$/u.test(text);
}
