import { foldLabelText, foldText } from './fold-text.js';
import { labels, type LabelRole } from './lexicon/labels.js';
import { verdictLabels } from './lexicon/verdict-labels.js';

/** The label words that an article may use: those of its language, and the English ones, which every language borrows. */
export interface Vocabulary {
  /** The language of the article, as far as it is known: `en`, `de`, `zh` … */
  lang: string;
  /** What a whole label stands for. */
  rolesOf(label: string): ReadonlySet<LabelRole>;
  /** The words of a role, folded. */
  labelsFor(role: LabelRole): readonly string[];
  /** Whether some words are, as a whole, a verdict’s label. */
  isVerdict(label: string): boolean;
  /** Whether some words are, as a whole, one of the newsroom’s own labels. */
  isNewsroomVerdict(label: string): boolean;
}

const LONGEST_LABEL = 80;
const NONE: ReadonlySet<LabelRole> = new Set();

/** The vocabulary of a language; `ratings` are the newsroom’s own verdict labels. */
export function vocabularyOf(lang: string, ratings: readonly string[] = []): Vocabulary {
  const langs = lang === 'en' || !lang ? ['en'] : [lang, 'en'];
  const roles = new Map<string, Set<LabelRole>>();
  const byRole = new Map<LabelRole, string[]>();
  const newsroomVerdicts = new Set(ratings.map((label) => foldVerdict(label, lang)));
  newsroomVerdicts.delete('');
  const verdicts = new Set(newsroomVerdicts);
  for (const one of langs) {
    for (const [name, joinedLabels] of Object.entries(labels[one] ?? {})) {
      const role = name as LabelRole;
      for (const word of joinedLabels.split('|')) {
        const key = foldLabelText(word, one);
        roles.set(key, (roles.get(key) ?? new Set()).add(role));
        byRole.set(role, [...(byRole.get(role) ?? []), key]);
      }
    }
    for (const label of (verdictLabels[one] ?? '').split('|')) verdicts.add(foldVerdict(label, one));
  }
  verdicts.delete('');
  return {
    lang,
    rolesOf: (label) => {
      if (label.length > LONGEST_LABEL) return NONE;
      const known = roles.get(foldLabelText(label, lang));
      return known ?? (lang === 'tr' ? roles.get(foldLabelText(label)) : undefined) ?? NONE;
    },
    labelsFor: (role) => byRole.get(role) ?? [],
    isVerdict: (label) =>
      label.length <= LONGEST_LABEL &&
      (verdicts.has(foldVerdict(label, lang)) || (lang === 'tr' && verdicts.has(foldVerdict(label, '')))),
    isNewsroomVerdict: (label) =>
      label.length <= LONGEST_LABEL && newsroomVerdicts.has(foldVerdict(label, lang)),
  };
}

// A question mark is no stop: “falsch?” is no verdict.
function foldVerdict(label: string, lang: string): string {
  return foldText(label, lang)
    .replace(/^["'([【「『]{1,2}/u, '')
    .replace(/[\s.!。…,"')\]】」』]{1,4}$/u, '');
}
