import type { FactCheck } from '../model/fact-check.js';
import type { ChangePhrases } from './change-phrases.js';

// Marks such as [1, 2] cite; their numbers are not the text's.
const MARK = /\[[\p{L}\p{N}_,; \u2013-]+\]/gu;
const NUMBER = /\p{Nd}+(?:[.,'’\u00a0\u202f]\p{Nd}+)*/gu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
const LONG_WORD = 4;
/** Share of long words with a capital from which a line is a title in capitals, in which they make no names. */
const TITLE_CASE = 0.6;

/**
 * Whether a text no longer says a number or a name that readers may rely on. A number is one in digits; it counts as often as it is
 * written, and how its thousands are parted does not matter. A name is one that the fact check gives to a person, a publisher or a
 * place, an abbreviation in capitals, or a word with a capital inside a sentence; in a language that gives all nouns a capital two such
 * words in a row. What is only added is no loss.
 */
export class ReliedOn {
  readonly #names: readonly string[];
  readonly #phrases: ChangePhrases;

  constructor(before: FactCheck, phrases: ChangePhrases) {
    this.#names = namesOf(before);
    this.#phrases = phrases;
  }

  /** Whether a number or a name of the older text is gone from the newer one. */
  isLost(before: string, after: string): boolean {
    const [old, now] = [before.replace(MARK, ' '), after.replace(MARK, ' ')];
    const numbers = numbersIn(now);
    for (const number of numbersIn(old)) {
      const at = numbers.indexOf(number);
      if (at < 0) return true;
      numbers.splice(at, 1);
    }
    if (this.#names.some((name) => old.includes(name) && !now.includes(name))) return true;
    const kept = new Set(now.match(WORD) ?? []);
    return namesIn(old, this.#phrases).some((name) => !kept.has(name));
  }
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) =>
    number.replaceAll(/[.,'’\u00a0\u202f](?=\p{Nd}{3})/gu, ''),
  );
}

function namesOf({ claims, sources, contributors, publisher }: FactCheck): string[] {
  const named = [
    publisher?.name,
    ...contributors.map(({ name }) => name),
    ...claims.flatMap(({ claimant, place, verdicts }) => [
      claimant?.name,
      place,
      ...verdicts.map(({ reviewer }) => reviewer?.name),
    ]),
    ...sources.flatMap((source) => [source.publisher, ...source.authors]),
  ];
  return named.flatMap((name) => name?.trim() || []);
}

function namesIn(text: string, { hasCapitalNouns }: ChangePhrases): string[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    isCapital: /^\p{Lu}/u.test(match[0]),
    isFirst: isSentenceStart(text.slice(0, match.index)),
    // Only a space stands between it and the word before.
    isNext: /[\p{L}\p{M}\p{N}] $/u.test(text.slice(0, match.index)),
  }));
  const long = words.filter(({ word }) => word.length >= LONG_WORD);
  const isTitle =
    !hasCapitalNouns &&
    long.length > 1 &&
    long.filter(({ isCapital }) => isCapital).length / long.length > TITLE_CASE;
  return words.flatMap(({ word, isCapital, isFirst }, index) => {
    if (/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(word)) return [word];
    if (!isCapital || isFirst || isTitle || word.length < 2) return [];
    const [before, after] = [words[index - 1], words[index + 1]];
    const isRun =
      (before?.isCapital && !before.isFirst && words[index]?.isNext) || (after?.isCapital && after.isNext);
    return !hasCapitalNouns || isRun ? [word] : [];
  });
}

function isSentenceStart(before: string): boolean {
  return /(?:^|[.!?:…\n])[\s"'“”„«»‘’(]*$/u.test(before);
}
