import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue } from '../../model/issue.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';

// Keys that people write beside `claim:` for what the payload calls a verdict's label, the most telling first.
const LABELS = ['verdict', 'rating', 'label'];

/**
 * Takes `claim: …` and beside it `verdict`, `rating` or `label`, and `claimant`, for a claim with its verdict, which is what people
 * mean by them. What they write is the label, because the payload's `rating` is one of thirteen words.
 */
export function readPeopleWords(fields: Fields, issues: Issue[]): Fields {
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
