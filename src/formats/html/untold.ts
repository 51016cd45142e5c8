import type { Line, Piece, ToldValue } from '../../outline/line.js';
import { untoldPiece } from './fact-template.js';

/**
 * The fields of an object that none of its lines tell, so that they come back from the article all the same. Lists of objects are
 * left out: their items have lines of their own.
 */
export function untoldFields(
  object: object,
  lines: readonly (Line | undefined)[],
  known: readonly string[] = [],
): Piece[] {
  const told = new Set(known);
  for (const line of lines) {
    for (const { field, urlField } of line ?? []) {
      if (field) told.add(field);
      if (urlField) told.add(urlField);
    }
  }
  return leavesOf(object, '').filter(({ field = '' }) => !told.has(field));
}

function leavesOf(object: object, path: string): Piece[] {
  return Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
    const field = path + key;
    if (value === undefined || value === null || value === '') return [];
    if (Array.isArray(value)) return value.filter(isWords).map((words) => untoldPiece(`${field}+`, words));
    return typeof value === 'object'
      ? leavesOf(value, `${field}.`)
      : [untoldPiece(field, value as ToldValue)];
  });
}

function isWords(item: unknown): item is string {
  return typeof item === 'string' && item.trim() !== '';
}
