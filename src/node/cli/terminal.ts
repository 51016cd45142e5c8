import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ClosedPipeError } from './closed-pipe-error.js';
import { escapeControls } from './escape-controls.js';
import { explainFault } from './explain-fault.js';
import { KnownFiles } from './known-files.js';
import { ProgressLine } from './progress-line.js';
import { STANDARD_INPUT } from './read/standard-input.js';
import type { StandardOutput, CliEnvironment } from './cli-environment.js';
import { UsageError } from './usage-error.js';

/** The way of a command to the person or program that called it: results to one stream, messages to the other. */
export class Terminal {
  readonly stdin: Readable;
  readonly progress: ProgressLine;
  /** The files that the run reads. */
  readonly inputs = new KnownFiles();
  readonly #stdout: StandardOutput;
  readonly #stderr: Writable;
  readonly #cwd: string;
  readonly #now: () => Date;
  #hasLostMessages = false;

  constructor({ stdin, stdout, stderr, cwd, now = () => new Date() }: CliEnvironment) {
    this.stdin = stdin;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#cwd = cwd;
    this.#now = now;
    this.progress = new ProgressLine(stderr);
    // Every write reports its own error; without a listener the event would end the process.
    for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  }

  /**
   * Prints a result and waits until it is written. Throws a `ClosedPipeError` if nobody reads the results any more, and a
   * `UsageError` if they cannot be written.
   */
  async print(text: string): Promise<void> {
    this.progress.clear();
    await this.#guard(() => writeTo(this.#stdout, text));
  }

  /** Writes a message, which is not a result. Never rejects. */
  async printMessage(text: string): Promise<void> {
    this.progress.clear();
    const lines = text.split('\n').map(escapeControls).join('\n');
    await writeTo(this.#stderr, `${lines}\n`).catch((error: unknown) => {
      this.#hasLostMessages ||= !isClosedPipe(error);
    });
  }

  /** Makes sure that the results have reached the disk if they go to a file; throws a `UsageError` if they have not. */
  async finish(): Promise<void> {
    await this.#guard(() => this.#stdout.sync?.());
  }

  /** Whether a message could not be written although somebody may still be waiting for it. */
  get hasLostMessages(): boolean {
    return this.#hasLostMessages;
  }

  /** The whole path of a file that was named. */
  pathOf(name: string): string {
    return resolve(this.#cwd, name);
  }

  /**
   * Remembers that a file, or the standard input, is read in this run and must not be written over. Throws a `UsageError` if the
   * results go to it: the run would read what it writes.
   */
  registerInput(name: string): void {
    if (name !== STANDARD_INPUT) this.inputs.add(this.pathOf(name), name);
    else this.inputs.addDescriptor((this.stdin as { fd?: number }).fd, 'standard input');
    const input = this.inputs.findDescriptor(this.#stdout.fd);
    if (input !== undefined)
      throw new UsageError(`Standard output goes to the same file as ${input}. Send it to another one.`);
  }

  /** Opens an input. */
  openInput(name: string): AsyncIterable<Uint8Array | string> {
    this.registerInput(name);
    const stream = name === STANDARD_INPUT ? this.stdin : createReadStream(this.pathOf(name));
    return stream as AsyncIterable<Uint8Array | string>;
  }

  /** Folder that names are relative to. */
  get folder(): string {
    return this.#cwd;
  }

  /** Now. */
  get now(): Date {
    return this.#now();
  }

  async #guard(action: () => Promise<void> | void): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (isClosedPipe(error)) throw new ClosedPipeError();
      throw new UsageError(`The results could not be written to standard output. ${explainFault(error)}`);
    }
  }
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((settle, reject) => {
    stream.write(text, (error) => {
      // A stream tells only the first writer what went wrong.
      if (error) reject(stream.errored ?? error);
      else settle();
    });
  });
}

// Windows calls it EOF.
function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'EOF'].includes((error as NodeJS.ErrnoException).code ?? '');
}
