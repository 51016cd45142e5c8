import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { once } from 'node:events';
import type { NamedDocument } from '../read/read-documents.js';
import { explainFault } from '../read/read-text.js';
import { writeTo, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { Outputs } from './output.js';
import type { Store, Stored } from './store.js';

/** Writes a line of JSON for each fact check, to a file or, where none is named, to the standard output. */
export class LineStore implements Store {
  readonly #terminal: Terminal;
  readonly #file: string | undefined;
  #stream: WriteStream | undefined;
  #fault: unknown;

  constructor(terminal: Terminal, file: string | undefined) {
    this.#terminal = terminal;
    this.#file = file;
  }

  async add(_document: NamedDocument, outputs: Outputs): Promise<Stored> {
    for (const [{ value }] of outputs) await this.#write(`${JSON.stringify(value)}\n`);
    return this.#file === undefined ? {} : { files: [this.#file] };
  }

  async end(): Promise<void> {
    await this.#write('');
    if (!this.#stream) return;
    this.#stream.end();
    if (!this.#stream.closed) await once(this.#stream, 'close').catch(() => undefined);
    this.#checkFault();
  }

  async #write(text: string): Promise<void> {
    if (this.#file === undefined) return text ? this.#terminal.print(text) : undefined;
    this.#stream ??= await this.#open(this.#terminal.pathOf(this.#file));
    this.#checkFault();
    await writeTo(this.#stream, text, () => false);
    this.#checkFault();
  }

  async #open(path: string): Promise<WriteStream> {
    await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
      this.#fault = error;
    });
    return createWriteStream(path).on('error', (error) => {
      this.#fault ??= error;
    });
  }

  #checkFault(): void {
    if (this.#fault)
      throw new UsageError(`${this.#file ?? ''} could not be written. ${explainFault(this.#fault)}`);
  }
}
