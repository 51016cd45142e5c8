import type { Rating } from './fact-check.js';
import { ratingShape } from './payload-shape.generated.js';

/** Every rating of the format. */
export const ratings = ratingShape.values as readonly Rating[];

/** The rating that a text names in another case or spacing: `Mostly False`, `mostly_false`. */
export function respellRating(text: string): Rating | undefined {
  const folded = foldLabel(text).replaceAll(/[\s_-]+/g, '-');
  return ratings.find((rating) => rating === folded);
}

/** The rating whose English words are the whole label, whatever its case. */
export function ratingOfLabel(label: string): Rating | undefined {
  const folded = foldLabel(label);
  return ratings.find((rating) => rating === folded || rating.replaceAll('-', ' ') === folded);
}

/** A label as it is compared with others. */
export function foldLabel(label: string): string {
  return label.trim().toLowerCase();
}
