import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue } from '../../model/issue.js';
import { customOf, findDate } from '../article/find-date.js';
import { splitNames } from '../article/names.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';

// Keys that people write beside `claim:` for what the payload calls a verdict's label, the most telling first.
const LABELS = ['verdict', 'rating', 'label'];

// Keys that people write for dates and people, and the fields that they mean.
const DATES: Readonly<Record<string, string>> = {
  date: 'publishedAt',
  published: 'publishedAt',
  updated: 'modifiedAt',
  modified: 'modifiedAt',
  checked: 'checkedAt',
};
const PARTIAL = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?$/u;
const AUTHORS = ['author', 'authors', 'byline', 'by'];

/** Takes what people call a claim, its verdict, dates and authors for the fields that they mean, and says so. */
export function readPeopleWords(fields: Fields, issues: Issue[]): Fields {
  return readAuthors(readDates(readClaim(fields, issues), issues), issues);
}

function readDates(fields: Fields, issues: Issue[]): Fields {
  let read: Fields = fields;
  for (const [key, field] of Object.entries(DATES)) {
    const written = fields[key];
    if (typeof written !== 'string' || fields[field] !== undefined || read[field] !== undefined) continue;
    const custom = customOf(written, typeof fields['lang'] === 'string' ? fields['lang'].slice(0, 2) : '');
    const date = PARTIAL.test(written) ? written : findDate(written, custom)?.date;
    if (date === undefined) continue;
    const others = Object.entries(read).filter(([name]) => name !== key);
    read = { ...Object.fromEntries(others), [field]: date };
    noteField(issues, key, field);
  }
  return read;
}

function readAuthors(fields: Fields, issues: Issue[]): Fields {
  const key = AUTHORS.find((name) => fields[name] !== undefined);
  if (key === undefined || fields['contributors'] !== undefined) return fields;
  const { [key]: written, ...rest } = fields;
  const all = Array.isArray(written) ? written : [written as Value];
  const contributors = all.flatMap((one): Value[] =>
    typeof one === 'string' ? splitNames(one).map((name) => ({ name })) : [one],
  );
  noteField(issues, key, 'contributors');
  return { ...rest, contributors };
}

function noteField(issues: Issue[], key: string, field: string): void {
  const message = `“${key}” was read as \`${field}\`.`;
  issues.push({ severity: 'info', code: 'read-as-field', path: field, message });
}

// What people write beside a claim is the label, because the payload's `rating` is one of thirteen words.
function readClaim(fields: Fields, issues: Issue[]): Fields {
  const { claim, claimant, claims, ...rest } = fields;
  if (typeof claim !== 'string' || !claim.trim() || claims !== undefined) return fields;
  const key = LABELS.find((name) => isWords(rest[name]));
  const label = key === undefined ? undefined : (rest[key] as string);
  if (key !== undefined) {
    note(
      issues,
      'label-from-front-matter',
      'label',
      `“${key}” beside “claim” is read as the verdict’s label.`,
    );
  }
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => name !== key)),
    claims: [
      {
        text: claim,
        ...(claimant !== undefined && { claimant: isFields(claimant) ? claimant : { name: claimant } }),
        ...(label !== undefined && { verdicts: [{ label }] }),
      },
    ],
  };
}

function isWords(value: Value | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function note(issues: Issue[], code: IssueCode, field: string, message: string): void {
  issues.push({ severity: 'info', code, path: `claims[0].verdicts[0].${field}`, message });
}
