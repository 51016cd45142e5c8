import { readDocument } from './built/reader.js';
import { correct } from './corrections.js';
import { fillPayload } from './fill-payload.js';

const isJson = /^(?:fact-check|claim-review|google-fact-check)$/;

/**
 * Reads a text in any format with `corrections` by path and `defaults` for what it lacks: its fact checks, and the issues that
 * are left. `url` is where the text came from.
 */
export function readSource(text, { corrections, defaults, url } = {}) {
  if (!text.trim()) return { format: undefined, factChecks: [], issues: [] };
  const { format, factChecks, issues } = read(text, { corrections, defaults, url });
  return { format, factChecks, issues: issues.filter(({ code }) => code !== 'filled-from-defaults') };
}

function read(text, { corrections, defaults, url }) {
  const asItIs = readDocument(text, { defaults, url });
  const { format } = asItIs;
  if (!isJson.test(format)) return asItIs;
  const given = parse(text);
  if (given === undefined) return asItIs;
  const value = corrections?.size ? correct(given, corrections) : given;
  const isOwn = format === 'fact-check' && !Array.isArray(value);
  if (!isOwn && value === given) return asItIs;
  if (isOwn && value === given && !defaults) return asItIs;
  return isOwn
    ? readDocument(JSON.stringify(fillPayload(value, defaults)), { format, url })
    : readDocument(JSON.stringify(value), { format, defaults, url });
}

/** What makes an issue the same as one of before; where it is in the text does not. */
export function keyOf({ code, path, text }) {
  return JSON.stringify([code, path, path ? '' : text]);
}

/**
 * The issues of a text that are left after everything that was filled in, with those that are gone marked as done. Their places
 * are those in the text as it stands: `before` has the issues of earlier readings, of the text alone first. `isSettled` says which
 * are said of the text although something was filled in for it.
 */
export function compareIssues(issues, before, isSettled = () => false) {
  const known = new Map(before.map((issue) => [keyOf(issue), issue]).reverse());
  const left = issues
    .filter((issue) => !isSettled(issue))
    .map(({ line: _, column: __, ...issue }) => {
      const { line, column } = known.get(keyOf(issue)) ?? {};
      return { ...issue, ...(line && { line, column }) };
    });
  const keys = new Set(left.map(keyOf));
  const gone = [...known.values()].filter((issue) => !keys.has(keyOf(issue)));
  const all = [...left, ...gone.map((issue) => ({ ...issue, isDone: true }))];
  return number(all);
}

function number(issues) {
  const counts = new Map();
  return issues.map((issue) => {
    const key = keyOf(issue);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...issue, key: `${key} ${count}` };
  });
}

function parse(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
