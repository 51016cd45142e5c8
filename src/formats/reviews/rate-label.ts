import type { Rating } from '../../model/fact-check.js';
import { foldLabel, ratingOfLabel } from '../../model/known-labels.js';

/** The class of a label that is, as a whole and whatever its case, a word of the newsroom’s table or one of our own. */
export function rateLabel(label: string, ratings: Readonly<Record<string, Rating>> = {}): Rating | undefined {
  const folded = foldLabel(label);
  for (const name of Object.keys(ratings)) if (foldLabel(name) === folded) return ratings[name];
  return ratingOfLabel(label);
}
