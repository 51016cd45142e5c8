import { detectJsonFormat, type JsonFormat } from '../formats/detect-json-format.js';
import { fromClaimReview } from '../formats/claim-review.js';
import { fillFromDefaults } from '../formats/fill-from-defaults.js';
import { fromGoogleFactCheck } from '../formats/google-fact-check.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { findWrapped } from '../model/find-wrapped.js';
import { parseFactCheck } from '../model/parse-fact-check.js';
import type { ReadingSettings } from './reading-settings.js';

/** The fact checks that a JSON value holds, in whichever format. */
export interface ReadJson {
  format: JsonFormat | undefined;
  factChecks: FactCheck[];
  issues: Issue[];
}

/** Reads a JSON value in any of the formats; a list of fact checks, as `convert` writes it, gives several. */
export function readJson(value: unknown, settings: ReadingSettings): ReadJson {
  const wanted = settings.format as JsonFormat | undefined;
  const format = wanted ?? detectJsonFormat(value) ?? (isList(value) ? 'fact-check' : undefined);
  if (format === 'claim-review') return { format, ...fromClaimReview(value, settings) };
  if (format === 'google-fact-check') return { format, ...fromGoogleFactCheck(value, settings) };
  if (format === 'fact-check') return { format, ...readAll(value, settings) };
  const wrapped = findWrapped(value);
  if (wrapped) return { format: 'fact-check', factChecks: [], issues: [wrapped] };
  const message =
    'Not a format that Factlet reads. Pass a fact check (with `title`), a ClaimReview or an answer of Google’s Fact Check Tools.';
  const issue: Issue = { severity: 'error', code: 'unknown-format', path: '', message };
  return { format, factChecks: [], issues: [issue] };
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((one) => detectJsonFormat(one) === 'fact-check');
}

function readAll(value: unknown, settings: ReadingSettings): { factChecks: FactCheck[]; issues: Issue[] } {
  if (!isList(value)) return readOne(value, settings);
  const all = value.map((one) => readOne(one, settings));
  const issues = all.flatMap((one, index) =>
    one.issues.map((issue) => ({
      ...issue,
      path: issue.path ? `[${index}].${issue.path}` : `[${index}]`,
    })),
  );
  return { factChecks: all.flatMap(({ factChecks }) => factChecks), issues };
}

function readOne(
  value: unknown,
  { defaults }: ReadingSettings,
): { factChecks: FactCheck[]; issues: Issue[] } {
  const filled: Issue[] = [];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const whole = defaults && isObject ? fillFromDefaults(value, defaults, filled) : value;
  const { factCheck, issues } = parseFactCheck(whole);
  return { factChecks: factCheck ? [factCheck] : [], issues: [...filled, ...issues] };
}
