/** A payload with what it lacks taken from `defaults`, as `fromPlainText` does it for text: what is there stays. */
export function fillPayload(payload, defaults) {
  if (!isObject(payload) || !defaults) return payload;
  const { sources: more = [], ...rest } = defaults;
  const filled = fill(payload, rest);
  const own = Array.isArray(payload.sources) ? payload.sources : [];
  const sources = own.map((source, index) => {
    const id = String(source?.id ?? index + 1);
    const entry = more.find((one) => one.id === id);
    if (!entry || !isObject(source)) return source;
    // It says that only the number is known, which is no longer so.
    const { placeholder, ...described } = fill(source, entry);
    return described;
  });
  const ids = new Set(own.map((source, index) => String(source?.id ?? index + 1)));
  const added = more.filter(({ id }) => !ids.has(id));
  return sources.length + added.length ? { ...filled, sources: [...sources, ...added] } : filled;
}

function fill(own, defaults) {
  const filled = { ...own };
  for (const [key, value] of Object.entries(defaults)) {
    if (isObject(filled[key]) && isObject(value)) filled[key] = fill(filled[key], value);
    else filled[key] = isEmpty(filled[key]) ? value : filled[key];
  }
  return filled;
}

function isEmpty(value) {
  return value === undefined || value === null || value === '';
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
