import { ratingShape, verdictShape } from './payload-shape.generated.js';
import { lastStepOf } from './paths.js';
import { ratingOfLabel, respellRating } from './known-labels.js';
import type { ReadingRun } from './reading-run.js';
import type { ListShape, ObjectShape, Shape } from './shape.js';
import { toSafeUrl } from './url-gate.js';

const { hasOwn, keys } = Object;

const LONGEST_LABEL = 80;
const ADDRESS = /:\/\/|^www\.|^\S+@\S+$/i;
const JSON_TEXT = /^[[{"]/;

/** The object that a text stands for: one with a name, or a verdict with a label. */
export function objectFromText(
  run: ReadingRun,
  path: string,
  text: string,
  shape: ObjectShape,
): object | undefined {
  if (shape === verdictShape) return verdictFromText(run, path, text);
  if (!hasOwn(shape.fields, 'name') || !text.trim()) return undefined;
  const message = `\`${lastStepOf(path)}\` was read as a name. Write { "name": ${JSON.stringify(text.trim().slice(0, 60))} } instead.`;
  run.report('info', 'text-as-name', path, message);
  return { name: text };
}

function verdictFromText(run: ReadingRun, path: string, text: string): object | undefined {
  if (!isLabel(text.trim())) return undefined;
  const rating = ratingOfLabel(text);
  const written = `"label": ${JSON.stringify(text.trim())}${rating ? `, "rating": "${rating}"` : ''}`;
  const message = `\`${lastStepOf(path)}\` was read as the label of a verdict. Write { ${written} } instead.`;
  run.report('warning', 'text-as-verdict', path, message);
  return { label: text };
}

// Patterns with classes of Unicode are made when they are needed, which is rare.
function isLabel(text: string): boolean {
  const letter = new RegExp('\\p{L}', 'u');
  // One word with a digit, a sign of addresses or a capital inside: no label is written so.
  const id = new RegExp('^(?=\\S*[\\d_:/#@]|\\S*\\p{Ll}\\p{Lu})\\S+$', 'u');
  return (
    text.length <= LONGEST_LABEL &&
    letter.test(text) &&
    !toSafeUrl(text) &&
    !ADDRESS.test(text) &&
    !JSON_TEXT.test(text) &&
    !id.test(text)
  );
}

/** Whether an object stands for a list of one: it has at least one field that items of the list have. */
export function isOnlyItem(found: object, { item }: ListShape): boolean {
  try {
    return fieldsOf(item).some((field) => hasOwn(found, field));
  } catch {
    // A proxy that does not answer is no item.
    return false;
  }
}

function fieldsOf(shape: Shape): readonly string[] {
  if (shape.kind === 'node') return ['type'];
  return shape.kind === 'object' ? keys(shape.fields) : [];
}

/** The rating that a text in another case or spacing stands for. */
export function ratingFromText(
  run: ReadingRun,
  path: string,
  found: unknown,
  shape: Shape,
): string | undefined {
  const rating = shape === ratingShape && typeof found === 'string' ? respellRating(found) : undefined;
  if (rating)
    run.report('info', 'rating-spelling', path, `\`rating\` was read as "${rating}". Write it in this form.`);
  return rating;
}
