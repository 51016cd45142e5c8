/** Replaces a piece of a bundled file, and ends the build where it is not there exactly once. */
export function replaceOnce(name, file, original, replacement) {
  let replaced = 0;
  return {
    name,
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!file.test(id)) return null;
      const pieces = code.split(original);
      replaced += pieces.length - 1;
      return { code: pieces.join(replacement), map: null };
    },
    buildEnd(error) {
      if (error || replaced === 1) return;
      this.error(`${name}: “${original}” was replaced ${replaced} times; it must be exactly once.`);
    },
  };
}
