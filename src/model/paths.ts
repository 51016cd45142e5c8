/** The path of a field of an object, or of an item of a list. */
export function pathOf(parent: string, key: string | number): string {
  return typeof key === 'number' ? `${parent}[${key}]` : parent ? `${parent}.${key}` : key;
}

/** The last step of a path: `at` of `claims[2].verdicts[0].at`, and `verdicts[0]` of `claims[2].verdicts[0]`. */
export function lastStepOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** The path of the object that has a field; empty for the whole document. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
