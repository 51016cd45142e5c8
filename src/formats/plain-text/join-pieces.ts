import { endsSentence } from './ends-sentence.js';
import { headingRole } from './recognise-heading.js';
import { keyOf } from './key-of.js';

const LONE_MARKER = /^(?:\p{Nd}{1,3}[.)]|[•◦▪‣·●○])$/u;
const LONE_MARKS = /^(?:\[[\p{Nd},;\s–-]{1,40}\]\s?){1,20}[.,;:]?$/u;
const LEADING_STOP = /^[.,;:!?)](?:\s|$)/u;
const SMALL_LETTER = /^[“"‘'(]?\p{Ll}/u;

/** Joins what some extractions set on lines of their own: bullets and numbers with their words, citation marks with their sentence. */
export function joinPieces(lines: readonly string[]): string[] {
  const joined: string[][] = [];
  let marker = false;
  let isOpen = false;
  let inSources = false;
  for (const line of lines) {
    const before = joined.at(-1);
    const piece = before?.at(-1);
    if (headingRole(keyOf(line)) === 'sources') inSources = true;
    if (marker && before) {
      if (line) before.push(' ', line);
      marker &&= !line;
    } else if (before && piece && line && !inSources && continues(line, piece, isOpen)) {
      before.push(LEADING_STOP.test(line) ? '' : ' ', line);
      isOpen = true;
    } else {
      joined.push([line]);
      marker = LONE_MARKER.test(line);
      isOpen = false;
    }
  }
  return joined.map((pieces) => pieces.join(''));
}

function continues(line: string, before: string, isOpen: boolean): boolean {
  if (LEADING_STOP.test(line) || LONE_MARKS.test(line.slice(0, 900))) return true;
  return (
    isOpen && SMALL_LETTER.test(line) && (LONE_MARKS.test(before.slice(0, 900)) || !endsSentence(before))
  );
}
