import { fstatSync, fsyncSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { StandardOutput } from './cli-environment.js';
import { writeWhole } from './write-whole.js';

/** Errors that mean that words are lost; others say that a file cannot be synchronized at all. */
const LOST = new Set(['EIO', 'ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Standard output (1) or standard error (2) of the process. Node's own stream for a file takes half a write on a full disk for a
 * whole one, so files get one that does not.
 */
export function standardStream(fd: 1 | 2): StandardOutput {
  // Not as numbers: after a look at a pipe, Node 20's next realpathSync would end early, and an import by a link would fail.
  if (fstatSync(fd, { bigint: true }).isFile()) return new FileStream(fd);
  return fd === 1 ? process.stdout : process.stderr;
}

class FileStream extends Writable implements StandardOutput {
  readonly fd: number;

  constructor(fd: number) {
    super();
    this.fd = fd;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      writeWhole(this.fd, chunk);
    } catch (error) {
      return done(error as Error);
    }
    done();
  }

  sync(): void {
    try {
      fsyncSync(this.fd);
    } catch (error) {
      if (LOST.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}
