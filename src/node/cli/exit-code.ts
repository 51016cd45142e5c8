import type { NamedDocument } from './read/read-documents.js';

/** What a run that found nothing wrong ends with. */
export const SUCCESS = 0;

/** What a run ends with in which something was left out or could not be made. */
export const FAULTS = 1;

/** What a run ends with that was called in a wrong way or could not read a file. */
export const CANNOT_RUN = 2;

/** What a document adds to the exit code of a run. */
export function exitCodeOf({ isUnreadable, issues }: Pick<NamedDocument, 'isUnreadable' | 'issues'>): number {
  if (isUnreadable) return CANNOT_RUN;
  return issues.some(({ severity }) => severity === 'error') ? FAULTS : SUCCESS;
}
