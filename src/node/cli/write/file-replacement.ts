import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../write-whole.js';

const unfinished = new Set<FileReplacement>();

/** Removes what has been written of files that are not complete, for a process that is about to end. */
export function abandonUnfinishedFiles(): void {
  for (const file of unfinished) file.abandon();
}

/**
 * A file that is written under another name in the same folder and takes its place when it is complete, so that at every moment
 * there is either the whole old file or the whole new one. Everything is synchronous: no signal is handled between two steps.
 */
export class FileReplacement {
  readonly #path: string;
  readonly #temporary: string;
  readonly #old: Stats | undefined;
  #fd: number | undefined;

  /** `old` is what is known of the file that is replaced, if there is one. */
  constructor(path: string, old: Stats | undefined) {
    this.#path = path;
    this.#old = old;
    if (old) accessSync(path, constants.W_OK);
    this.#temporary = join(dirname(path), `.factlet-${randomBytes(6).toString('hex')}.tmp`);
    this.#fd = openSync(this.#temporary, 'wx', old ? 0o600 : 0o666);
    unfinished.add(this);
  }

  write(text: string): void {
    this.#guard((fd) => writeWhole(fd, Buffer.from(text)));
  }

  /** Puts the new file in the place of the old one, with the old one's owner and permissions. */
  finish(): void {
    this.#guard((fd) => {
      if (this.#old) keepPermissions(fd, this.#old);
      fsyncSync(fd);
      closeSync(fd);
      this.#fd = undefined;
      renameSync(this.#temporary, this.#path);
    });
    unfinished.delete(this);
  }

  /** Removes what has been written; the old file stays. */
  abandon(): void {
    if (!unfinished.delete(this)) return;
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    rmSync(this.#temporary, { force: true });
  }

  #guard(action: (fd: number) => void): void {
    try {
      if (this.#fd !== undefined) action(this.#fd);
    } catch (error) {
      this.abandon();
      throw error;
    }
  }
}

function keepPermissions(fd: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(fd, uid, gid);
  } catch {
    // Only root may give files away; then the file belongs to whoever wrote it.
  }
  // After the owner, because a change of owner removes some permissions.
  fchmodSync(fd, mode & 0o7777);
}
