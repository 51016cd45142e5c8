import { factCheckShape } from '../../model/payload-shape.generated.js';
import type { Shape } from '../../model/shape.js';

/** An object of a fact check while it is read. */
export type Fields = Record<string, unknown>;

/** An object while it is read, and what the format takes in it: nothing in a place that belongs to no object. */
export interface Scope {
  readonly fields: Fields;
  readonly shape: Shape | undefined;
}

/** The number, from 1, of the claim that a line belongs to: a claim and its verdicts keep it wherever an editor moves them. */
export const CLAIM = '_claim';

/** The last line in words of the interface: of a claim without a verdict, that there is none; of a verdict, what a conclusion in sentences is called. */
export const REMARK = '_remark';

/** An object without prototype, so that no field of a hostile article reaches one. */
export function newFields(): Fields {
  return { __proto__: null };
}

/** A fact check of which nothing has been read. */
export function rootScope(): Scope {
  return { fields: newFields(), shape: factCheckShape };
}

/** A place whose facts belong to nothing that could hold them. */
export function nowhere(): Scope {
  return { fields: newFields(), shape: undefined };
}

/** The objects of a list, as far as it is one of objects. */
export function itemsOf(list: unknown): Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : [];
}

/** A new item of a list of an object, added to it; undefined where the object has no such list. */
export function addItem(scope: Scope, list: string): Scope | undefined {
  const shape = fieldOf(scope.shape, list);
  const fields = newFields();
  if (shape?.kind !== 'list' || !setField(scope, `${list}+`, fields)) return undefined;
  return { fields, shape: shape.item };
}

/**
 * Sets a field by its path: `claimant.name`. `authors+` adds to a list, `sources+.id` adds an object to one, and a path
 * through a list leads to its last object. Texts in several pieces are joined. `false` where the object has no such field, and
 * where the field is there already with another value: it then loses both, because nothing tells which belongs there. The
 * first title and heading are kept.
 */
export function setField({ fields, shape }: Scope, path: string, value: unknown): boolean {
  let holder: unknown = fields;
  let taken = shape;
  const names = path.split('.');
  for (const [index, name] of names.entries()) {
    if (!isFields(holder)) return false;
    const key = name.replace('+', '');
    taken = fieldOf(taken, key);
    if (!taken && key !== CLAIM) return false;
    const isLast = index === names.length - 1;
    if (key !== name) {
      const list = (holder[key] ??= []);
      if (!Array.isArray(list)) return false;
      list.push(isLast ? value : newFields());
    } else if (isLast) return fill(holder, key, value);
    if (isLast) return true;
    const next: unknown = (holder[key] ??= newFields());
    holder = Array.isArray(next) ? next.at(-1) : next;
  }
  return false;
}

function fill(holder: Fields, key: string, value: unknown): boolean {
  const before = holder[key];
  if (!(key in holder) || before === value) {
    holder[key] = value;
    return true;
  }
  if (Array.isArray(before) && Array.isArray(value)) {
    before.push(...(value as unknown[]));
    return true;
  }
  if (key !== 'title' && key !== 'heading') holder[key] = undefined;
  return false;
}

function fieldOf(shape: Shape | undefined, key: string): Shape | undefined {
  const holder = shape?.kind === 'list' ? shape.item : shape;
  return holder?.kind === 'object' && Object.hasOwn(holder.fields, key) ? holder.fields[key] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
