import { Inflate } from 'fflate';

/** Most bytes of a document, and of its files unpacked. */
export const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 100 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
/** Bytes that are unpacked at a time: at most a thousand times as many come of them before they are counted. */
const STEP = 4_096;

declare const TextDecoder: new (encoding: string) => { decode: (bytes: Uint8Array) => string };

/** Thrown for bytes that are no archive, or a damaged one. */
export class BrokenArchive extends Error {}

/** Thrown where an archive holds more than a document may. */
export class TooLargeArchive extends Error {}

interface Entry {
  method: number;
  packed: number;
  offset: number;
}

/**
 * A zip archive whose files are unpacked one by one when they are asked for. What comes out is counted while it is unpacked,
 * because declared sizes can lie.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #left = LARGEST_UNPACKED;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory();
  }

  /** The text of a file, if there is one; the case of its name does not matter. */
  text(name: string): string | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    return entry && decode(this.#unpack(entry));
  }

  #readDirectory(): void {
    const view = this.#view;
    const last = view.byteLength - SHORTEST_END;
    let end = last;
    while (end >= 0 && end >= last - LONGEST_COMMENT && view.getUint32(end, true) !== END) end -= 1;
    if (end < 0 || end < last - LONGEST_COMMENT) throw new BrokenArchive();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new BrokenArchive();
      const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
      const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
        number,
        number,
        number,
      ];
      const key = decode(this.#bytes.subarray(at + 46, at + 46 + name)).toLowerCase();
      if (!(flags & ENCRYPTED))
        this.#entries.set(key, {
          method,
          packed: view.getUint32(at + 20, true),
          offset: view.getUint32(at + 42, true),
        });
      at += 46 + name + extra + comment;
    }
  }

  #unpack({ method, packed, offset }: Entry): Uint8Array {
    const view = this.#view;
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw new BrokenArchive();
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const data = this.#bytes.subarray(start, start + packed);
    if (data.length < packed) throw new BrokenArchive();
    if (method === 0) {
      this.#count(data.length);
      return data;
    }
    if (method !== 8) throw new BrokenArchive();
    return this.#inflate(data);
  }

  #inflate(data: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const end = { isReached: false };
    const inflate = new Inflate((chunk, isLast) => {
      this.#count(chunk.length);
      size += chunk.length;
      chunks.push(chunk);
      end.isReached ||= isLast;
    });
    for (let at = 0; at < data.length; at += STEP)
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    if (!end.isReached) throw new BrokenArchive();
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  #count(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new TooLargeArchive();
  }
}

// XML is in UTF-8 unless its first bytes say otherwise (https://www.w3.org/TR/xml/#charencoding).
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const is16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(is16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
