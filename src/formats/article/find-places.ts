import type { Line } from '../plain-text/read-lines.js';
import type { Place } from './article-tree.js';

/** The places of lines in the text that they were read from, where some were joined. */
export function findPlaces(text: string, lines: readonly Line[]): Place[] {
  const written = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
  let at = 0;
  return lines.map(({ text: lineText }) => {
    const start = lineText.slice(0, 40);
    for (let line = at; line < written.length; line += 1) {
      const trimmed = (written[line] as string).trim();
      if (!trimmed || !(trimmed.startsWith(start) || start.startsWith(trimmed))) continue;
      at = line + 1;
      return { line: line + 1, column: (written[line] as string).indexOf(trimmed) + 1 };
    }
    return { line: Math.max(1, at), column: 1 };
  });
}
