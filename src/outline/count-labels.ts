import { isolate } from '../text/direction.js';
import type { Building } from './context.js';

/** A longer label is set as a paragraph, because a cut one can turn a verdict round. */
export const LONGEST_LABEL = 80;

/**
 * How many claims have the same label, in its own words; never by rating. Claims whose reviewers differ are counted together. If no label
 * comes twice, the labels alone.
 */
export function countLabels(building: Building): string {
  const { phrases } = building;
  const { locale } = phrases;
  const counts = labelsOf(building);
  const isCounted = isRepeated(counts);
  return [...counts]
    .map(([label, count]) => {
      const name = isolate(label, locale.dir);
      return isCounted ? phrases.message('labelCount', { count, name }) : name;
    })
    .join(locale.punctuation.semicolon);
}

/** Whether several claims have the same label, so that counting them says something. */
export function repeatsLabels(building: Building): boolean {
  return isRepeated(labelsOf(building));
}

function isRepeated(counts: ReadonlyMap<string, number>): boolean {
  return [...counts.values()].some((count) => count > 1);
}

function labelsOf({ factCheck, phrases }: Building): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { verdicts } of factCheck.claims) {
    const labels = new Set(verdicts.map(({ label }) => label.trim()));
    const [label = phrases.message('noVerdict')] = labels;
    const shownLabel =
      labels.size > 1
        ? phrases.message('differentVerdicts')
        : label.length > LONGEST_LABEL
          ? phrases.message('conclusion')
          : label;
    counts.set(shownLabel, (counts.get(shownLabel) ?? 0) + 1);
  }
  return counts;
}
