import { writeSync } from 'node:fs';

/** Writes all bytes to an open file. A single call may write only some, for example when the disk becomes full. */
export function writeWhole(fd: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length;) start += writeSync(fd, bytes, start);
}
