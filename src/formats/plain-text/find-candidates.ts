import { endsStatement, endsWithMark } from './ends-sentence.js';
import type { Line } from './read-lines.js';
import { splitNumber } from './split-number.js';

/** A numbered line that may be the heading of a section. */
export interface Candidate {
  /** Position of the line. */
  at: number;
  number: number;
  heading: string;
  /** How much it looks like a heading; below zero it only serves to fill a gap in the numbers. */
  weight: number;
  /** Stands between blank lines before words of its own, outside of any list. */
  standsAlone: boolean;
  /** Ends in a full stop. */
  isStatement: boolean;
}

const LONGEST_HEADING = 220;
const LONGEST_STATEMENT = 150;
const GAP_FILLER = -0.5;

interface Numbered {
  number: number;
  rest: string;
  /** Counts on from a “1.” that is not the first one. */
  isRestart: boolean;
  /** Counts on from a “1.” that stands below a colon. */
  isListed: boolean;
}

/** The numbered lines that may be headings, each with how much it looks like one by its words and by what surrounds it. */
export function findCandidates(lines: readonly Line[]): Candidate[] {
  const numbered = readNumbers(lines);
  const candidates: Candidate[] = [];
  lines.forEach((line, at) => {
    const entry = numbered[at];
    if (!entry || entry.rest.length > LONGEST_HEADING || endsWithMark(entry.rest)) return;
    const before = numbered[at - 1];
    const after = numbered[at + 1];
    const hasBody = at + 1 < lines.length && !after;
    const isStatement = endsStatement(entry.rest);
    const endsList = before?.number === entry.number - 1;
    // An item with the next item right below it; only the last line of such a run can be a heading after a list.
    if (after?.number === entry.number + 1 || (endsList && after)) return;
    if (isStatement && (endsList || !hasBody || !isHeadingLike(entry.rest))) return;
    const followsColon = endsWithColon(lines[at - 1]);
    const { blankBefore, blankAfter } = line;
    let weight = (hasBody ? 3 : 1) + (blankBefore ? 1 : 0) + (blankAfter ? 1 : 0);
    if (endsList) weight = isUnlike(lines[at - 1], before.rest, line) ? 2 : GAP_FILLER;
    if (isStatement) weight = GAP_FILLER;
    if (entry.isRestart) weight -= 0.5;
    if (followsColon) weight -= 1;
    // The first line is the title, whatever it looks like, unless the numbers need it.
    if (at === 0) weight -= 4.5;
    const isFree = at > 0 && hasBody && !isStatement && !endsList && !entry.isListed && !followsColon;
    const standsAlone = isFree && blankBefore && blankAfter;
    candidates.push({ at, number: entry.number, heading: entry.rest, weight, standsAlone, isStatement });
  });
  return candidates;
}

function readNumbers(lines: readonly Line[]): (Numbered | undefined)[] {
  let last: Numbered | undefined;
  return lines.map(({ text }, at) => {
    const split = splitNumber(text);
    if (!split) return undefined;
    const countsOn = last !== undefined && split.number === last.number + 1;
    const isFirst = split.number === 1;
    last = {
      ...split,
      isRestart: isFirst ? last !== undefined : countsOn && last?.isRestart === true,
      isListed: isFirst ? endsWithColon(lines[at - 1]) : countsOn && last?.isListed === true,
    };
    return last;
  });
}

function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_STATEMENT && !/\[\p{Nd}/u.test(text);
}

function endsWithColon(line: Line | undefined): boolean {
  return /[:：]$/u.test(line?.text ?? '');
}

// Whether the item before is of another make: a statement, or set close to what stands before it.
function isUnlike(before: Line | undefined, text: string, line: Line): boolean {
  const isApart = line.blankBefore && before?.blankBefore === false;
  return (endsStatement(text) || isApart) && (line.blankBefore || !line.blankAfter);
}
