import type { Issue } from '../../model/issue.js';
import { note, type NoteCode } from './note.js';

/** Takes note of what is only worth knowing to an editor; the script for pages does without. */
export function remark(
  reading: { issues: Issue[] },
  code: NoteCode,
  given: { path: string; given?: unknown },
): void {
  note(reading, code, given, 'info');
}
