import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue } from '../../model/issue.js';
import { customOf, findDate } from '../article/find-date.js';
import { splitNames } from '../article/names.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';
import { nameFields, reportFieldName } from './name-fields.js';

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
export function readInformalFields(fields: Fields, issues: Issue[]): Fields {
  const lang = primaryOf(fields);
  const named = nameFields(fields, issues, lang);
  return readAuthors(readDates(readClaims(readClaim(named, issues, lang), issues, lang), issues), issues);
}

function primaryOf({ lang }: Fields): string {
  return typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : '';
}

function dateIn(written: Value | undefined, lang: string): string | undefined {
  if (typeof written !== 'string') return undefined;
  return PARTIAL.test(written) ? written : findDate(written, customOf(written, lang))?.date;
}

function readDates(fields: Fields, issues: Issue[]): Fields {
  let read: Fields = fields;
  for (const [key, field] of Object.entries(DATES)) {
    const written = fields[key];
    if (typeof written !== 'string' || fields[field] !== undefined || read[field] !== undefined) continue;
    const date = dateIn(written, primaryOf(fields));
    if (date === undefined) continue;
    const others = Object.entries(read).filter(([name]) => name !== key);
    read = { ...Object.fromEntries(others), [field]: date };
    reportFieldName(issues, key, field);
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
  reportFieldName(issues, key, 'contributors');
  return { ...rest, contributors };
}

// What people write beside a claim is the label, because the payload's `rating` is one of thirteen words.
function readClaim(fields: Fields, issues: Issue[], lang: string): Fields {
  const { claim, claims, ...rest } = fields;
  const claimFields: Fields = isFields(claim) ? nameFields(claim, issues, lang) : { text: claim ?? '' };
  const text = claimFields['text'] ?? claimFields['claim'];
  if (!isFilledText(text) || claims !== undefined) return fields;
  const { author, ...inner } = without(claimFields, 'claim');
  const speaker = inner['claimant'] ?? author;
  const { claimant = speaker, said = inner['said'], ...others } = rest;
  const key = LABELS.find((name) => isFilledText(rest[name]));
  const about = {
    ...inner,
    text,
    ...(claimant !== undefined && { claimant }),
    ...(said !== undefined && { said }),
    ...(key !== undefined && { [key]: rest[key] as Value }),
  } as Fields;
  return {
    ...without(others, key),
    claims: [writeClaim(about, 0, issues, lang)],
  };
}

// Several claims, each with what people write beside one.
function readClaims(fields: Fields, issues: Issue[], lang: string): Fields {
  const { claims } = fields;
  if (!Array.isArray(claims)) return fields;
  const read = claims.map((one, at) => {
    if (!isFields(one) || one['verdicts'] !== undefined) return one;
    const notes: Issue[] = [];
    const { claim, ...rest } = nameFields(one, notes, lang);
    if (rest['text'] !== undefined || !isFilledText(claim)) return writeClaim(one, at, issues, lang);
    issues.push(...notes);
    return writeClaim({ ...rest, text: claim as Value }, at, issues, lang);
  });
  return { ...fields, claims: read };
}

function writeClaim(fields: Fields, at: number, issues: Issue[], lang: string): Fields {
  const { claimant, said, ...rest } = fields;
  const key = LABELS.find((name) => isFilledText(rest[name]));
  const { [key ?? '']: label, ...others } = rest;
  if (key !== undefined)
    addIssue(
      issues,
      at,
      'label-from-front-matter',
      'label',
      `“${key}” beside “claim” is read as the verdict’s label.`,
    );
  const saidAt = dateIn(said, lang);
  return {
    ...others,
    ...(claimant !== undefined && { claimant: isFields(claimant) ? claimant : { name: claimant } }),
    ...(saidAt !== undefined && { saidAt }),
    ...(saidAt === undefined && said !== undefined && { said }),
    ...(label !== undefined && { verdicts: [{ label }] }),
  };
}

function without(fields: Fields, name: string | undefined): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

function isFilledText(value: Value | undefined): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function addIssue(issues: Issue[], at: number, code: IssueCode, field: string, message: string): void {
  issues.push({ severity: 'info', code, path: `claims[${at}].verdicts[0].${field}`, message });
}
