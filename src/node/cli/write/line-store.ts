import { toJson } from '../escape-controls.js';
import type { NamedDocument } from '../read/read-documents.js';
import type { Terminal } from '../terminal.js';
import type { OutputFile } from './open-output.js';
import { explaining, type OutputFiles } from './output-files.js';
import type { Outputs } from './output.js';
import type { Store, Stored } from './store.js';

/** Writes a line of JSON for each fact check, to a file or, where none is named, to the standard output. */
export class LineStore implements Store {
  readonly #terminal: Terminal;
  readonly #files: OutputFiles;
  readonly #name: string | undefined;
  #file: OutputFile | undefined;

  constructor(terminal: Terminal, files: OutputFiles, name: string | undefined) {
    this.#terminal = terminal;
    this.#files = files;
    this.#name = name;
  }

  async add(_document: NamedDocument, outputs: Outputs): Promise<Stored> {
    for (const [{ value }] of outputs) await this.#write(`${toJson(value)}\n`);
    return this.#name === undefined ? {} : { files: [this.#name] };
  }

  async end(): Promise<void> {
    await this.#write('');
    if (this.#name !== undefined) await explaining(this.#name, () => this.#file?.finish());
  }

  async abandon(): Promise<void> {
    await this.#file?.abandon();
  }

  async #write(text: string): Promise<void> {
    if (this.#name === undefined) return text ? this.#terminal.print(text) : undefined;
    const file = (this.#file ??= await this.#files.open(this.#name));
    await explaining(this.#name, () => file.write(text));
  }
}
