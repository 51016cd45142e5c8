import { takeItems, takeOne, textOf, type Item } from './item.js';
import { rateLabel } from './rate-label.js';
import { addNote } from './add-note.js';
import { proseOf, type ReadClaim, type Reading } from './reading.js';

const SCALE = ['ratingValue', 'worstRating', 'bestRating'] as const;

type ReadVerdict = NonNullable<ReadClaim['verdicts']>[number];

/** What a review finds: the label as it stands, the numbers where they make a scale, and why. */
export function readVerdict(reading: Reading, review: Item): Partial<ReadVerdict> {
  const item = takeOne(review, 'reviewRating rating');
  const numbers = SCALE.map((name) => takeOne(item, name));
  const texts = numbers.map((number) => number?.text ?? '');
  const [value, worst, best] = texts.map((text) =>
    text ? Number(text.replace(/^\s*(-?\d+),(\d{1,2})\s*$/, '$1.$2')) : NaN,
  ) as [number, number, number];
  const named =
    takeOne(item, 'alternateName textualRating name') ??
    takeOne(review, 'textualRating') ??
    // Some write their word where the number belongs, or for the whole rating.
    (texts[0] && isNaN(value) ? numbers[0] : item);
  const label = textOf([named]);
  const rating = label && rateLabel(label, reading.ratings);
  if (named && rating) addNote(reading, 'rating-from-label', { path: named.path });

  // Scales run in both directions; a value that is not between the ends is on none.
  const place = (value - worst) / (best - worst);
  const isScale = place >= 0 && place <= 1;
  if (item && !isScale && texts.join('')) {
    const numbersText = SCALE.flatMap((name, at) => (texts[at] ? `${name} ${texts[at]}` : [])).join(', ');
    addNote(reading, 'no-scale', { path: item.path, value: numbersText });
  }
  return {
    label,
    rating: rating || undefined,
    scale: isScale ? { value, worst, best } : undefined,
    explanation: proseOf([...takeItems(item, 'ratingExplanation'), ...takeItems(review, 'reviewBody')]),
  };
}
