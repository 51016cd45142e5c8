import type { Issue } from '../../model/issue.js';
import { factCheckShape } from '../../model/payload-shape.generated.js';
import { guessLanguage } from '../article/guess-language.js';
import { vocabularyOf, type Vocabulary } from '../article/label-index.js';
import type { LabelRole } from '../article/lexicon/labels.js';
import { newFields, type Fields, type Value } from './front-matter-value.js';

/** The keys under which people’s words are read on, by what a label stands for; the first that fits counts. */
const NAMES: readonly (readonly [LabelRole, string])[] = [
  ['claim', 'claim'],
  ['claimant', 'claimant'],
  ['verdict', 'verdict'],
  ['checked', 'checked'],
  ['updated', 'updated'],
  ['published', 'published'],
  ['author', 'author'],
  ['said', 'said'],
];
const KNOWN = new Set(
  'claim claimant said verdict rating label date published updated modified checked author authors byline by'.split(
    ' ',
  ),
);
const DATE = /^(?:date|datum|fecha|data|tanggal|tarih|дата|日付|日期)$/iu;

/**
 * Gives fields that people named in their own words and language, such as `Claimed by` or `Behauptung`, the names under which they
 * are read, and says so. A field of the format, and one whose name is given already, stays as it is.
 */
export function nameFields(fields: Fields, issues: Issue[], lang: string): Fields {
  const lines = Object.entries(fields).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : ''}`,
  );
  const vocabulary = vocabularyOf(lang || guessLanguage(lines));
  // Looked up once: asked anew for each key, it would take time that grows with the square of their number.
  const hasVerdict = Object.values(fields).some((value) => isVerdict(value, vocabulary));
  const named = newFields();
  for (const [key, value] of Object.entries(fields)) {
    const name = nameOf(key, value, hasVerdict, vocabulary);
    const isTaken = name === undefined || Object.hasOwn(fields, name) || Object.hasOwn(named, name);
    if (isTaken) named[key] = value;
    else {
      named[name] = value;
      reportFieldName(issues, key, name);
    }
  }
  return named;
}

/** Says that a field was read as another. */
export function reportFieldName(issues: Issue[], key: string, field: string): void {
  const message = `“${key}” was read as \`${field}\`.`;
  issues.push({ severity: 'info', code: 'read-as-field', path: field, message });
}

function nameOf(key: string, value: Value, hasVerdict: boolean, vocabulary: Vocabulary): string | undefined {
  // Of a claim, `text` is a field of the format; it is a by-line’s label elsewhere.
  if (Object.hasOwn(factCheckShape.fields, key) || KNOWN.has(key) || key === 'text') return undefined;
  const label = key.replace(/[_-]+/gu, ' ').replace(/^fact ?check (?=\S)/iu, '');
  if (DATE.test(label)) return 'date';
  if (KNOWN.has(label.toLowerCase())) return label.toLowerCase();
  const roles = vocabulary.rolesOf(label);
  const strong = NAMES.find(([role]) => roles.has(role));
  if (strong) return strong[1];
  // Such as “Statement” or “Result”, which also stand above other things.
  if (roles.has('weakVerdict') && isVerdict(value, vocabulary)) return 'verdict';
  return roles.has('weakClaim') && hasVerdict ? 'claim' : undefined;
}

function isVerdict(value: Value, vocabulary: Vocabulary): boolean {
  return typeof value === 'string' && vocabulary.isVerdict(value);
}
