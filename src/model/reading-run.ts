import type { Report } from './issue-list.js';
import { limits } from './payload-shape.generated.js';
import type { UnknownFields } from './unknown-fields.js';

// Lists that contain each other can hold more values than any text could.
const MOST_VALUES = 100_000;

/** What a value is for what contains it: a field, a field that must be there, or an item of a list. */
export type Role = 'field' | 'required' | 'item';

/** A rich text that fits, as given, and its path. */
export type GivenText = readonly [path: string, text: unknown];

/** What one reading has come to so far. */
export interface ReadingRun {
  readonly report: Report;
  readonly unknownFields: UnknownFields;
  /** The rich texts, in the order in which they were found. */
  readonly texts: GivenText[];
  /** Where in the input each item and each picture is that was kept. */
  readonly paths: Map<unknown, string>;
  /** The kinds of fields in which HTML was found, such as `claims[].text`. */
  readonly htmlKinds: Set<string>;
  values: number;
  characters: number;
}

/** Thrown where a value holds more than a fact check can. */
export class TooLargeError extends Error {}

/** Counts a value. */
export function countValue(run: ReadingRun): void {
  run.values += 1;
  if (run.values > MOST_VALUES)
    throw new TooLargeError(`Too large: a fact check holds at most ${group(MOST_VALUES)} values.`);
}

/** Counts the characters of a text. */
export function countCharacters(run: ReadingRun, text: string): void {
  const { characters } = limits;
  run.characters += text.length;
  if (run.characters > characters)
    throw new TooLargeError(`Too large: a fact check holds at most ${group(characters)} characters.`);
}

/** A number with its thousands apart: `200,000`. */
export function group(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
