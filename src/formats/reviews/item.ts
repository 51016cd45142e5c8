import { readForeign } from '../../model/foreign-value.js';
import { decodeEntities } from './decode-entities.js';
import { dropTags } from './drop-tags.js';

/** A value of foreign JSON: words, or an object each of whose properties is a list of such values. */
export interface Item {
  /** Where it stands in the input. */
  path: string;
  value: unknown;
  /** The words of what is no object, entities decoded and tags dropped. */
  text?: string;
  /** Whether tags were dropped. */
  hadTags?: boolean;
  /** Names of its types, without the vocabulary’s address. */
  types: string[];
  id?: string;
  fields: Map<string, Item[]>;
  /** Says something. */
  isFilled: boolean;
  /** Has been read; what has not is reported. */
  isUsed: boolean;
  /** Shared by all items of an input. */
  budget: Budget;
}

/** How many characters of an input may still be read. */
interface Budget {
  left: number;
}

/** Thrown where an input refers to the same things so often that together they are more than any fact check holds. */
export class TooMuchToRead extends Error {}

// What many items name by its `@id` is read again for each of them. That multiplies an input, but only so often; and what fits
// into a fact check, of 200,000 characters at most, is read in any case.
const MOST_TIMES = 20;
const ALWAYS_READ = 1_000_000;

/**
 * Takes in a JSON value in any of the forms that linked data has: single values or lists, `@value`, prefixed names,
 * `properties` of microdata; references by `@id` lead to what they name. The value stays as it is.
 */
export function toItems(input: unknown): Item[] {
  const known = new Map<unknown, Item>();
  const named = new Map<string, Item>();
  const lists: Item[][] = [];
  const budget: Budget = { left: ALWAYS_READ };

  const listOf = (value: unknown, path: string): Item[] => {
    const list: Item[] = [];
    const add = (entry: unknown, at: string): void => {
      if (isList(entry)) for (const [index, one] of entriesOf(entry)) add(one, `${at}[${index}]`);
      else if (entry !== null && entry !== undefined) list.push(known.get(entry) ?? itemOf(entry, at));
    };
    add(value, path);
    lists.push(list);
    return list;
  };

  const itemOf = (value: unknown, path: string): Item => {
    const item: Item = { value, path, types: [], fields: new Map(), isFilled: false, isUsed: false, budget };
    if (typeof value === 'object') {
      known.set(value, item);
      addFields(item, value as object, path);
      const { id = '', fields } = item;
      if (fields.size > (named.get(id)?.fields.size ?? 0)) named.set(id, item);
    } else {
      const decoded = decodeEntities(toText(value));
      const bare = dropTags(decoded);
      item.text = bare ?? decoded;
      item.hadTags = bare !== undefined;
      item.isFilled = /\S/.test(item.text);
    }
    budget.left += MOST_TIMES * sizeOf(item);
    return item;
  };

  const addFields = (item: Item, holder: object, path: string): void => {
    for (const [key, value] of entriesOf(holder)) {
      const at = path ? `${path}.${key}` : key;
      const name = key.replace(/^(https?:\/\/schema\.org\/|schema:|@)/, '');
      if (key === '@value') Object.assign(item, itemOf(value, at));
      else if (name === 'properties' && typeof value === 'object') addFields(item, value ?? {}, at);
      else if (name === 'id') item.id = value ? toText(value) : undefined;
      // Without a bound, time grows with the square of the length; so it does where addresses are split.
      else if (name === 'type')
        item.types = toText(value)
          .replace(/[^,]{0,99}[/:#]/g, '')
          .split(',')
          .map((type) => type.trim());
      else if (key !== '@context') item.fields.set(name, listOf(value, at));
    }
    item.isFilled ||= !!item.id || [...item.fields.values()].flat().some(({ isFilled }) => isFilled);
  };

  const roots = listOf(input, '');
  for (const list of lists) {
    list.forEach(({ id, fields }, index) => {
      if (id && !fields.size) list[index] = named.get(id) ?? (list[index] as Item);
    });
  }
  return roots;
}

function isList(value: unknown): value is unknown[] {
  return readForeign(() => Array.isArray(value));
}

// Each own property is read once: a getter may answer anything the second time.
function entriesOf(holder: object): [key: string, value: unknown][] {
  return readForeign(() => Object.entries(holder));
}

// Of what is no object, or of an object where linked data has a text.
function toText(value: unknown): string {
  return readForeign(() => `${value as number}`);
}

/** The values of these properties that say something, at most so many; they count as read. */
export function takeItems(item: Item | undefined, names: string, most = Infinity): Item[] {
  const found = names
    .split(' ')
    .flatMap((name) => item?.fields.get(name) ?? [])
    .filter(({ isFilled }) => isFilled);
  const taken = found.slice(0, most);
  for (const one of taken) one.isUsed = true;
  if (item) spend(item, found.length + taken.reduce((size, one) => size + sizeOf(one), 0));
  return taken;
}

/** Takes so many characters from what may still be read of the input. */
export function spend({ budget }: Item, characters: number): void {
  budget.left -= characters;
  if (budget.left < 0) throw new TooMuchToRead();
}

function sizeOf({ text = '' }: Item): number {
  return 1 + text.length;
}

/** The first value of the first of these properties that says something; it counts as read. */
export function takeOne(item: Item | undefined, names: string): Item | undefined {
  return takeItems(item, names, 1)[0];
}

function lineOf(item: Item | undefined): string | undefined {
  return item?.hadTags ? item.text?.replace(/\s+/g, ' ') : item?.text;
}

/** The words of values, or their names, in one line. */
export function textOf(items: readonly (Item | undefined)[]): string | undefined {
  const texts = items.map(
    (item) => lineOf(item) ?? (item && textOf(takeItems(item, 'name').filter(({ text }) => text))),
  );
  return texts.filter(Boolean).join(', ') || undefined;
}
