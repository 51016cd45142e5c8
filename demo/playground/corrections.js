/** The steps of a path such as `claims[2].verdicts[0].at`: keys, and numbers of items. */
export function stepsOf(path) {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

/**
 * A copy of a JSON value with corrections in it. Each was made for what stood around its place then (`around`), and counts no
 * longer where that was changed: it could otherwise end up at another claim.
 */
export function correct(value, corrections = new Map()) {
  const copy = JSON.parse(JSON.stringify(value));
  for (const [path, { written, around }] of corrections) {
    if (written === undefined || aroundOf(value, path) !== around) continue;
    const steps = stepsOf(path);
    let holder = copy;
    steps.slice(0, -1).forEach((step, at) => {
      holder = holder[step] ??= typeof steps[at + 1] === 'number' ? [] : {};
    });
    holder[steps.at(-1)] = written;
  }
  return copy;
}

/** What stands around the place of a path in a JSON value, to know it again; also of JSON text. */
export function aroundOf(given, path) {
  try {
    const value = typeof given === 'string' ? JSON.parse(given.replace(/^\uFEFF/, '')) : given;
    return (
      JSON.stringify(
        stepsOf(path)
          .slice(0, -1)
          .reduce((own, step) => own?.[step], value),
      ) ?? ''
    );
  } catch {
    return '';
  }
}

/** What stands at a path in JSON text, as words; empty for what has none. */
export function wordsAt(text, path) {
  try {
    const found = stepsOf(path).reduce((own, step) => own?.[step], JSON.parse(text.replace(/^\uFEFF/, '')));
    return found === undefined || found === null || typeof found === 'object' ? '' : String(found);
  } catch {
    return '';
  }
}
