import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import { readClaimReview } from './claim-review/read-claim-review.js';
import { withoutDetails } from './claim-review/group-reviews.js';
import { detectJsonFormat } from './detect-json-format.js';
import type { PageData } from './page-data.js';
import { readAnswer } from './google-fact-check/read-answer.js';
import { finishReading } from './reviews/finish-reading.js';
import type { Read, Reading } from './reviews/reading.js';

/** Which fact check of several an element shows. */
export interface Wanted {
  /** Address by which the page is known. */
  page?: string | undefined;
  /** Id of a claim, or its position among all claims, from 1. */
  claim?: string | undefined;
}

/**
 * Reads a JSON value in any of the formats that a page may be given; `url` is the address that relative ones are resolved
 * against. Of several fact checks it gives the one with the claim that is wanted, else that of the page, else the first. The small
 * way in, without defaults.
 */
export function readJson(value: unknown, url?: string, wanted: Wanted = {}): ParsedFactCheck {
  const format = detectJsonFormat(value);
  if (!format || format === 'fact-check') return parseFactCheck(value);
  const read = format === 'claim-review' ? readClaimReview : readAnswer;
  return readOne({ issues: [], url }, value, read, wanted);
}

/** Reads the ClaimReviews in the data of a page; `url` is the address that relative ones are resolved against. */
export function readPageReviews(
  { values, issues }: PageData,
  url: string,
  wanted: Wanted = {},
): ParsedFactCheck {
  const isEmpty = issues.length > 0 && !detectJsonFormat(values);
  if (isEmpty) return { factCheck: undefined, issues };
  return readOne({ issues, url, page: wanted.page }, values, readClaimReview, wanted);
}

function readOne(
  reading: Reading,
  value: unknown,
  read: (reading: Reading, value: unknown) => Read[],
  { page, claim }: Wanted,
): ParsedFactCheck {
  const all = finishReading(reading, () => read(reading, value));
  const [first, ...others] = all;
  if (!others.length) return { factCheck: first, issues: reading.issues };
  const isClaimId = all.some(({ claims }) => claims.some(({ id }) => String(id) === claim));
  const counted = isClaimId ? undefined : all.flatMap(({ claims }) => claims)[Number(claim) - 1];
  // Under its place among all it is found in its own fact check, too. Others get no id, which would change with their neighbours.
  if (counted && claim !== undefined) counted.id ??= claim;
  const pageAddress = page && withoutDetails(page);
  const factCheck =
    all.find(({ claims }) => claims.some(({ id }) => String(id) === claim)) ??
    all.find(({ url }) => url && withoutDetails(url) === pageAddress);
  const left = all.filter((one) => one !== (factCheck ?? first)).map(({ title }) => title);
  const message = `This holds ${all.length} fact checks; one is shown. Choose with the attribute \`claim\`, or put each in its own file.`;
  const text = left.join('\n');
  const severity = factCheck ? 'info' : 'warning';
  reading.issues.push({ severity, code: 'several-fact-checks', path: '', message, text });
  return { factCheck: factCheck ?? first, issues: reading.issues };
}
