import type { FactCheck } from '../../model/fact-check.js';
import { describeFault } from '../../model/describe-fault.js';
import { isStackOverflow, UnreadableError } from '../../model/foreign-value.js';
import { parseFactCheck } from '../../model/parse-fact-check.js';
import { TooMuchToRead } from './item.js';
import { addIssue } from './add-issue.js';
import type { Read, Reading } from './reading.js';

/**
 * Checks what was read, each as a fact check; a claim stands in for a missing title. `read` may throw. Where there are
 * several, paths in the fact check begin with its place among them.
 */
export function finishReading(reading: Reading, read: () => Read[]): FactCheck[] {
  const factChecks: FactCheck[] = [];
  try {
    const all = read().filter(({ claims }) => claims?.length);
    for (const one of all) {
      const path = all.length > 1 ? `factChecks[${factChecks.length}].` : '';
      // Few newsrooms write one, so the claim is the title as a rule.
      if (!one.title) addIssue(reading, 'missing-title', { path: `${path}title` }, 'info');
      const { factCheck, issues } = parseFactCheck({ ...one, title: one.title ?? one.claims?.[0]?.text });
      for (const issue of issues) {
        // Sources of a review are a list of their own, and its texts have no marks as a rule.
        const severity = issue.code === 'unused-source' ? 'info' : issue.severity;
        reading.issues.push({ ...issue, severity, path: path + issue.path });
      }
      if (factCheck) factChecks.push(factCheck);
    }
  } catch (error) {
    if (error instanceof TooMuchToRead) addIssue(reading, 'too-large', { path: '' }, 'error');
    else if (error instanceof UnreadableError || isStackOverflow(error))
      addIssue(reading, 'unreadable', { path: '' }, 'error');
    // Without a method, because the fault may be one that the page has broken.
    else reading.issues[reading.issues.length] = describeFault(error);
  }
  return factChecks;
}
