import type { FactCheck, FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ParsedFactCheck } from '../../model/parse-fact-check.js';
import { fillFromDefaults } from '../fill-from-defaults.js';
import { finishReading } from './finish-reading.js';
import { parseJson } from '../../model/parse-json.js';
import type { Read, Reading, ReviewOptions } from './reading.js';

/** How foreign JSON is read. */
export interface JsonOptions extends ReviewOptions {
  /** Fills what the input lacks. What it says stays. */
  defaults?: Partial<FactCheckInput> | undefined;
}

/** The fact checks of an input in its order; `factCheck` is the first of them. */
export type ParsedFactChecks = ParsedFactCheck & { factChecks: FactCheck[] };

/** Reads JSON text or a value, fills what is lacking from the defaults, and says in plain words what was found. */
export function readWithDefaults(
  read: (reading: Reading, value: unknown) => Read[],
  input: unknown,
  options: JsonOptions = {},
): { factChecks: FactCheck[]; issues: Issue[] } {
  const reading: Reading = { issues: [] };
  const factChecks = finishReading(reading, () => {
    const { defaults, url, ratings } = options;
    const value = parseJson(reading.issues, input);
    if (reading.issues.length) return [];
    const all = read(Object.assign(reading, { url, ratings }), value);
    return all.map((one) => fillFromDefaults(one, defaults, reading.issues));
  });
  return { factChecks, issues: reading.issues };
}
