import type { Rating } from '../../model/fact-check.js';
import { factCheckShape } from '../../model/payload-shape.generated.js';

interface ListShape<T> {
  1: T;
}

// The thirteen words are in the page already: in the shape of a verdict.
const { claims } = factCheckShape as unknown as {
  claims: ListShape<{ verdicts: ListShape<{ rating: readonly Rating[] }> }>;
};

/** The class of a label that is, as a whole and whatever its case, a word of the newsroom’s table or one of our own. */
export function rateLabel(label: string, ratings: Readonly<Record<string, Rating>> = {}): Rating | undefined {
  const word = fold(label);
  for (const name of Object.keys(ratings)) if (fold(name) === word) return ratings[name];
  return claims[1].verdicts[1].rating.find(
    (rating) => rating === word || rating.replaceAll('-', ' ') === word,
  );
}

function fold(words: string): string {
  return words.trim().toLowerCase();
}
