import type { Readable, Writable } from 'node:stream';

/** What the tool reads from and writes to: the process itself, or streams of a program that runs it. */
export interface Surroundings {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  /** Folder that names of files are relative to. */
  cwd: string;
  /** Gives the day; the clock of the machine where not given. */
  now?: () => Date;
}
