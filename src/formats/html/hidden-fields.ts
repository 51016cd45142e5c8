import type { Line, Piece, FieldValue } from '../../outline/line.js';
import { hiddenPiece } from './fact-template.js';

/**
 * The fields of an object that none of its lines tell, so that they come back from the article all the same. Lists of objects are
 * left out: their items have lines of their own.
 */
export function findHiddenFields(
  object: object,
  lines: readonly (Line | undefined)[],
  known: readonly string[] = [],
): Piece[] {
  const shown = new Set(known);
  for (const line of lines) {
    for (const { field, urlField } of line ?? []) {
      if (field) shown.add(field);
      if (urlField) shown.add(urlField);
    }
  }
  return leavesOf(object, '').filter(({ field = '' }) => !shown.has(field));
}

function leavesOf(object: object, path: string): Piece[] {
  return Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
    const field = path + key;
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.filter(isFilledText).map((text) => hiddenPiece(`${field}+`, text));
    return typeof value === 'object'
      ? leavesOf(value, `${field}.`)
      : [hiddenPiece(field, value as FieldValue)];
  });
}

function isFilledText(item: unknown): item is string {
  return typeof item === 'string' && item.trim() !== '';
}
