import type { CitedSources } from '../model/cite-sources.js';
import { toSafeUrl } from '../model/url-gate.js';
import { groupCitations } from '../text/group-citations.js';
import type { FigureBlock, Inline, RichText, TableBlock } from '../text/rich-text.js';
import { flattenInlines } from '../text/walk-rich-text.js';
import type { Building } from './context.js';
import type { Line } from './line.js';
import { buildCredit, buildPicture, pictureInWords, type PictureOutline } from './picture.js';
import { leadWithStamp } from './stamp.js';

/** Running text of the payload, with every citation mark resolved and every link through the URL gate. */
export type Prose = readonly ProseBlock[];

/** A paragraph, a quotation, a list, a picture or a table. */
export type ProseBlock =
  | { type: 'paragraph' | 'quote'; line: ProseLine }
  | { type: 'list'; isOrdered: boolean; items: readonly ProseLine[] }
  | FigureOutline
  | TableOutline;

/** A picture as evidence. */
export interface FigureOutline {
  type: 'figure';
  figure: FigureBlock;
  /** What can be drawn; nothing if the picture has no address that is safe to load or no words that say what it shows. */
  picture: PictureOutline | undefined;
  /** “Picture: ” and what it shows, with a link to it, for places that show no pictures. */
  inWords: Line;
  caption: ProseLine | undefined;
  /** Who made it, with a link to the page that it is from. */
  credit: Line;
}

/** A table of lines of running text. */
export interface TableOutline {
  type: 'table';
  caption: ProseLine | undefined;
  /** Which cells are headings. */
  header: TableBlock['header'];
  rows: readonly (readonly ProseLine[])[];
}

/** One line of running text. */
export interface ProseLine {
  /** All its words, marks as they were written. */
  text: string;
  inlines: readonly ProseInline[];
}

/** What a line of running text is made of. */
export type ProseInline =
  | { type: 'text' | 'strong' | 'emphasis'; text: string }
  | { type: 'link'; text: string; url: string | undefined }
  | MarkGroup;

/** Citation marks that stand together, with the punctuation that must not part from them. */
export interface MarkGroup {
  type: 'marks';
  marks: readonly Mark[];
  /** What was written behind the last number. */
  end: string;
  after: string;
}

/** One source named by a mark. */
export interface Mark {
  /** Id of the source. */
  ref: string;
  /** The number that readers see. */
  number: number;
  state: 'linked' | 'unlinked' | 'missing';
  /** The characters before its number, and its number as written; both empty within a range. */
  before: string;
  text: string;
  /** The whole mark as written. */
  raw: string;
}

/** Resolves the marks and links of a rich text. */
export function buildProse(
  building: Pick<Building, 'cited' | 'phrases' | 'checked' | 'factCheck'>,
  text: RichText | undefined,
): Prose {
  const { cited, phrases } = building;
  const lineOf = (line: readonly Inline[]): ProseLine => buildLine(line, cited);
  const captionOf = (line: readonly Inline[]): ProseLine | undefined =>
    flattenInlines(line).trim() ? lineOf(line) : undefined;
  return (text ?? []).map((block): ProseBlock => {
    switch (block.type) {
      case 'list':
        return { type: 'list', isOrdered: block.ordered, items: block.items.map(lineOf) };
      case 'figure': {
        const picture = buildPicture(building, block);
        const stamp = picture?.stamp;
        const what = phrases.message('picture');
        return {
          type: 'figure',
          figure: block,
          picture,
          inWords: pictureInWords(phrases, block, stamp ? leadWithStamp(phrases, what, stamp) : what),
          caption: captionOf(block.children),
          credit: buildCredit(block),
        };
      }
      case 'table':
        return {
          type: 'table',
          caption: captionOf(block.caption),
          header: block.header,
          rows: block.rows.map((row) => row.map(lineOf)),
        };
      default:
        return { type: block.type, line: lineOf(block.children) };
    }
  });
}

/** Whether a cell of a table, by its row and column from 0, is a heading: of a column, of a row, or of neither. */
export function headingScope(
  { header }: Pick<TableOutline, 'header'>,
  row: number,
  column: number,
): 'col' | 'row' | undefined {
  if (row === 0 && (header === 'row' || header === 'both')) return 'col';
  return column === 0 && (header === 'column' || header === 'both') ? 'row' : undefined;
}

function buildLine(line: readonly Inline[], cited: CitedSources): ProseLine {
  const inlines = groupCitations(line).map((node): ProseInline => {
    if (node.type === 'link') return { type: 'link', text: node.text, url: toSafeUrl(node.href) };
    if (node.type !== 'group') return node;
    const marks = node.refs.map(({ ref, before, text, mark }): Mark => {
      const source = cited.find(ref);
      return {
        ref,
        number: source?.number ?? 0,
        state: source?.state ?? 'missing',
        before,
        text,
        raw: mark,
      };
    });
    return { type: 'marks', marks, end: node.end, after: node.after };
  });
  return { text: flattenInlines(line), inlines };
}

/** Citation marks as they were written. */
export function writtenMarks({ marks, end }: MarkGroup): string {
  return marks.map(({ before, text }) => before + text).join('') + end;
}

/** Citation marks in the numbers of the source list, for places where nothing else tells which source a name means. */
export function numberedMarks(group: MarkGroup): string {
  const isNumbered = group.marks.every(({ ref, number }) => ref === String(number));
  return isNumbered ? writtenMarks(group) : `[${group.marks.map(({ number }) => number).join(', ')}]`;
}
