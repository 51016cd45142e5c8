import { fillPhrase } from '../locale/fill-phrase.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import { linesOf } from '../text/walk-rich-text.js';

const LONGEST = 200;

/**
 * The gist of a fact check as plain text, for search results and link previews: the claims with their verdicts, which are never
 * cut, because a cut label can turn a verdict round; else the start of the summary.
 */
export function describeFactCheck({ claims, summary = [] }: FactCheck, locale: Locale): string {
  const words = claims.slice(0, 3).map(({ text, verdicts }) => {
    const labels = verdicts.map(
      ({ label }) => fillPhrase(locale, 'verdict') + locale.punctuation.colon + label,
    );
    return [
      fillPhrase(locale, 'claim') + locale.punctuation.colon + text,
      ...(labels.length ? labels : [fillPhrase(locale, 'noVerdict')]),
    ];
  });
  return words.length
    ? words.flat().join(' · ')
    : shorten(summary.flatMap(linesOf).map(plainWords).join(' '));
}

function plainWords(line: ReturnType<typeof linesOf>[number]): string {
  return line
    .map((node) => (node.type === 'citation' ? '' : node.text))
    .join('')
    .replace(/\s+([.,;:!?])/g, '$1');
}

function shorten(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : line;
}
