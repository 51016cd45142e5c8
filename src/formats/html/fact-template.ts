import type { Piece, FieldValue } from '../../outline/line.js';

/**
 * Says in which words and in what order the fields of a line stand in it, so that a reader of any language finds them again:
 * `{field}`, `{field|words}`, `{field|words|value}`. A line of one field needs no words.
 */
export function factTemplate(line: readonly Piece[]): string {
  const isAlone = line.filter(({ field }) => field).length < 2;
  return line.map((piece) => pieceTemplate(piece, isAlone)).join('');
}

/** Fields that readers are not told of, as they stand in `data-fact-more`. */
export function hiddenTemplate(fields: readonly Piece[]): string | undefined {
  return fields.map((piece) => pieceTemplate(piece, false)).join('') || undefined;
}

/** A field that readers are not told of. */
export function hiddenPiece(field: string, value: FieldValue): Piece {
  return { text: '', field, value };
}

function pieceTemplate({ field, text, value }: Piece, isAlone: boolean): string {
  if (!field) return quote(text);
  const coded = value === undefined ? '' : `|${quote(codeValue(value))}`;
  return `{${field}${isAlone && !coded ? '' : `|${quote(text)}`}${coded}}`;
}

/** Words as they are; all else, and words that look like it, as JSON behind an exclamation mark. */
function codeValue(value: FieldValue): string {
  return typeof value === 'string' && !value.startsWith('!') ? value : `!${JSON.stringify(value)}`;
}

function quote(text: string): string {
  return text.replace(/[%{}|]/g, encodeURIComponent);
}
