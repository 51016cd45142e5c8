import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ClosedPipeError } from './closed-pipe-error.js';
import { ProgressLine } from './progress-line.js';
import type { Surroundings } from './surroundings.js';

const EVENTS = ['drain', 'error', 'close'];

/** The way of a command to the person or program that called it: results to one stream, messages to the other. */
export class Terminal {
  readonly stdin: Readable;
  readonly progress: ProgressLine;
  readonly #stdout: Writable;
  readonly #stderr: Writable;
  readonly #cwd: string;
  readonly #now: () => Date;
  #isClosed = false;

  constructor({ stdin, stdout, stderr, cwd, now = () => new Date() }: Surroundings) {
    this.stdin = stdin;
    this.#stdout = stdout;
    this.#stderr = stderr;
    this.#cwd = cwd;
    this.#now = now;
    this.progress = new ProgressLine(stderr);
    // They stay: a stream may fail after the last word has been handed to it.
    stdout.on('error', () => (this.#isClosed = true));
    stderr.on('error', () => undefined);
  }

  /** Prints a result, and waits while the reader is slower; throws a `ClosedPipeError` when nobody reads any more. */
  async print(text: string): Promise<void> {
    this.progress.clear();
    await writeTo(this.#stdout, text, () => this.#isClosed);
  }

  /** Says something that is no result. */
  async say(text: string): Promise<void> {
    this.progress.clear();
    if (!this.#stderr.destroyed) await writeTo(this.#stderr, `${text}\n`, () => this.#stderr.destroyed);
  }

  /** The whole path of a file that was named. */
  pathOf(name: string): string {
    return resolve(this.#cwd, name);
  }

  /** Folder that names are relative to. */
  get folder(): string {
    return this.#cwd;
  }

  /** Now. */
  get now(): Date {
    return this.#now();
  }
}

/** Writes to a stream and waits until it has room again; throws a `ClosedPipeError` where it is closed. */
export async function writeTo(stream: Writable, text: string, isClosed: () => boolean): Promise<void> {
  if (isClosed()) throw new ClosedPipeError();
  if (stream.write(text)) return;
  await new Promise<void>((settle) => {
    const go = (): void => {
      for (const event of EVENTS) stream.off(event, go);
      settle();
    };
    for (const event of EVENTS) stream.on(event, go);
  });
  if (isClosed()) throw new ClosedPipeError();
}
