import { explainFault } from '../explain-fault.js';
import type { Terminal } from '../terminal.js';
import { decodeText, type DecodedText } from '../../../reading/decode-text.js';

/** Most bytes of one document; more is an archive, not a fact check. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The text of a file or of the standard input, or why there is none. */
export type ReadText = DecodedText | { problem: string };

/** Why bytes that are neither text nor a Word document are not read. */
export const NOT_TEXT = 'This is not text in UTF-8. Save it as UTF-8.';

/** Reads a file, or the standard input to its end, as text without a byte order mark. Never rejects. */
export async function readText(name: string, terminal: Terminal): Promise<ReadText> {
  const read = await readBytes(name, terminal);
  return 'problem' in read ? read : (decodeText(read.bytes) ?? { problem: NOT_TEXT });
}

/** Reads a file, or the standard input to its end. Never rejects. */
export async function readBytes(
  name: string,
  terminal: Terminal,
): Promise<{ bytes: Uint8Array } | { problem: string }> {
  try {
    const bytes = await readAll(terminal.openInput(name));
    const problem = 'This is larger than 64 MiB. Write an archive as one document per line and add --ndjson.';
    return bytes ? { bytes } : { problem };
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
