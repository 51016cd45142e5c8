import { readFile, stat } from 'node:fs/promises';
import type { Terminal } from '../terminal.js';
import { decodeText } from '../../../reading/decode-text.js';
import { STANDARD_INPUT } from './find-files.js';

/** Most bytes of one document; more is an archive, not a fact check. */
const LARGEST_FILE = 64 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder.',
  EACCES: 'This file may not be read.',
  EPERM: 'This file may not be read.',
};

/** The text of a file or of the standard input, or why there is none. */
export type ReadText = { text: string } | { problem: string };

/** Reads a file, or the standard input to its end, as text without a byte order mark. Never rejects. */
export async function readText(name: string, terminal: Terminal): Promise<ReadText> {
  try {
    const bytes = name === STANDARD_INPUT ? await readAll(terminal) : await readOne(terminal.pathOf(name));
    if (!bytes) {
      const problem = 'This is larger than 64 MiB. Give an archive as one document a line, with --ndjson.';
      return { problem };
    }
    const text = decodeText(bytes);
    return text === undefined ? { problem: 'This is not text in UTF-8. Save it as UTF-8.' } : { text };
  } catch (error) {
    return { problem: explainFault(error) };
  }
}

/** Why a file could not be read or written, in a sentence. */
export function explainFault(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `The system says: ${message}.`;
}

async function readOne(path: string): Promise<Uint8Array | undefined> {
  const { size } = await stat(path);
  return size > LARGEST_FILE ? undefined : readFile(path);
}

async function readAll({ stdin }: Terminal): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Uint8Array | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if ((size += bytes.length) > LARGEST_FILE) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
