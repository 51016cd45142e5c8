import type { Issue } from '../model/issue.js';

const LISTS = {
  claims: { most: 100, noun: 'claims', advice: 'split the fact check' },
  corrections: { most: 100, noun: 'corrections', advice: 'join some' },
  sections: { most: 50, noun: 'sections', advice: 'join sections or split the fact check' },
  followUps: { most: 20, noun: 'questions', advice: 'remove some' },
  sources: { most: 200, noun: 'sources', advice: 'remove those that no text cites' },
} as const;

/** Cuts a list of an article to what a fact check holds beside `others`; the words of the rest are kept in one issue. */
export function cutList<T>(
  list: readonly T[],
  path: keyof typeof LISTS,
  textsOfRest: (rest: readonly T[]) => readonly string[],
  issues: Issue[],
  others = 0,
): T[] {
  const { most, noun, advice } = LISTS[path];
  const held = Math.max(0, most - others);
  const rest = list.slice(held);
  if (rest.length) {
    const message = `A fact check holds ${most} ${noun}. Readers won’t see the rest: ${advice}.`;
    const text = textsOfRest(rest).join('\n');
    issues.push({ severity: 'warning', code: 'too-many', path, message, text, count: rest.length });
  }
  return list.slice(0, held);
}

/** All texts of the entries of a list, a line an entry. */
export function textsOf(rest: readonly object[]): string[] {
  return rest.map((entry) => textsIn(entry).join(' '));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  return Object.values(Object(value) as object).flatMap(textsIn);
}
