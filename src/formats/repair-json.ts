import { jsonrepair } from 'jsonrepair';
import type { Issue } from '../model/issue.js';
import { parseJson } from '../model/parse-json.js';

/** JSON text as a value, after a repair where it needed one. */
export interface RepairedJson {
  /** Absent where the text could not be read even so. */
  value: unknown;
  /** Where the text was broken; the repair itself is a warning that holds what was read. */
  issues: Issue[];
}

/**
 * Reads broken JSON (trailing commas, comments, single or curly quotation marks, missing brackets …) by guessing what was meant.
 * A guess can turn a verdict round: this is for the desk, before publication, where a person compares; no reader does it by
 * itself. Never throws. Needs jsonrepair.
 */
export function repairJson(text: string): RepairedJson {
  const faults: Issue[] = [];
  const value = parseJson(faults, text);
  const [fault] = faults;
  if (!fault) return { value, issues: [] };
  try {
    const repaired = jsonrepair(text.replace(/^\ufeff/u, ''));
    const place = /line \d+, column \d+/u.exec(fault.message)?.[0] ?? 'one place';
    const message = `Broken JSON at ${place} was repaired by guessing. Compare every claim and verdict with the original.`;
    const issue: Issue = { severity: 'warning', code: 'repaired-json', path: '', message, text: repaired };
    return { value: JSON.parse(repaired) as unknown, issues: [issue] };
  } catch {
    // jsonrepair throws for what it cannot repair: the fault of the text itself says enough.
    return { value: undefined, issues: faults };
  }
}
