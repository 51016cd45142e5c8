import { findSimilarField } from './find-similar-field.js';
import type { IssueDetails, Report } from './issue-list.js';
import { pathOf } from './paths.js';
import { privateKeyPattern } from './payload-shape.generated.js';
import type { ObjectShape } from './shape.js';

const { hasOwn } = Object;

const PRIVATE_KEY = new RegExp(privateKeyPattern);

// Many more than are listed; what comes after them costs no time.
const MOST_NAMES = 1_000;
const LONGEST_NAME = 40;

/** Finds the fields that the format does not know: likely misspellings one by one, all others once a name. */
export class UnknownFields {
  readonly #report: Report;
  readonly #similar = new Map<ObjectShape, Map<string, string | undefined>>();
  readonly #others = new Map<string, { path: string; count: number }>();
  #names = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Looks through the own keys of an object. */
  check(path: string, holder: object, keys: readonly string[], shape: ObjectShape): void {
    for (const key of keys) {
      if (hasOwn(shape.fields, key) || PRIVATE_KEY.test(key)) continue;
      const similar = this.#similarTo(key, shape, path);
      if (similar) this.#reportMisspelling(path, holder, key, similar);
      else this.#count(path, key);
    }
  }

  /** Reports the other names, each with how often it was found. */
  finish(): void {
    for (const [name, { path, count }] of this.#others) {
      const times = count > 1 ? ` Found ${count} times.` : '';
      const message = `\`${shorten(name)}\` is not a field of the format; ignored.${times}`;
      this.#report('info', 'unknown-field', path, message, { count });
    }
  }

  #similarTo(key: string, shape: ObjectShape, path: string): string | undefined {
    // Content management systems put an id of their own on every object.
    if (key === 'id') return undefined;
    let known = this.#similar.get(shape);
    if (!known) this.#similar.set(shape, (known = new Map<string, string | undefined>()));
    if (known.has(key) || this.#names >= MOST_NAMES) return known.get(key);
    this.#names += 1;
    const similar = findSimilarField(key, shape, path);
    known.set(key, similar);
    return similar;
  }

  #reportMisspelling(path: string, holder: object, key: string, similar: string): void {
    const message = `\`${shorten(key)}\` is not a field; did you mean ${similar}?`;
    this.#report('warning', 'unknown-field', pathOf(path, shorten(key)), message, lostText(holder, key));
  }

  #count(path: string, key: string): void {
    const known = this.#others.get(key);
    if (known) known.count += 1;
    else if (this.#others.size < MOST_NAMES) {
      this.#others.set(key, { path: pathOf(path, shorten(key)), count: 1 });
    }
  }
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function lostText(holder: object, key: string): IssueDetails | undefined {
  try {
    const value = (holder as Record<string, unknown>)[key];
    return typeof value === 'string' ? { text: value } : undefined;
  } catch {
    // A getter that throws has no text to show.
    return undefined;
  }
}
