import { createScanner } from 'jsonc-parser';

/** Most characters of all paths together: of deep nesting under long keys they would fill the memory. */
const LONGEST_PATHS = 50_000_000;

interface Holder {
  path: string;
  /** Index of the next item of a list; none in an object. */
  index?: number;
  /** Key of the next value of an object. */
  key?: string;
}

/**
 * Where each value of a JSON text begins, by its path as in `claims[2].verdicts[0].at`; the path of the whole is empty. Of keys
 * that stand twice the last counts, as for `JSON.parse`. The text must be JSON. Of a text with extremely long
 * paths only the beginning is known.
 */
export function findJsonPositions(text: string): Map<string, number> {
  const positions = new Map<string, number>();
  const holders: Holder[] = [];
  let length = 0;
  // The scanner, because the parser nests with the text and ends where that is very deep.
  const scanner = createScanner(text, true);
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const sign = text[offset];
    const holder = holders.at(-1);
    if (sign === undefined) break;
    if (sign === '}' || sign === ']') holders.pop();
    else if (sign === ':') continue;
    else if (sign === ',') {
      if (holder?.index === undefined) delete holder?.key;
      else holder.index += 1;
    } else if (holder && holder.index === undefined && holder.key === undefined)
      holder.key = scanner.getTokenValue();
    else {
      const path = holder ? pathIn(holder) : '';
      length += path.length;
      if (length > LONGEST_PATHS) break;
      positions.set(path, offset);
      if (sign === '{') holders.push({ path });
      if (sign === '[') holders.push({ path, index: 0 });
    }
  }
  return positions;
}

function pathIn({ path, index, key = '' }: Holder): string {
  if (index !== undefined) return `${path}[${index}]`;
  return path ? `${path}.${key}` : key;
}
