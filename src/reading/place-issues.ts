import type { Format } from '../formats/detect-format.js';
import type { Issue } from '../model/issue.js';
import { findJsonPositions } from './find-json-positions.js';
import { findPosition, type Position } from './find-position.js';

/** An issue and where in the file it is, as far as that is known. */
export type PlacedIssue = Issue & Partial<Position>;

const BROKEN = /^(?:broken|repaired)-json$/;
const FAULT = /line (\d+), column (\d+)/;
const LAST_STEP = /(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/;

/** Says of issues where in the text they are: at the value of their path, on the line they name, or where their words stand. */
export function placeIssues(
  issues: readonly Issue[],
  text: string,
  format: Format | undefined,
): PlacedIssue[] {
  let positions: Map<string, number> | undefined;
  const isBroken = issues.some(({ code }) => BROKEN.test(code));
  const place = (issue: Issue): PlacedIssue => {
    if (isBroken) {
      const [, line, column] = (BROKEN.test(issue.code) && FAULT.exec(issue.message)) || [];
      return line ? { ...issue, line: Number(line), column: Number(column) } : issue;
    }
    const [start, line, column = 1] = /^Line (\d+)(?:, column (\d+))?: /.exec(issue.message) ?? [];
    if (start)
      return {
        ...issue,
        message: issue.message.slice(start.length),
        line: Number(line),
        column: Number(column),
      };
    if (!format || !isJson(format)) return { ...issue, ...findExcerpt(text, issue.text) };
    positions ??= findJsonPositions(text);
    const offset = offsetOf(issue.path, positions, format === 'fact-check');
    if (offset === undefined) return issue;
    const isKey = issue.code === 'unknown-field' && positions.has(issue.path);
    return { ...issue, ...findPosition(text, isKey ? keyBefore(text, offset) : offset) };
  };
  return issues.map(place);
}

/** Whether a format is JSON. */
export function isJson(format: Format): boolean {
  return format === 'fact-check' || format === 'claim-review' || format === 'google-fact-check';
}

// What is missing is where it should be: in what holds it. Paths of other formats may be those of the fact check that was made.
function offsetOf(path: string, positions: ReadonlyMap<string, number>, isOwn: boolean): number | undefined {
  for (let ancestor = path; ancestor; ancestor = ancestor.replace(LAST_STEP, '')) {
    const offset = positions.get(ancestor);
    if (offset !== undefined) return offset;
    if (!LAST_STEP.test(ancestor)) break;
  }
  return isOwn || !path ? positions.get('') : undefined;
}

// Where the key begins whose value begins at an offset.
function keyBefore(text: string, offset: number): number {
  const end = text.lastIndexOf('"', text.lastIndexOf(':', offset));
  let start = text.lastIndexOf('"', end - 1);
  while (text[start - 1] === '\\') start = text.lastIndexOf('"', start - 1);
  return start;
}

// Only words that stand there once say where.
function findExcerpt(text: string, excerpt: string | undefined): Position | undefined {
  const line = excerpt?.trim().split('\n')[0]?.trim();
  if (!line) return undefined;
  const offset = text.indexOf(line);
  return offset < 0 || text.includes(line, offset + 1) ? undefined : findPosition(text, offset);
}
