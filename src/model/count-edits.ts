const MOST_EDITS = 2;

/** How many letters must be put in, taken out, replaced or swapped with the next; undefined over two, or where none would be left. */
export function countEdits(a: string, b: string): number | undefined {
  for (let edits = 0; edits <= MOST_EDITS && edits < Math.min(a.length, b.length); edits += 1) {
    if (isWithin(edits, a, b)) return edits;
  }
  return undefined;
}

function isWithin(edits: number, a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (Math.abs(restA.length - restB.length) > edits) return false;
  if (restA === restB || edits === 0) return restA === restB;
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.length > 1;
  return (
    isWithin(edits - 1, restA.slice(1), restB.slice(1)) ||
    isWithin(edits - 1, restA.slice(1), restB) ||
    isWithin(edits - 1, restA, restB.slice(1)) ||
    (isSwapped && isWithin(edits - 1, restA.slice(2), restB.slice(2)))
  );
}
