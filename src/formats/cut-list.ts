import type { Issue } from '../model/issue.js';

const LISTS = {
  sections: { most: 50, words: 'sections', advice: 'join sections or split the fact check' },
  followUps: { most: 20, words: 'questions', advice: 'remove some' },
  sources: { most: 200, words: 'sources', advice: 'remove those that no text cites' },
} as const;

/** Cuts a list of an article to what a fact check holds; the words of the rest are kept in one issue. */
export function cutList<T>(
  list: readonly T[],
  path: keyof typeof LISTS,
  wordsOf: (rest: readonly T[]) => readonly string[],
  issues: Issue[],
): T[] {
  const { most, words, advice } = LISTS[path];
  const rest = list.slice(most);
  if (rest.length) {
    const message = `A fact check holds ${most} ${words}. Readers won’t see the rest: ${advice}.`;
    const text = wordsOf(rest).join('\n');
    issues.push({ severity: 'warning', code: 'too-many', path, message, text, count: rest.length });
  }
  return list.slice(0, most);
}
