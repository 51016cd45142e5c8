/** The name that was probably meant: the one that the fewest changed letters lead to, if they are few; `undefined` for none. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let nearest: string | undefined;
  let least = most + 1;
  for (const name of names) {
    const isBeginning = word.length > 1 && name.startsWith(word);
    const changes = isBeginning ? 1 : countChanges(word, name);
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}

// Letters put in, taken out, changed, or swapped with the next (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance).
function countChanges(from: string, to: string): number {
  let above: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let y = 1; y <= from.length; y += 1) {
    const next = [y];
    for (let x = 1; x <= to.length; x += 1) {
      const isSame = from[y - 1] === to[x - 1];
      const isSwap = from[y - 1] === to[x - 2] && from[y - 2] === to[x - 1];
      next[x] = Math.min(
        at(row, x) + 1,
        at(next, x - 1) + 1,
        at(row, x - 1) + (isSame ? 0 : 1),
        isSwap ? at(above, x - 2) + 1 : Infinity,
      );
    }
    [above, row] = [row, next];
  }
  return at(row, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
