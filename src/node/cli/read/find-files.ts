import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from '../usage-error.js';
import { STANDARD_INPUT } from './standard-input.js';

/** A file that could be meant, or why it cannot be read. */
export interface FoundFile {
  name: string;
  problem?: string;
}

/**
 * The files that names and patterns such as `archive/**\/*.json` stand for: in the order given, those of a pattern sorted,
 * each once. A name that is a file is never taken for a pattern.
 */
export async function findFiles(names: readonly string[], folder: string): Promise<FoundFile[]> {
  if (!names.length) throw new UsageError('Name a file, or write - to read from the standard input.');
  const found = new Map<string, FoundFile>();
  for (const name of names) {
    for (const file of name === STANDARD_INPUT ? [{ name }] : await findOne(name, folder))
      if (!found.has(file.name)) found.set(file.name, file);
  }
  return [...found.values()];
}

async function findOne(name: string, folder: string): Promise<FoundFile[]> {
  // No such file, or none that may be looked at: the name may still be a pattern, and is reported if it is not.
  const known = await stat(resolve(folder, name)).catch(() => undefined);
  if (known?.isDirectory()) {
    const pattern = `${name.replace(/[\\/]+$/, '')}/**/*.json`;
    return [{ name, problem: `This is a folder. Name its files with a pattern such as "${pattern}".` }];
  }
  if (known) return [{ name }];
  if (!isDynamicPattern(name)) return [{ name, problem: 'No such file.' }];
  const files = await glob([name.replaceAll('\\', '/')], { cwd: folder, expandDirectories: false });
  if (!files.length) return [{ name, problem: 'No file matches this pattern.' }];
  return files.sort().map((file) => ({ name: file }));
}
