import { explainFault } from '../explain-fault.js';
import type { Terminal } from '../terminal.js';
import { decodeText, type DecodedText } from '../../../reading/decode-text.js';

/** Most bytes of one document; more is an archive, not a fact check. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The text of a file or of the standard input, or why there is none. */
export type ReadText = DecodedText | { problem: string };

/** Reads a file, or the standard input to its end, as text without a byte order mark. Never rejects. */
export async function readText(name: string, terminal: Terminal): Promise<ReadText> {
  try {
    const bytes = await readAll(terminal.openInput(name));
    if (!bytes) {
      const problem =
        'This is larger than 64 MiB. Write an archive as one document per line and add --ndjson.';
      return { problem };
    }
    return decodeText(bytes) ?? { problem: 'This is not text in UTF-8. Save it as UTF-8.' };
  } catch (error) {
    return { problem: explainFault(error) };
  }
}

// Counts while it reads: devices and pipes have no size.
async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if ((size += bytes.length) > LARGEST_FILE) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
