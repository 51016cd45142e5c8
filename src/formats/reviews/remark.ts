import { note, type NoteCode, type Noting } from './note.js';

/** Adds a note about something that changes nothing of what is shown. */
export function remark(reading: Noting, code: NoteCode, given: { path: string; given?: unknown }): void {
  note(reading, code, given, 'info');
}
