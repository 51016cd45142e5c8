import { exceedsPayloadBytes } from '../../../model/exceeds-bytes.js';
import { toJson } from '../escape-controls.js';

/** One file's worth of result. */
export interface Output {
  /** Ending of its file, as `.json`. */
  extension: string;
  /** Text, or a value that is written as JSON. */
  value: unknown;
}

/** What is made of one document: for each of its fact checks the result, and after it what goes with it into a file of its own. */
export type Outputs = readonly (readonly [Output, ...Output[]])[];

/** A result as the text of a file, with a line end; JSON that is too large for a page because of its indentation has none. */
export function textOf({ value }: Output): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.endsWith('\n') ? text : `${text}\n`;
}

function jsonOf(value: unknown): string {
  const indented = toJson(value, 2);
  return exceedsPayloadBytes(indented) ? toJson(value) : indented;
}
