import countEdits from 'damerau-levenshtein';

/** The name that was probably meant: the one that the fewest changed letters lead to, if they are few; `undefined` for none. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let nearest: string | undefined;
  let least = most + 1;
  for (const name of names) {
    const isBeginning = word.length > 1 && name.startsWith(word);
    const edits = isBeginning ? 1 : countEdits(word, name).steps;
    if (edits < least) [nearest, least] = [name, edits];
  }
  return nearest;
}
