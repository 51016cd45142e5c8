import { fillFromDefaults } from '../../../src/formats/fill-from-defaults.js';
import { parseFactCheck } from '../../../src/model/parse-fact-check.js';

/** Reads Factlet's own JSON; what it lacks is filled from the defaults: `{ factCheck, issues }`. */
export function readJson(text, defaults = {}) {
  try {
    const issues = [];
    const { factCheck, issues: found } = parseFactCheck(fillFromDefaults(JSON.parse(text), defaults, issues));
    return { factCheck, issues: [...issues, ...found] };
  } catch (error) {
    const message = `This begins like JSON, but it is not valid. The browser says: ${error.message}`;
    return { factCheck: undefined, issues: [{ severity: 'error', message }] };
  }
}
