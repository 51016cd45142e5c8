import type { Correction } from '../model/fact-check.js';
import type { Change } from './change.js';

/**
 * The changes for which readers are owed an entry that is not among those added: a verdict needs one that names its old and new
 * words, or that names none; a withdrawal one of its kind; all else any entry.
 */
export function findUncovered(changes: readonly Change[], added: readonly Correction[]): Change[] {
  return changes.filter((change) => change.entry && !added.some((entry) => covers(entry, change)));
}

function covers({ kind, from, to }: Correction, { entry, ...change }: Change): boolean {
  if (entry === 'retraction') return kind === 'retraction';
  if (entry !== 'verdict-change') return true;
  if (kind === 'clarification' || kind === 'update') return false;
  return isAbout(from, change.from) && isAbout(to, change.to);
}

function isAbout(named: string | undefined, text: string | undefined): boolean {
  return !named?.trim() || fold(named) === fold(text ?? '');
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
