import { UsageError } from '../usage-error.js';

/** Most bytes of one line; a longer one is skipped. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** Most bytes without a line end; what has more is not made of lines, and may never end, as a device. */
const LONGEST_WAIT = 64 * 1024 * 1024;

const LINE_END = 0x0a;

/** A line that is not empty and its number, from 1; without bytes where it is too long. */
export interface Line {
  number: number;
  bytes: Uint8Array | undefined;
}

/**
 * The lines of a stream, one at a time, so that the stream waits for whoever reads them and no more than one line is held. Only
 * a line feed ends a line: JSON may hold the other signs that end lines of text (https://github.com/ndjson/ndjson-spec).
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const takeLine = (): Line => {
    const line = { number, bytes: size > LONGEST_LINE ? undefined : Buffer.concat(held) };
    [held, size] = [[], 0];
    number += 1;
    return line;
  };
  const hold = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size > LONGEST_LINE) held = [];
    else held.push(bytes);
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
      hold(bytes.subarray(start, end));
      start = end + 1;
      const line = takeLine();
      if (!isBlank(line)) yield line;
    }
    hold(bytes.subarray(start));
    if (size > LONGEST_WAIT)
      throw new UsageError(
        `Line ${number} is longer than 64 MiB. This is not an archive of one document per line.`,
      );
  }
  const last = takeLine();
  if (!isBlank(last)) yield last;
}

function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09) ?? false;
}
