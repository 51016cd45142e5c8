import { foldLabelWords, foldWords } from './fold-words.js';
import { labels, type LabelRole } from './lexicon/labels.js';
import { verdictLabels } from './lexicon/verdict-labels.js';

/** The label words that an article may use: those of its language, and the English ones, which every language borrows. */
export interface Vocabulary {
  /** The language of the article, as far as it is known: `en`, `de`, `zh` … */
  lang: string;
  /** What a whole label stands for. */
  rolesOf(words: string): ReadonlySet<LabelRole>;
  /** The words of a role, folded. */
  wordsFor(role: LabelRole): readonly string[];
  /** Whether some words are, as a whole, a verdict’s label. */
  isVerdict(words: string): boolean;
  /** Whether some words are, as a whole, one of the newsroom’s own labels. */
  isOwnVerdict(words: string): boolean;
}

const LONGEST_LABEL = 80;
const NONE: ReadonlySet<LabelRole> = new Set();

/** The vocabulary of a language; `ratings` are the newsroom’s own verdict labels. */
export function vocabularyOf(lang: string, ratings: readonly string[] = []): Vocabulary {
  const langs = lang === 'en' || !lang ? ['en'] : [lang, 'en'];
  const roles = new Map<string, Set<LabelRole>>();
  const byRole = new Map<LabelRole, string[]>();
  const own = new Set(ratings.map((label) => foldVerdict(label, lang)));
  own.delete('');
  const verdicts = new Set(own);
  for (const one of langs) {
    for (const [name, words] of Object.entries(labels[one] ?? {})) {
      const role = name as LabelRole;
      for (const word of words.split('|')) {
        const key = foldLabelWords(word, one);
        roles.set(key, (roles.get(key) ?? new Set()).add(role));
        byRole.set(role, [...(byRole.get(role) ?? []), key]);
      }
    }
    for (const label of (verdictLabels[one] ?? '').split('|')) verdicts.add(foldVerdict(label, one));
  }
  verdicts.delete('');
  return {
    lang,
    rolesOf: (words) => {
      if (words.length > LONGEST_LABEL) return NONE;
      const known = roles.get(foldLabelWords(words, lang));
      return known ?? (lang === 'tr' ? roles.get(foldLabelWords(words)) : undefined) ?? NONE;
    },
    wordsFor: (role) => byRole.get(role) ?? [],
    isVerdict: (words) =>
      words.length <= LONGEST_LABEL &&
      (verdicts.has(foldVerdict(words, lang)) || (lang === 'tr' && verdicts.has(foldVerdict(words, '')))),
    isOwnVerdict: (words) => words.length <= LONGEST_LABEL && own.has(foldVerdict(words, lang)),
  };
}

// A question mark is no stop: “falsch?” is no verdict.
function foldVerdict(words: string, lang: string): string {
  return foldWords(words, lang)
    .replace(/^["'([【「『]{1,2}/u, '')
    .replace(/[\s.!。…,"')\]】」』]{1,4}$/u, '');
}
