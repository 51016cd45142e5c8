import { isolate } from '../text/direction.js';
import type { Building } from './context.js';

/** A longer label is set as a paragraph, because a cut one can turn a verdict round. */
export const LONGEST_LABEL = 80;

/** How many claims have the same label, in its own words; never by rating. Claims whose reviewers differ are counted together. */
export function countLabels({ factCheck, phrases }: Building): string {
  const { locale } = phrases;
  const counts = new Map<string, number>();
  for (const { verdicts } of factCheck.claims) {
    const labels = new Set(verdicts.map(({ label }) => label.trim()));
    const [label = phrases.message('noVerdict')] = labels;
    const words =
      labels.size > 1
        ? phrases.message('differentVerdicts')
        : label.length > LONGEST_LABEL
          ? phrases.message('conclusion')
          : label;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => phrases.message('labelCount', { count, name: isolate(label, locale.dir) }))
    .join(locale.punctuation.semicolon);
}
