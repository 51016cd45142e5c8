import { digitsToNumber } from '../../text/split-citations.js';
import { withoutMarkdown } from './key-of.js';

const NUMBERED = /^(\p{Nd}{1,2})(?:\\?[.)](?:\s+|(?=\p{Lu}))|[．、]\s*)(\S.*)$/u;

/** The number and the rest of a line such as `3. Why kettles sing`. */
export function splitNumber(text: string): { number: number; rest: string } | undefined {
  const [, digits, rest] = NUMBERED.exec(withoutMarkdown(text)) ?? [];
  const number = digits && digitsToNumber(digits);
  return number && rest ? { number, rest: withoutMarkdown(rest) } : undefined;
}
