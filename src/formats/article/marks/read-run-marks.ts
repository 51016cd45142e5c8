import type { Inline } from '../../../text/rich-text.js';
import { listedRefs } from './mark-shapes.js';
import { isPower, raisedRefs, toRaised } from './raised-numbers.js';
import { citationOf, type MarkReading } from './read-marks.js';

/** How the marks in runs are read, which may be raised, or links. */
export interface RunMarks extends MarkReading {
  /** Is told of a raised number that is no mark, as it is written now. */
  onRaisedNumber?: (written: string) => void;
}

const NUMBER = /^\s*[[(]{0,2}\s*\^?(\p{Nd}{1,3})\s*[\])]{0,2}\s*$/u;

/** A link whose words are a number: to a place of the same text, or to a page that is a source. */
export function readLinkedMark(
  linkText: string,
  href: string,
  isRaised: boolean,
  { isSource, sourceOfLink }: RunMarks,
): Inline[] | undefined {
  const [, number] = NUMBER.exec(linkText) ?? [];
  if (number === undefined) return undefined;
  const [id] = listedRefs(number, isSource);
  if (href.startsWith('#') || (isRaised && href.includes('#') && id !== undefined))
    return id === undefined ? undefined : [citationOf([id])];
  const linked = sourceOfLink?.(href);
  return linked === undefined ? undefined : [citationOf([linked])];
}

/** A raised number: a mark where there are sources of its numbers, else raised digits, so that it never joins the number before it. */
export function readRaised(rowText: string, before: string, context: RunMarks): Inline[] {
  const numbers = rowText
    .trim()
    .replace(/^[[(]|[\])]$/gu, '')
    .replace(/\]\s?\[|\s{1,9}(?=\p{Nd})/gu, ',')
    .replace(/,{2,9}/gu, ',');
  const isExponent = isPower(before, numbers);
  const refs = isExponent ? [] : raisedRefs(numbers, context.isSource);
  if (refs.length) return [citationOf(refs)];
  const raised = toRaised(rowText);
  if (raised === undefined) return rowText ? [{ type: 'text', text: rowText }] : [];
  if (!isExponent) context.onRaisedNumber?.(rowText.trim());
  return [{ type: 'text', text: rowText.replace(rowText.trim(), raised) }];
}

/** Marks without the brackets or commas that stood around their numbers, as in `[` 1 `,` 2 `]` where only the numbers were links. */
export function withoutOuterBrackets(line: readonly Inline[]): Inline[] {
  const bare = line.map((node) => ({ ...node }));
  for (let from = 0; from < bare.length; from += 1) {
    if (bare[from]?.type !== 'citation') continue;
    let to = from;
    while (isSeparator(bare[to + 1]) && bare[to + 2]?.type === 'citation') to += 2;
    while (bare[to + 1]?.type === 'citation') to += 1;
    const before = bare[from - 1];
    const after = bare[to + 1];
    if (
      before?.type === 'text' &&
      after?.type === 'text' &&
      /\[$/u.test(before.text) &&
      after.text.startsWith(']')
    ) {
      before.text = before.text.slice(0, -1);
      after.text = after.text.slice(1);
      for (const between of bare.slice(from, to)) if (between.type === 'text') between.text = '';
    }
    from = to;
  }
  return bare.filter((node) => node.type !== 'text' || node.text);
}

function isSeparator(node: Inline | undefined): boolean {
  return node?.type === 'text' && /^\s?[,;]\s?$/u.test(node.text);
}
