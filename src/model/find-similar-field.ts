import { countEdits } from './count-edits.js';
import { factCheckShape } from './payload-shape.generated.js';
import { pathOf } from './paths.js';
import type { ObjectShape, Shape } from './shape.js';

const { hasOwn, keys } = Object;

// Longer than any field and two edits.
const LONGEST_NAME = 24;

let placesByName: Map<string, string[]> | undefined;

/**
 * The field that an unknown name stands for, in words: one of this object within two edits, or one of another object of the
 * format (or its singular), such as “`claims`” or “`claims[].verdicts`”. `path` is that of the object.
 */
export function findSimilarField(name: string, shape: ObjectShape, path: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const folded = foldName(name);
  const near = nearestField(folded, shape);
  if (near?.edits === 0 || isNode(shape)) return near && inCode(near.field);
  const elsewhere = placeElsewhere(folded, path);
  const found = near ? [inCode(near.field)] : [];
  if (elsewhere && elsewhere !== near?.field) found.push(describePlace(elsewhere, path));
  return found.join(' or ') || undefined;
}

// The name alone would be no help where it is right and only its place is wrong.
function describePlace(place: string, path: string): string {
  const isTop = path !== '' && !place.includes('.');
  return isTop ? `${inCode(place)} at the top level` : inCode(place);
}

function inCode(field: string): string {
  return `\`${field}\``;
}

// `checked_at` and `Checked-At` are `checkedAt`.
function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

function isNode({ fields }: ObjectShape): boolean {
  return hasOwn(fields, 'type') && fields['type']?.kind === 'constant';
}

function nearestField(folded: string, { fields }: ObjectShape): { field: string; edits: number } | undefined {
  let nearest: { field: string; edits: number } | undefined;
  for (const field of keys(fields)) {
    const isPlural = singularOf(field, fields[field] as Shape) === folded;
    const edits = isPlural ? 0 : countEdits(folded, foldName(field));
    if (edits !== undefined && edits < (nearest?.edits ?? Infinity)) nearest = { field, edits };
  }
  return nearest;
}

// `verdict` of `verdicts`: only lists have a singular.
function singularOf(field: string, shape: Shape): string | undefined {
  return shape.kind === 'list' ? foldName(field).replace(/s$/, '') : undefined;
}

// Inside the object that was meant to have it, else the first of the format.
function placeElsewhere(folded: string, path: string): string | undefined {
  placesByName ??= listPlaces(factCheckShape, '', new Map());
  const places = placesByName.get(folded);
  const level = path.replaceAll(/\[\d+\]/g, '[]');
  return (
    places?.find((place) => place.startsWith(`${level}[].`) || place.startsWith(`${level}.`)) ?? places?.[0]
  );
}

function listPlaces(shape: Shape, path: string, places: Map<string, string[]>): Map<string, string[]> {
  if (shape.kind === 'list') return listPlaces(shape.item, `${path}[]`, places);
  if (shape.kind !== 'object') return places;
  const { fields } = shape;
  for (const field of keys(fields)) {
    const fieldShape = fields[field] as Shape;
    const place = pathOf(path, field);
    for (const name of new Set([foldName(field), singularOf(field, fieldShape) ?? foldName(field)])) {
      const known = places.get(name);
      if (known) known.push(place);
      else places.set(name, [place]);
    }
    listPlaces(fieldShape, place, places);
  }
  return places;
}
