import type { Readable, Writable } from 'node:stream';

/** Where results are written. */
export interface StandardOutput extends Writable {
  isTTY?: boolean;
  /** File descriptor, if it is a stream of the process. */
  fd?: number;
  /** Makes sure that everything has reached the disk; throws if it has not. */
  sync?(): void;
}

/** What the tool reads from and writes to: the process itself, or streams of a program that runs it. */
export interface CliEnvironment {
  stdin: Readable;
  stdout: StandardOutput;
  stderr: Writable & { isTTY?: boolean };
  /** Folder that names of files are relative to. */
  cwd: string;
  /** Gives the day; the clock of the machine where not given. */
  now?: () => Date;
}
