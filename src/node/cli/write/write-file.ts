import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { explainFault } from '../read/read-text.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** Writes a text to a file and makes the folders above it; throws a `UsageError` that says why it could not. */
export async function writeTextFile(name: string, text: string, terminal: Terminal): Promise<void> {
  const path = terminal.pathOf(name);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`${name} could not be written. ${explainFault(error)}`);
  }
}
