import { addIssue, type ReviewIssueCode, type IssueTarget } from './add-issue.js';

/** Adds a note about something that changes nothing of what is shown. */
export function addNote(
  reading: IssueTarget,
  code: ReviewIssueCode,
  subject: { path: string; value?: unknown },
): void {
  addIssue(reading, code, subject, 'info');
}
