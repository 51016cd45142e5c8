import { readForeign, UnreadableError } from './foreign-value.js';
import type { Issue } from './issue.js';
import { pathOf } from './paths.js';
import { factCheckShape } from './payload-shape.generated.js';

const { hasOwn, keys } = Object;
const { parse } = JSON;

// Deeper than any headless system wraps what it was given.
const MOST_LEVELS = 5;
const MOST_VALUES = 500;
const LONGEST_PATH = 80;
const LONGEST_TEXT = 262_144;

const { fields } = factCheckShape;
// Other objects have a title and an address, too; these fields only a fact check has together with a title.
const contents = keys(fields).filter((name) => /^(list|rich text)$/.test(fields[name]?.kind ?? ''));

interface Wrapped {
  path: string;
  /** Whether it is there as JSON text. */
  isText: boolean;
}

type Place = readonly [path: string, value: unknown, level: number, isText: boolean];

/**
 * The issue that says where inside a value something looks like a fact check, as content management systems answer:
 * `{ "data": { "attributes": { … } } }`.
 */
export function findWrapped(value: unknown): Issue | undefined {
  try {
    const found = search(value);
    return found && describe(found);
  } catch (error) {
    // What cannot be read holds nothing that anyone could be led to.
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function describe({ path, isText }: Wrapped): Issue {
  const what = isText ? 'JSON text' : 'object';
  const message = `There seems to be a fact check inside \`${path}\`. Pass that ${what} alone, without what is around it.`;
  return { severity: 'error', code: 'wrapped-fact-check', path, message: message.replaceAll('<', '') };
}

function search(value: unknown): Wrapped | undefined {
  const places: Place[] = [['', value, 0, false]];
  // The nearest first.
  for (let next = 0; next < places.length; next += 1) {
    const [path, found, level, isText] = places[next] as Place;
    const holder = typeof found === 'string' ? valueOf(found) : found;
    if (typeof holder !== 'object' || !holder) continue;
    if (path && looksLikeFactCheck(holder)) return { path, isText: isText || typeof found === 'string' };
    if (level === MOST_LEVELS) continue;
    for (const [key, inner] of innerValues(holder)) {
      const innerPath = pathOf(path, key);
      if (places.length < MOST_VALUES && innerPath.length <= LONGEST_PATH)
        places.push([innerPath, inner, level + 1, isText || typeof found === 'string']);
    }
  }
  return undefined;
}

function valueOf(text: string): unknown {
  if (text.length > LONGEST_TEXT || !/^\s*\{/.test(text)) return undefined;
  try {
    return parse(text) as unknown;
  } catch {
    // Words that begin with a brace.
    return undefined;
  }
}

function looksLikeFactCheck(holder: object): boolean {
  return readForeign(() => {
    const { title } = holder as { title?: unknown };
    return typeof title === 'string' && title.trim() !== '' && contents.some((name) => hasOwn(holder, name));
  });
}

// Of a list the first item; of an object what the format has no field for, because a source has a title of its own.
function innerValues(holder: object): (readonly [key: string | number, value: unknown])[] {
  return readForeign(() => {
    if (Array.isArray(holder)) return [[0, holder[0]]];
    const names = keys(holder).slice(0, MOST_VALUES);
    return names
      .filter((name) => !hasOwn(fields, name))
      .map((name) => [name, (holder as Record<string, unknown>)[name]]);
  });
}
