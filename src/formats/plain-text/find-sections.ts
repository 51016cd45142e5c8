import { findCandidates, type Candidate } from './find-candidates.js';
import type { Line } from './read-lines.js';

/** A line that is the heading of a section. */
export interface SectionHeading {
  /** Position of the line. */
  at: number;
  /** The number printed before the heading. */
  number: number;
  heading: string;
}

const LARGEST_STEP = 3;

/**
 * Finds the lines that head sections: of all numbered lines those whose numbers grow by one from 1 and that look most like
 * headings together. Items of numbered lists, statements and figures at the start of a line are none.
 */
export function findSections(lines: readonly Line[]): SectionHeading[] {
  const candidates = findCandidates(lines);
  let chain = bestChain(candidates);
  if (!chain.size) {
    // All headings of an article may end in a full stop; a single numbered statement is none.
    chain = bestChain(
      candidates.map((candidate) => ({ ...candidate, weight: candidate.isStatement ? 1 : candidate.weight })),
    );
    if (chain.size < 2) return [];
    return [...chain].reverse().map(toHeading);
  }
  return candidates.filter((candidate) => chain.has(candidate) || candidate.standsAlone).map(toHeading);
}

function toHeading({ at, number, heading }: Candidate): SectionHeading {
  return { at, number, heading };
}

interface Link {
  candidate: Candidate;
  sum: number;
  before: Link | undefined;
}

// For each number the best chain that ends with it so far; each number that a chain leaves out costs one.
function bestChain(candidates: readonly Candidate[]): Set<Candidate> {
  const best = new Map<number, Link>();
  let winner: Link | undefined;
  for (const candidate of candidates) {
    const link = bestLink(candidate, best);
    const rival = best.get(candidate.number);
    if (link && (!rival || link.sum > rival.sum)) best.set(candidate.number, link);
    if (link && (!winner || link.sum > winner.sum)) winner = link;
  }
  const chain = new Set<Candidate>();
  for (let link = winner && winner.sum > 0 ? winner : undefined; link; link = link.before)
    chain.add(link.candidate);
  const isTitle = chain.size === 1 && winner?.candidate.at === 0;
  return isTitle ? new Set() : chain;
}

function bestLink(candidate: Candidate, best: ReadonlyMap<number, Link>): Link | undefined {
  const { number, weight } = candidate;
  let link: Link | undefined;
  if (number <= LARGEST_STEP) link = { candidate, sum: weight - (number - 1), before: undefined };
  for (let step = 1; step <= LARGEST_STEP; step += 1) {
    const before = best.get(number - step);
    const sum = (before?.sum ?? 0) + weight - (step - 1);
    if (before && (!link || sum > link.sum)) link = { candidate, sum, before };
  }
  return link;
}
