import { take, takeOne, wordsOf, type Item } from './item.js';
import { rateLabel } from './rate-label.js';
import { remark } from './remark.js';
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
  const label = wordsOf([named]);
  const rating = label && rateLabel(label, reading.ratings);
  if (named && rating) remark(reading, 'rating-from-label', { path: named.path });

  // Scales run in both directions; a value that is not between the ends is on none.
  const place = (value - worst) / (best - worst);
  const isScale = place >= 0 && place <= 1;
  if (item && !isScale && texts.join('')) {
    const given = SCALE.flatMap((name, at) => (texts[at] ? `${name} ${texts[at]}` : [])).join(', ');
    remark(reading, 'no-scale', { path: item.path, given });
  }
  return {
    label,
    rating: rating || undefined,
    scale: isScale ? { value, worst, best } : undefined,
    explanation: proseOf([...take(item, 'ratingExplanation'), ...take(review, 'reviewBody')]),
  };
}
