import type { Issue } from '../../model/issue.js';
import { note, type NoteCode } from './note.js';

/** Adds a note for editors; the script for pages does without. */
export function remark(
  reading: { issues: Issue[] },
  code: NoteCode,
  given: { path: string; given?: unknown },
): void {
  note(reading, code, given, 'info');
}
