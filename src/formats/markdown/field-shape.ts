import { blocksShape, factCheckShape } from '../../model/payload-shape.generated.js';
import type { Shape } from '../../model/shape.js';

/** What the payload has in a place; nothing where the format knows no such field. */
export type FieldShape = Shape | undefined;

/** What the payload has at its top. */
export const topShape: FieldShape = factCheckShape;

/** Whether the payload has true or false in this place, or a number; otherwise words stay words. */
export function scalarKind(shape: FieldShape): 'boolean' | 'number' | undefined {
  return shape?.kind === 'boolean' || shape?.kind === 'number' ? shape.kind : undefined;
}

/** What the payload has in each item of a list in this place. */
export function itemShape(shape: FieldShape): FieldShape {
  const list = shape?.kind === 'rich text' ? blocksShape : shape;
  return list?.kind === 'list' ? list.item : undefined;
}

/** What the payload has in a field of an object in this place; `type` is the object's own field of that name. */
export function fieldShape(shape: FieldShape, key: string, type: unknown): FieldShape {
  const object = shape?.kind === 'node' ? ownValue(shape.types, String(type)) : shape;
  return object?.kind === 'object' ? ownValue(object.fields, key) : undefined;
}

function ownValue<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
