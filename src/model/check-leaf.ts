import { checkWords } from './check-words.js';
import { lastStepOf } from './paths.js';
import { categoryShape, limits, partialDatePattern } from './payload-shape.generated.js';
import { ratingFromText } from './near-misses.js';
import { countCharacters, group, type ReadingRun, type Role } from './reading-run.js';
import { refuse, textOf } from './refuse.js';
import type { RichTextShape, ShapeOf, TextShape } from './shape.js';
import { toSafeUrl } from './url-gate.js';

const DATE = new RegExp(partialDatePattern);

const REASON: TextShape = { kind: 'text', isFilled: false, most: limits.characters };

/** A shape whose values contain no others. */
export type LeafShape =
  | ShapeOf<'choice' | 'constant' | 'url' | 'file' | 'time' | 'reason' | 'date' | 'id' | 'boolean' | 'number'>
  | TextShape;

/** A value that contains no others, if it fits; a number is taken for text where text is due. */
export function checkLeaf(
  run: ReadingRun,
  path: string,
  found: unknown,
  shape: LeafShape,
  role: Role,
): unknown {
  switch (shape.kind) {
    case 'boolean':
      return typeof found === 'boolean' ? found : refuse(run, path, found, shape, role);
    case 'number':
      return Number.isFinite(found) ? found : refuse(run, path, found, shape, role);
    case 'choice':
      return checkChoice(run, path, found, shape, role);
    case 'time':
      // The medium says what becomes of a time that cannot be read: nothing is shown of the other one, either.
      return typeof found === 'string' || Number.isFinite(found)
        ? checkText(run, path, found, shape, role)
        : '';
    case 'reason':
      if (typeof found === 'string') return checkText(run, path, found, REASON, role);
      return found === false ? refuse(run, path, found, shape, role) : true;
    case 'id':
      return Number.isFinite(found) ? found : checkText(run, path, found, shape, role);
    default:
      return checkText(run, path, found, shape, role);
  }
}

function checkChoice(
  run: ReadingRun,
  path: string,
  found: unknown,
  shape: ShapeOf<'choice'>,
  role: Role,
): unknown {
  const value = shape.values.find((one) => one === found) ?? ratingFromText(run, path, found, shape);
  if (value !== undefined) return value;
  if (shape !== categoryShape || typeof found !== 'string') return refuse(run, path, found, shape, role);
  const values = [...shape.values];
  const last = values.pop() ?? '';
  const message = `"${found.slice(0, 40)}" is not a category; ignored. Write one of ${values.join(', ')}, or ${last}.`;
  return run.report('warning', 'unknown-category', path, message, textOf(found));
}

/** A text that fits. */
export function checkText(
  run: ReadingRun,
  path: string,
  found: unknown,
  shape: ShapeOf<'constant' | 'url' | 'file' | 'time' | 'date' | 'id'> | TextShape | RichTextShape,
  role: Role,
): string | undefined {
  const isNumber = Number.isFinite(found);
  const text = isNumber ? String(found) : found;
  if (typeof text !== 'string' || !fits(text, shape)) return refuse(run, path, found, shape, role);
  if (isNumber) {
    const message = `\`${lastStepOf(path)}\` must be text; the number was read as "${text}". Write text in quotes.`;
    run.report('warning', 'number-as-text', path, message);
  }
  // Words of the format are no text.
  if (shape.kind !== 'constant') countCharacters(run, text);
  if (shape.kind === 'url' && text.trim() && !toSafeUrl(text)) {
    const message = `\`${lastStepOf(path)}\` must be a full address such as https://example.org/page; shown without a link.`;
    run.report('warning', 'no-link', path, message, textOf(text));
  }
  if (shape.kind !== 'text' && shape.kind !== 'rich text') return text;
  checkWords(run, path, text);
  const { most } = shape;
  if (text.length > most) {
    const message = `\`${lastStepOf(path)}\` is longer than ${group(most)} characters. It is shown whole; shorten it.`;
    run.report('warning', 'long-text', path, message);
  }
  return text;
}

function fits(
  text: string,
  shape: ShapeOf<'constant' | 'url' | 'file' | 'time' | 'date' | 'id'> | TextShape | RichTextShape,
): boolean {
  switch (shape.kind) {
    case 'constant':
      return text === shape.value;
    case 'date':
      return DATE.test(text);
    case 'id':
      return /\S/.test(text);
    case 'text':
      return !shape.isFilled || /\S/.test(text);
    default:
      return true;
  }
}
