// What scripts are wrapped in so that old programs do not read them, and comments. A string may lack its end.
const PIECES =
  /"(?:[^"\\]|\\[^]?)*(?:"|$)|(?:\/\/[ \t]*)?(?:<!\[CDATA\[|<!--|(?:<!)?\]\]>|-->)|\/\/.*|\/\*[^]*?(?:\*\/|$)/g;
const SURPLUS = /"(?:[^"\\]|\\[^]?)*(?:"|$)|,(?=\s*[}\]])|;(?=\s*$)/g;

/**
 * JSON-LD as pages hold it, without what can be no part of JSON and changes nothing: CDATA and comments, a comma before a closing
 * bracket, a semicolon at the end, line ends in strings. All other characters keep their places, and nothing is guessed.
 */
export function cleanJson(text: string): string {
  return text
    .replace(PIECES, (piece) => (piece.startsWith('"') ? piece.replace(/[\t\n\r]/g, ' ') : blank(piece)))
    .replace(SURPLUS, (piece) => (piece.startsWith('"') ? piece : ' '));
}

function blank(piece: string): string {
  return piece.replace(/[^\n\r]/g, ' ');
}
