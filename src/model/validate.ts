import { checkLeaf, checkText } from './check-leaf.js';
import { checkMedium, checkOwnPicture } from './check-medium.js';
import { checkPicture } from './check-picture.js';
import { checkVerdict } from './check-verdict.js';
import type { Medium, Verdict } from './fact-check.js';
import type { Report } from './issue-list.js';
import { readForeign, UnreadableError } from './foreign-value.js';
import { isOnlyItem, objectFromText } from './near-misses.js';
import { lastStepOf, pathOf } from './paths.js';
import {
  blocksShape,
  figureShape,
  mediumShape,
  originalShape,
  verdictShape,
} from './payload-shape.generated.js';
import { plainObject } from './plain-object.js';
import { countValue, type GivenText, type ReadingRun, type Role } from './reading-run.js';
import { refuse, reportMissing, reportUnreadable } from './refuse.js';
import type { ListShape, NodeShape, ObjectShape, RichTextShape, Shape } from './shape.js';
import { UnknownFields } from './unknown-fields.js';

const { hasOwn, keys } = Object;
const { isArray } = Array;

/** What of a value fits a shape. */
export interface Validated {
  /** New objects with known fields only; undefined where the value is no object. */
  kept: object | undefined;
  /** Whether every required field of the object is there. */
  isWhole: boolean;
  /** How many values were looked at. */
  values: number;
  /** The rich texts, in the order in which they were found. */
  texts: readonly GivenText[];
  /** Where in the input each item and each picture is that was kept. */
  paths: ReadonlyMap<unknown, string>;
}

/**
 * The part of a value that fits a shape, as new objects with known fields only; what does not fit is left out and reported.
 * Reads own properties only and each once, never changes the value, and survives getters that throw, proxies and cycles. Throws
 * `TooLargeError` where there are more values or characters than a fact check can have.
 */
export function validate(value: unknown, shape: ObjectShape, report: Report): Validated {
  const unknownFields = new UnknownFields(report);
  const run: ReadingRun = {
    report,
    unknownFields,
    texts: [],
    paths: new Map(),
    htmlKinds: new Set(),
    values: 0,
    characters: 0,
  };
  const kept = plainObject<Record<string, unknown>>();
  try {
    const holder = holderOf(run, '', value, shape, 'field');
    const isWhole = !!holder && readFields(run, '', holder, shape, kept);
    const { values, texts, paths } = run;
    return { kept: holder && kept, isWhole, values, texts, paths };
  } finally {
    unknownFields.finish();
  }
}

// These are no functions within that one: a browser forgets what it has learnt of such when it collects what is not in use.

// Most fields of most objects are not there: no path is written for these.
function checkAt(
  run: ReadingRun,
  parent: string,
  holder: object,
  key: string | number,
  shape: Shape,
  role: Role,
): unknown {
  countValue(run);
  let found: unknown;
  try {
    if (hasOwn(holder, key)) found = (holder as Record<string | number, unknown>)[key];
  } catch {
    return reportUnreadable(run, pathOf(parent, key));
  }
  if (found !== null && found !== undefined) return check(run, pathOf(parent, key), found, shape, role);
  if (role === 'required') reportMissing(run, pathOf(parent, key));
  else if (found === null || role === 'item') {
    const message = `Remove this ${role} instead of setting it to null.`;
    run.report('info', 'empty-value', pathOf(parent, key), message);
  }
  return undefined;
}

function check(run: ReadingRun, path: string, found: unknown, shape: Shape, role: Role): unknown {
  try {
    switch (shape.kind) {
      case 'rich text':
        return checkRichText(run, path, found, shape, role);
      case 'list':
        return checkList(run, path, found, shape, role);
      case 'node':
        return checkNode(run, path, found, shape, role);
      case 'object':
        return checkObject(run, path, found, shape, role);
      default:
        return checkLeaf(run, path, found, shape, role);
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return reportUnreadable(run, path);
  }
}

function checkRichText(
  run: ReadingRun,
  path: string,
  found: unknown,
  shape: RichTextShape,
  role: Role,
): unknown {
  const text =
    typeof found === 'object'
      ? checkList(run, path, found, blocksShape, role)
      : checkText(run, path, found, shape, role);
  if (text) run.texts.push([path, text]);
  return text;
}

function checkList(run: ReadingRun, path: string, found: unknown, shape: ListShape, role: Role): unknown {
  if (!isList(found)) return checkOnlyItem(run, path, found, shape, role);
  const { most, item } = shape;
  // A proxy of a list may have any length.
  const length = readForeign(() => Number(found.length as unknown));
  if (length > most) {
    const count = length - most;
    const message = `\`${lastStepOf(path)}\` holds more than ${most} items. Only the first ${most} are shown.`;
    run.report('warning', 'too-many', path, message, { count });
  }
  const kept: unknown[] = [];
  for (let index = 0; index < length && index < most; index += 1) {
    const checked = checkAt(run, path, found, index, item, 'item');
    if (checked === undefined) continue;
    kept.push(checked);
    if (item.kind === 'object') run.paths.set(checked, pathOf(path, index));
  }
  return kept;
}

function checkOnlyItem(run: ReadingRun, path: string, found: unknown, shape: ListShape, role: Role): unknown {
  if (typeof found !== 'object' || !found || !isOnlyItem(found, shape))
    return refuse(run, path, found, shape, role);
  run.report(
    'info',
    'object-as-list',
    path,
    `\`${lastStepOf(path)}\` was read as a list of one. Put it in [ ].`,
  );
  const item = check(run, path, found, shape.item, 'item');
  if (item === undefined) return [];
  run.paths.set(item, path);
  return [item];
}

function checkObject(run: ReadingRun, path: string, found: unknown, shape: ObjectShape, role: Role): unknown {
  const holder = holderOf(run, path, found, shape, role);
  const kept = plainObject<Record<string, unknown>>();
  if (!holder || !readFields(run, path, holder, shape, kept)) return undefined;
  // Of a text the issue about its form names the rating, too.
  if (shape === verdictShape && typeof found === 'object') checkVerdict(kept as Verdict, path, run.report);
  if (shape === mediumShape) checkMedium(kept as Medium, path, run.report);
  if (shape === figureShape) checkPicture(kept, path, run.report);
  if (shape === originalShape) checkOwnPicture(kept, path, run.report);
  if (shape === figureShape || shape === originalShape) run.paths.set(kept, path);
  return kept;
}

// The object itself, or one that a text stands for.
function holderOf(
  run: ReadingRun,
  path: string,
  found: unknown,
  shape: ObjectShape,
  role: Role,
): object | undefined {
  if (typeof found === 'object' && found && !isList(found)) return found;
  const read = typeof found === 'string' ? objectFromText(run, path, found, shape) : undefined;
  return read ?? refuse(run, path, found, shape, role);
}

// A revoked proxy throws even where it is asked whether it is a list.
function isList(found: unknown): found is unknown[] {
  return readForeign(() => isArray(found));
}

/** Fills in the fields that fit and says whether every required one is there. */
function readFields(
  run: ReadingRun,
  path: string,
  holder: object,
  shape: ObjectShape,
  kept: Record<string, unknown>,
): boolean {
  const ownKeys = readForeign(() => keys(holder));
  const { fields, required } = shape;
  let isWhole = true;
  for (const key of keys(fields)) {
    const field = fields[key] as Shape;
    const isRequired = required.includes(key);
    const checked = checkAt(run, path, holder, key, field, isRequired ? 'required' : 'field');
    if (checked !== undefined) kept[key] = checked;
    else if (isRequired) isWhole = false;
    else if (field.kind === 'list') kept[key] = [];
  }
  run.unknownFields.check(path, holder, ownKeys, shape);
  return isWhole;
}

function checkNode(run: ReadingRun, path: string, found: unknown, shape: NodeShape, role: Role): unknown {
  const holder = Object(found) as { type?: unknown };
  const type = readForeign(() => (hasOwn(holder, 'type') ? holder.type : undefined));
  const isKnown = typeof type === 'string' && hasOwn(shape.types, type);
  if (!isKnown) return refuse(run, path, found, shape, role);
  return checkObject(run, path, found, shape.types[type] as ObjectShape, role);
}
