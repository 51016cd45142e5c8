import { splitNumber } from './split-number.js';
import type { Line } from './read-lines.js';
import { headingRole, type HeadingRole } from './recognise-heading.js';
import { recogniseNotice } from './recognise-notice.js';
import { hasSourceForm, isFootnote, isSourceLine } from './read-sources.js';

/** A list at the end of an article: its heading, where it has one, and its lines. */
export interface TailList {
  heading: Line | undefined;
  lines: Line[];
}

/** An article parted into its text, the follow-up questions, the sources and what stands beside these. */
export interface SplitTail {
  lines: Line[];
  followUps: TailList;
  sources: TailList;
  rest: Line[];
}

interface Zone {
  from: number;
  to: number;
}

const LONGEST_QUESTION = 300;
const QUESTION_END = /[?\u037e\u061f\uff1f][)\]"”’»]{0,2}$/u;

/** Finds the follow-up questions and the source list, in either order, at the end of an article. */
export function splitTail(all: readonly Line[]): SplitTail {
  const headings = { 'follow-ups': lastHeading(all, 'follow-ups'), sources: lastHeading(all, 'sources') };
  const zoneOf = (role: HeadingRole, belongs: (line: Line) => boolean): Zone | undefined => {
    const from = headings[role];
    if (from === undefined) return undefined;
    const ends = Object.values(headings).filter((at) => at !== undefined && at > from) as number[];
    return { from, to: endOfZone(all, from, Math.min(all.length, ...ends), belongs) };
  };
  const followUps = zoneOf('follow-ups', isFollowUp);
  const sources =
    checkSources(
      all,
      zoneOf('sources', (line) => isSourceLine(line) && !/^executive summary\b/u.test(line.key)),
      followUps,
    ) ?? footnotes(all, headings['follow-ups'] ?? all.length);
  const zones = [sources, followUps].filter((zone) => zone !== undefined);
  const start = Math.min(all.length, ...zones.map(({ from }) => from));
  const beside = linesBeside(all, start, zones);
  const isText = goesOn(beside);
  return {
    lines: [...all.slice(0, start), ...(isText ? beside : [])],
    followUps: listIn(all, followUps),
    sources: listIn(all, sources),
    rest: isText ? [] : beside,
  };
}

function linesBeside(lines: readonly Line[], from: number, zones: readonly Zone[]): Line[] {
  return lines.filter((_, at) => at >= from && !zones.some((zone) => at >= zone.from && at < zone.to));
}

// Whether more of the article follows, so that the lists stood in its middle.
function goesOn(lines: readonly Line[]): boolean {
  return lines.some(
    (line) => (line.text.length > LONGEST_QUESTION || splitNumber(line.text)) && !recogniseNotice(line),
  );
}

// The first line is the title, even if it says “Sources”.
function lastHeading(lines: readonly Line[], role: HeadingRole): number | undefined {
  for (let at = lines.length - 1; at > 0; at -= 1)
    if (headingRole((lines[at] as Line).key) === role) return at;
  return undefined;
}

function endOfZone(
  lines: readonly Line[],
  from: number,
  limit: number,
  belongs: (line: Line) => boolean,
): number {
  let end = from + 1;
  while (end < limit && belongs(lines[end] as Line)) end += 1;
  const last = lines[end - 1] as Line;
  // A numbered line before text that does not belong is the heading of that text.
  const headsText =
    end < limit &&
    !recogniseNotice(lines[end] as Line) &&
    splitNumber(last.text) &&
    !QUESTION_END.test(last.text);
  return headsText && end - 1 > from ? end - 1 : end;
}

function isFollowUp(line: Line): boolean {
  if (QUESTION_END.test(line.text)) return true;
  return line.text.length <= LONGEST_QUESTION && !/\[\d/u.test(line.text) && !recogniseNotice(line);
}

// A list that each section has of its own says nothing about the numbers of the others.
function checkSources(
  lines: readonly Line[],
  zone: Zone | undefined,
  other: Zone | undefined,
): Zone | undefined {
  if (!zone) return undefined;
  const entries = lines.slice(zone.from + 1, zone.to);
  const isList = !entries.length || entries.some(hasSourceForm);
  const isOnly = lines.filter(({ key }) => headingRole(key) === 'sources' && !/\d/u.test(key)).length < 2;
  const isNumbered = entries.every(({ text }) => /^\[?\^?\d/u.test(text));
  const isLast = !goesOn(linesBeside(lines, zone.from, other ? [zone, other] : [zone]));
  return isList && isOnly && (isLast || isNumbered) ? zone : undefined;
}

function footnotes(lines: readonly Line[], to: number): Zone | undefined {
  let from = to;
  while (from > 1 && isFootnote(lines[from - 1] as Line)) from -= 1;
  return from < to ? { from, to } : undefined;
}

function listIn(lines: readonly Line[], zone: Zone | undefined): TailList {
  const first = zone && lines[zone.from];
  const heading = first && headingRole(first.key) ? first : undefined;
  return { heading, lines: zone ? lines.slice(zone.from + (heading ? 1 : 0), zone.to) : [] };
}
