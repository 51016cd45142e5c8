import { blocksShape, factCheckShape } from '../../model/payload-shape.generated.js';
import type { Shape } from '../../model/shape.js';

/** What the payload has in a place, as far as it matters to words: true or false, a number, or what holds more of these. */
export type FieldShape = Shape | undefined;

/** What the payload has at its top. */
export const topShape: FieldShape = factCheckShape;

/** Whether the payload has true or false in this place, or a number; otherwise words stay words. */
export function scalarKind(shape: FieldShape): 'boolean' | 'number' | undefined {
  return shape === 'b' ? 'boolean' : shape === 'n' ? 'number' : undefined;
}

/** What the payload has in each item of a list in this place. */
export function itemShape(shape: FieldShape): FieldShape {
  const list = typeof shape === 'string' && shape.startsWith('r') ? blocksShape : shape;
  return Array.isArray(list) && typeof list[0] === 'number' ? (list[1] as Shape) : undefined;
}

/** What the payload has in a field of an object in this place; `type` is the object's own field of that name. */
export function fieldShape(shape: FieldShape, key: string, type: unknown): FieldShape {
  if (typeof shape !== 'object') return undefined;
  const fields = Array.isArray(shape) ? lookUp(lookUp(shape[1], String(type)), '') : shape;
  return (lookUp(fields, key) ?? lookUp(fields, `${key}!`)) as FieldShape;
}

function lookUp(shape: unknown, key: string): unknown {
  if (!key) return shape;
  return Object.getOwnPropertyDescriptor(Object(shape), key)?.value as unknown;
}
