import { readAnswer } from './google-fact-check/read-answer.js';
import { readWithDefaults, type JsonOptions, type ParsedFactChecks } from './reviews/read-with-defaults.js';

/** How answers of the Fact Check Tools API are read. */
export type GoogleFactCheckOptions = JsonOptions;

/**
 * Reads what Google’s Fact Check Tools API answers to `claims.search` and `pages`
 * (https://developers.google.com/fact-check/tools/api/reference/rest), as JSON text or value: one fact check a claim or page.
 * Never throws and never changes the input. Paths of the reader’s issues are those of the input, and `text` is what was left
 * out, verbatim; issues about one of several fact checks begin with `factChecks[0]`.
 */
export function fromGoogleFactCheck(input: unknown, options?: GoogleFactCheckOptions): ParsedFactChecks {
  const { factChecks, issues } = readWithDefaults(readAnswer, input, options);
  return { factCheck: factChecks[0], factChecks, issues };
}
