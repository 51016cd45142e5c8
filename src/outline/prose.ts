import type { CitedSources } from '../model/cite-sources.js';
import { toSafeUrl } from '../model/url-gate.js';
import { groupCitations } from '../text/group-citations.js';
import type { Inline, RichText } from '../text/rich-text.js';
import { flattenInlines } from '../text/walk-rich-text.js';

/** Running text of the payload, with every citation mark resolved and every link through the URL gate. */
export type Prose = readonly ProseBlock[];

/** A paragraph, a quotation or a list. */
export type ProseBlock =
  | { type: 'paragraph' | 'quote'; line: ProseLine }
  | { type: 'list'; isOrdered: boolean; items: readonly ProseLine[] };

/** One line of running text. */
export interface ProseLine {
  /** All its words, marks as they were written. */
  words: string;
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
export function buildProse(text: RichText | undefined, cited: CitedSources): Prose {
  return (text ?? []).map((block): ProseBlock =>
    block.type === 'list'
      ? { type: 'list', isOrdered: block.ordered, items: block.items.map((item) => buildLine(item, cited)) }
      : { type: block.type, line: buildLine(block.children, cited) },
  );
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
  return { words: flattenInlines(line), inlines };
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
