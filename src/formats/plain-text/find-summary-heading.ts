import { endsStatement } from './ends-sentence.js';
import type { Line } from './read-lines.js';
import { withoutMarkdown } from './key-of.js';

/** A summary heading: its own words, and the summary's first words where they stand on the same line. */
export interface SummaryHeading {
  at: number;
  label: string;
  text: string;
}

const LONGEST_SUBTITLE = 150;
const HEADING =
  /^(?:\*\*)?(executive\s{1,4}summary|summary|tl;dr|key takeaways|key findings)(?:\*\*)?(?:\s*[:：]|\s+[–—-](?=\s|$)|\s*[–—])?\s*/iu;
const NAMED = /^executive summary\b/u;

/**
 * Finds the summary heading before the sections. Words behind its dash are a subtitle, and so a part of the heading, where
 * they are short, do not end like a statement and are followed by a paragraph; else they begin the summary.
 */
export function findSummaryHeading(lines: readonly Line[], end: number): SummaryHeading | undefined {
  for (let at = 0; at < end; at += 1) {
    const line = lines[at] as Line;
    // As the first line, a plain “Summary” is the title.
    if (at === 0 && !NAMED.test(line.key)) continue;
    const heading = readSummaryHeading(line, at + 1 < end);
    if (heading) return { at, ...heading };
  }
  return undefined;
}

function readSummaryHeading(line: Line, hasParagraph: boolean): Omit<SummaryHeading, 'at'> | undefined {
  const bare = withoutMarkdown(line.text);
  const found = HEADING.exec(bare.slice(0, 60));
  if (!found) return undefined;
  const text = bare.slice(found[0].length);
  if (!text) return { label: bare, text: '' };
  const isParted = found[0].trimEnd().length > (found[1] as string).length;
  if (!isParted) return undefined;
  const isSubtitle = hasParagraph && text.length <= LONGEST_SUBTITLE && !endsStatement(text);
  return isSubtitle ? { label: bare, text: '' } : { label: found[1] as string, text };
}
