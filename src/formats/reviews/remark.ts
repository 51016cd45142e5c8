import { note, type NoteCode, type Noting } from './note.js';

/** Adds a note for editors; the script for pages does without. */
export function remark(reading: Noting, code: NoteCode, given: { path: string; given?: unknown }): void {
  note(reading, code, given, 'info');
}
