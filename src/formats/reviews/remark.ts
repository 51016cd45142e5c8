import { note, type NoteCode } from './note.js';
import type { Reading } from './reading.js';

/** Adds a note for editors; the script for pages does without. */
export function remark(
  reading: Pick<Reading, 'issues' | 'isAnswer'>,
  code: NoteCode,
  given: { path: string; given?: unknown },
): void {
  note(reading, code, given, 'info');
}
