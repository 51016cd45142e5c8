import type { FoundSource } from './read-facts.js';
import type { ReportLoss } from './read-line.js';
import { itemsOf, type Fields } from './scope.js';
import { agreedNumber } from './source-number.js';

/**
 * Gives each source the name by which marks cite it: the id that was written, else its number. A number that is lost, in doubt
 * or that of two sources is never guessed: its sources get a name that no mark has. Returns which source is meant by what a mark
 * names.
 */
export function nameSources(
  input: Fields,
  found: readonly FoundSource[],
  reportLoss: ReportLoss,
): (ref: string) => string | undefined {
  const numbers = found.map((source) => agreedNumber(source.numbers));
  const ids = new Map<string, string>();
  found.forEach(({ fields, text }, index) => {
    const number = numbers[index];
    const isKnown = number !== undefined && numbers.indexOf(number) === numbers.lastIndexOf(number);
    if (fields['id'] === undefined) {
      fields['id'] = isKnown ? `${number}` : `unnumbered-${index + 1}`;
      if (!isKnown) reportLoss(text);
    }
    if (isKnown) ids.set(`${number}`, String(fields['id']));
  });
  for (const { id } of itemsOf(input['sources'])) ids.set(String(id), String(id));
  return (ref) => ids.get(ref);
}
