const TOKEN = /"([^"\\]*(?:\\.[^"\\]*)*)"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Most characters of all paths together: of deep nesting under long keys they would fill the memory. */
const LONGEST_PATHS = 50_000_000;

interface Holder {
  path: string;
  /** Index of the next item of a list; `undefined` in an object. */
  index: number | undefined;
  /** Key of the next value of an object. */
  key: string | undefined;
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
  for (const { 0: token, 1: words, index: start } of text.matchAll(TOKEN)) {
    const holder = holders.at(-1);
    if (token === '}' || token === ']') holders.pop();
    else if (token === ',' && holder) {
      if (holder.index === undefined) holder.key = undefined;
      else holder.index += 1;
    } else if (token === ',' || token === ':') continue;
    else if (holder && holder.index === undefined && holder.key === undefined)
      holder.key = keyOf(token, words ?? '');
    else {
      const path = holder ? pathIn(holder) : '';
      length += path.length;
      if (length > LONGEST_PATHS) break;
      positions.set(path, start);
      if (token === '{' || token === '[')
        holders.push({ path, index: token === '[' ? 0 : undefined, key: undefined });
    }
  }
  return positions;
}

function pathIn({ path, index, key = '' }: Holder): string {
  if (index !== undefined) return `${path}[${index}]`;
  return path ? `${path}.${key}` : key;
}

function keyOf(token: string, words: string): string {
  return words.includes('\\') ? (JSON.parse(token) as string) : words;
}
