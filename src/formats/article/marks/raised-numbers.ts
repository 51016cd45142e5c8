import type { IsSource } from '../../../text/split-citations.js';
import { listedRefs } from './mark-shapes.js';

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A row of raised digits, with the signs between them. */
export const RAISED_ROW = /[⁰¹²³⁴-⁹](?:[⁰¹²³⁴-⁹⁻,˒ʼ·–-]{0,40}[⁰¹²³⁴-⁹])?/u;
const UNIT =
  /(?:^|[^\p{L}])(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[kcdmµμn]m|ft|in|yd|mi|sq|mc|км|см|мм|CO|[gk]?m\/s|W\/m|kg\/m)$/u;
const POWER = /[×·x*]\s?\p{Nd}{1,6}$/iu;
const TEN = /(?:^|[^\p{Nd}.,])10$/u;

/** The numbers that raised digits stand for, as `1, 2`. */
export function toNumbers(row: string): string {
  return [...row]
    .map((sign) => {
      const digit = DIGITS.indexOf(sign);
      return digit >= 0 ? String(digit) : sign === '⁻' || sign === '–' ? '-' : sign === '-' ? sign : ',';
    })
    .join('');
}

/** Digits as raised ones; `undefined` if there is no sign for one of these characters. */
export function toRaised(text: string): string | undefined {
  const signs = [...text.trim()].map((sign) =>
    /[0-9]/u.test(sign) ? DIGITS[Number(sign)] : { '-': '⁻', '−': '⁻', '–': '⁻', '+': '⁺' }[sign],
  );
  return signs.length && signs.every(Boolean) && /[0-9]/u.test(text) ? signs.join('') : undefined;
}

/** Whether a raised number is the power of what stands before it, as in m² or 6 × 10⁹. */
export function isPower(before: string, numbers: string): boolean {
  const end = before.slice(-20);
  if (/^[23]$/u.test(numbers) && UNIT.test(end)) return true;
  return POWER.test(end) || (TEN.test(end) && numbers !== '1' && /^\d{1,2}$/u.test(numbers));
}

/** The sources that a raised row names; without a comma `¹²` may be 12, or 1 and 2. */
export function raisedRefs(numbers: string, isSource: IsSource): string[] {
  const refs = listedRefs(numbers, isSource);
  const digits = [...numbers];
  if (refs.length || digits.length < 2 || !/^[1-9]{2,9}$/u.test(numbers)) return refs;
  return digits.every((digit, at) => isSource(digit) && digit > (digits[at - 1] ?? '0')) ? digits : [];
}
