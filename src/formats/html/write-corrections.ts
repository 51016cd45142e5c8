import type { Correction, FactCheck } from '../../model/fact-check.js';
import { escape } from './escape.js';
import { isolate, ui, type Piece, type Writing } from './writing.js';

/** What was changed since the fact check was published, when, and in which words. */
export function writeCorrections({ corrections }: FactCheck, writing: Writing): string[] {
  const items = corrections.map((correction) => writeCorrection(correction, writing)).filter(Boolean);
  return items.length ? ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'] : [];
}

function writeCorrection({ at, text, from, to }: Correction, writing: Writing): string {
  const pieces: Piece[] = [
    at && ui(writing, escape(writing.date(at))),
    writeChange(from?.trim(), to?.trim(), writing),
    text?.trim() && isolate(escape(text.trim())),
  ];
  return pieces.filter(Boolean).join(' · ');
}

// An arrow does not turn round with the direction of the text, so the pieces around it run as the interface does.
function writeChange(from: string | undefined, to: string | undefined, writing: Writing): Piece {
  if (!from && !to) return undefined;
  const { dir } = writing.locale;
  const [before, after] = [from, to].map((words) => words && isolate(escape(words)));
  const pieces = [before, dir === 'rtl' ? '←' : '→', after].filter(Boolean);
  return `<span dir="${dir}">${pieces.join(' ')}</span>`;
}
