import type { FactCheck } from '../../model/fact-check.js';

/** A fact check as JSON without the lists that hold nothing: all of a payload may be left out, but rich texts and what is in them. */
export function withoutEmptyLists(factCheck: FactCheck): unknown {
  const isOptional = (key: string, value: unknown): boolean =>
    Array.isArray(value) &&
    value.length === 0 &&
    !/^(?:children|caption|rows|items|refs|summary|body|explanation|disclaimer|\d+)$/.test(key);
  return JSON.parse(
    JSON.stringify(factCheck, (key, value: unknown) => (isOptional(key, value) ? undefined : value)),
  );
}
