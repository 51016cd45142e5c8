import type { Issue, Severity } from './issue.js';
import { blocksShape, partialDatePattern } from './payload-shape.generated.js';
import type { Shape } from './shape.js';
import { toSafeUrl } from './url-gate.js';

const { hasOwn, keys } = Object;

const MOST_VALUES = 100_000;

/** Most characters of all texts of a fact check together; more is refused. */
export const LONGEST_FACT_CHECK = 200_000;

const DATE = new RegExp(partialDatePattern);

const EXPECTED: Readonly<Record<string, string>> = {
  w: 'text',
  f: 'text',
  r: 'text',
  i: 'text',
  u: 'text',
  d: 'a date as 2026-01-26, 2026-01 or 2026',
  b: 'true or false',
  n: 'a number',
};

type Fields = Readonly<Record<string, Shape>>;

/** Takes note of a finding; `more` is the text left out or the number of items. */
export type Report = (
  severity: Severity,
  code: string,
  path: string,
  message: string,
  more?: unknown,
) => void;

/** A rich text that fits, as given, and its path. */
export type GivenText = readonly [path: string, text: unknown];

/** A `Report` that adds to a list of issues. */
export function reportTo(issues: Issue[]): Report {
  return (severity, code, path, message, more) => {
    const issue: Issue = { severity, code, path, message: message.replaceAll('<', '').slice(0, 200) };
    if (typeof more === 'string') issue.text = more;
    if (code === 'too-many') issue.count = more as number;
    issues.push(issue);
  };
}

/** A plain object that no key added to `Object.prototype` by the page shows through. */
export function plainObject<T extends object>(): T {
  // A clean prototype has twelve names; a page that added one gets objects without prototype.
  return (Reflect.ownKeys(Object.prototype).length > 12 ? Object.create(null) : {}) as T;
}

/** What one reading has come to so far. */
interface Run {
  report: Report;
  texts: GivenText[];
  values: number;
  characters: number;
}

/**
 * The part of a value that fits a shape, as new objects with known keys only; what does not fit is left out and reported.
 * Reads own properties only, never changes the value, and survives getters that throw, proxies and cycles. Throws where there
 * are more values or characters than a fact check can have. `texts` takes up the rich texts.
 */
export function validate(value: unknown, shape: Shape, report: Report, texts: GivenText[] = []): unknown {
  return checkObject({ report, texts, values: 0, characters: 0 }, '', value ?? undefined, shape as Fields);
}

// These are no functions within that one: a browser forgets what it has learnt of such when it collects what is not in use.

function wrong(run: Run, path: string, found: unknown, expected: string, severity: Severity = 'error'): void {
  run.report(severity, 'wrong-type', path, `Left out: this should be ${expected}.`, found);
}

function pathOf(parent: string, key: string | number): string {
  return typeof key === 'number' ? `${parent}[${key}]` : parent ? `${parent}.${key}` : key;
}

function count(run: Run): void {
  if ((run.values += 1) > MOST_VALUES) throw new RangeError();
}

// Most fields of most objects are not there: no path is written for these.
function checkAt(run: Run, parent: string, object: object, key: string | number, own: Shape): unknown {
  let found: unknown;
  try {
    if (hasOwn(object, key)) found = (object as Record<string | number, unknown>)[key];
  } catch {
    // A getter or a proxy of the input throws; the field is reported.
    run.report('error', 'unreadable', pathOf(parent, key), 'Left out: this could not be read.');
  }
  if (found === null) run.report('info', 'empty-value', pathOf(parent, key), 'Leave out what is null.');
  if (found !== null && found !== undefined) return check(run, pathOf(parent, key), found, own);
  count(run);
  return undefined;
}

function check(run: Run, path: string, found: unknown, own: Shape): unknown {
  count(run);
  if (typeof own === 'string') {
    const leaf = checkLeaf(run, path, found, own);
    if (own.startsWith('r') && leaf) run.texts.push([path, leaf]);
    return leaf;
  }
  if (!Array.isArray(own)) return checkObject(run, path, found, own as Fields);
  const first = (own as readonly unknown[])[0];
  const second = (own as readonly unknown[])[1];
  if (typeof first === 'number') return checkList(run, path, found, first, second as Shape);
  if (typeof second === 'object') return checkNode(run, path, found, second as Fields);
  return (own as readonly unknown[]).includes(found)
    ? found
    : wrong(run, path, found, `one of ${String(own)}`, 'warning');
}

function checkLeaf(run: Run, path: string, found: unknown, own: string): unknown {
  const { report } = run;
  const kind = own[0] as string;
  const isNumber = Number.isFinite(found);
  if (kind === 'r' && typeof found === 'object') return check(run, path, found, blocksShape);
  if (kind === 'b' ? typeof found === 'boolean' : isNumber && /[ni]/.test(kind)) return found;
  if (isNumber) report('warning', 'wrong-type', path, 'Put this number in quotes.');
  const words = isNumber ? String(found) : found;
  if (
    typeof words !== 'string' ||
    /[bn]/.test(kind) ||
    !(kind === 'd' ? DATE : /[fi]/.test(kind) ? /\S/ : /^/).test(words)
  ) {
    return wrong(run, path, found, EXPECTED[kind] as string, kind === 'r' ? 'error' : 'warning');
  }
  if ((run.characters += words.length) > LONGEST_FACT_CHECK) throw new RangeError();
  if (kind === 'u' && !toSafeUrl(words) && words.trim()) {
    report('warning', 'no-link', path, 'Only full http and https addresses become links.', words);
  }
  if (words.length > Number(own.slice(1) || Infinity)) {
    report('warning', 'long-text', path, `Longer than ${own.slice(1)} characters; shown whole.`);
  }
  return words;
}

function checkList(run: Run, path: string, found: unknown, most: number, item: Shape): unknown {
  if (!Array.isArray(found)) return wrong(run, path, found, 'a list in [ ]');
  const { report } = run;
  if (found.length > most)
    report('warning', 'too-many', path, `Only the first ${most} are shown.`, found.length - most);
  const kept: unknown[] = [];
  for (let index = 0; index < found.length && index < most; index += 1) {
    const checked = checkAt(run, path, found, index, item);
    if (checked !== undefined) kept.push(checked);
    else if (typeof item === 'string')
      report('error', 'left-out', pathOf(path, index), 'Left out of its list.');
  }
  return kept;
}

function checkObject(run: Run, path: string, found: unknown, fields: Fields): unknown {
  if (typeof found !== 'object' || Array.isArray(found)) return wrong(run, path, found, 'an object in { }');
  const kept = plainObject<Record<string, unknown>>();
  for (const name of keys(fields)) {
    const isRequired = name.endsWith('!');
    const key = isRequired ? name.slice(0, -1) : name;
    const own = fields[name] as Shape;
    const checked = checkAt(run, path, found as object, key, own);
    if (checked !== undefined) kept[key] = checked;
    else if (isRequired) {
      const message = `Write ${key} here. Without it, what it belongs to is left out.`;
      return run.report('error', 'missing', pathOf(path, key), message);
    } else if (typeof own[0 as never] === 'number') kept[key] = [];
  }
  return kept;
}

function checkNode(run: Run, path: string, found: unknown, shapes: Fields): unknown {
  const type = checkAt(run, path, Object(found) as object, 'type', 'w') as string;
  const kept = hasOwn(shapes, type)
    ? checkObject(run, path, found, shapes[type] as Fields)
    : wrong(run, path, found, `of a type among ${String(keys(shapes))}`);
  return kept && Object.assign(plainObject(), { type }, kept);
}
