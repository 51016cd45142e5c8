import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import { readClaimReview } from './claim-review/read-claim-review.js';
import { detectJsonFormat } from './detect-json-format.js';
import type { PageData } from './page-data.js';
import { readAnswer } from './google-fact-check/read-answer.js';
import { finishReading } from './reviews/finish-reading.js';
import { note } from './reviews/note.js';
import type { Read, Reading } from './reviews/reading.js';

/**
 * Reads a JSON value in any of the formats that a page may be given; `url` is the address that relative ones are resolved
 * against. The small way in, without defaults.
 */
export function readJson(value: unknown, url?: string): ParsedFactCheck {
  const format = detectJsonFormat(value);
  if (!format || format === 'fact-check') return parseFactCheck(value);
  return readFirst({ issues: [], url }, value, format === 'claim-review' ? readClaimReview : readAnswer);
}

/** Reads the ClaimReviews in the data of a page; `page` is its address, `url` the one that relative ones are resolved against. */
export function readPageReviews({ values, issues }: PageData, url: string, page: string): ParsedFactCheck {
  const isEmpty = issues.length > 0 && !detectJsonFormat(values);
  if (isEmpty) return { factCheck: undefined, issues };
  return readFirst({ issues, url, page }, values, readClaimReview);
}

function readFirst(
  reading: Reading,
  value: unknown,
  read: (reading: Reading, value: unknown) => Read[],
): ParsedFactCheck {
  const [factCheck, ...others] = finishReading(reading, () => read(reading, value));
  if (others.length)
    note(reading, 'several-fact-checks', { path: '', given: others.map(({ title }) => title) });
  return { factCheck, issues: reading.issues };
}
