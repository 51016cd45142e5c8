import type { CitationNode, Inline } from './rich-text.js';
import { digitsToNumber } from './split-citations.js';

/** One source named in a group: the characters before its number, its id, and its number as written (none inside a range). */
export interface GroupedRef {
  before: string;
  ref: string;
  text: string;
  mark: string;
}

/** Citation marks that stand together; joined in order, its parts are the text as written. */
export interface CitationGroup {
  type: 'group';
  refs: GroupedRef[];
  /** What was written behind the last number. */
  end: string;
  /** Punctuation that must stay with the marks. */
  after: string;
}

/** A line of running text with its citation marks gathered into groups. */
export type GroupedInline = Exclude<Inline, CitationNode> | CitationGroup;

const CLOSING = /^[.,;:!?…)\]»”’"'\u060c\u061b\u061f\u3001\u3002]{1,8}/u;

/** Gathers neighbouring citation marks, with the blanks between and the punctuation behind them, into groups. */
export function groupCitations(line: readonly Inline[]): GroupedInline[] {
  const grouped: GroupedInline[] = [];
  let group: CitationGroup | undefined;
  let index = -1;
  for (const node of line) {
    index += 1;
    if (node.type === 'citation') {
      if (!group) grouped.push((group = { type: 'group', refs: [], end: '', after: '' }));
      addRefs(group, node);
    } else if (group && node.type === 'text') {
      const next = line[index + 1];
      if (!node.text.trim() && next?.type === 'citation') group.end += node.text;
      else {
        group.after = CLOSING.exec(node.text)?.[0] ?? '';
        const text = node.text.slice(group.after.length);
        if (text) grouped.push({ type: 'text', text });
        group = undefined;
      }
    } else {
      grouped.push(node);
      group = undefined;
    }
  }
  return grouped;
}

// Each id is looked for where the next number stands in the written characters; inside a range it has none.
function addRefs(group: CitationGroup, { refs, raw }: CitationNode): void {
  const numbers = /[^ -~]/.test(raw) ? RegExp('(\\P{Nd}*)(\\p{Nd}+)', 'uy') : /(\D*)(\d+)/y;
  let end = 0;
  let next = numbers.exec(raw);
  for (const ref of refs) {
    const [, before = '', digits = ''] = next ?? [];
    const isWritten = String(digitsToNumber(digits)) === ref;
    group.refs.push({
      before: group.end + (isWritten ? before : ''),
      ref,
      text: isWritten ? digits : '',
      mark: raw,
    });
    group.end = '';
    if (!isWritten) continue;
    end = numbers.lastIndex;
    next = numbers.exec(raw);
  }
  group.end += raw.slice(end);
}
