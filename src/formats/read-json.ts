import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import { readClaimReview } from './claim-review/read-claim-review.js';
import { detectJsonFormat } from './detect-json-format.js';
import { readAnswer } from './google-fact-check/read-answer.js';
import { finishReading } from './reviews/finish-reading.js';
import type { Reading } from './reviews/reading.js';

/**
 * Reads a JSON value in any of the formats that a page may be given; `url` is the address that relative ones are resolved
 * against. The small way in, without defaults.
 */
export function readJson(value: unknown, url?: string): ParsedFactCheck {
  const format = detectJsonFormat(value);
  if (!format || format === 'fact-check') return parseFactCheck(value);
  const reading: Reading = { issues: [], url };
  const read = format === 'claim-review' ? readClaimReview : readAnswer;
  return { factCheck: finishReading(reading, () => read(reading, value))[0], issues: reading.issues };
}
