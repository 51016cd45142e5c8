import { extname } from 'node:path';
import type { NamedDocument } from '../read/read-documents.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { OutputFiles } from './output-files.js';
import { textOf, type Output, type Outputs } from './output.js';
import type { Store, Stored } from './store.js';

/** Makes one value of several, where a format can hold them. */
export type Join = ((values: readonly unknown[]) => unknown) | undefined;

/** Puts the result of one document into a file, or prints it where no file is named. */
export class SingleStore implements Store {
  readonly #terminal: Terminal;
  readonly #files: OutputFiles;
  readonly #file: string | undefined;
  readonly #join: Join;

  constructor(terminal: Terminal, files: OutputFiles, file: string | undefined, join: Join) {
    this.#terminal = terminal;
    this.#files = files;
    this.#file = file;
    this.#join = join;
  }

  async add({ name }: NamedDocument, outputs: Outputs): Promise<Stored> {
    const [first, ...others] = outputs;
    if (!first) return {};
    if (others.length && !this.#join) {
      const advice = 'Add --out-dir DIR for a file each, or --ndjson for a line each';
      throw new UsageError(`${name} holds ${outputs.length} fact checks. ${advice}.`);
    }
    const value = others.length ? this.#join?.(outputs.map(([output]) => output.value)) : first[0].value;
    const [main, ...twins] = [{ ...first[0], value }, ...(others.length ? [] : first.slice(1))] as [
      Output,
      ...Output[],
    ];
    if (this.#file === undefined) {
      await this.#terminal.print(textOf(main));
      return {};
    }
    const file = this.#file;
    const texts = [main, ...twins].map((output, index) => ({
      name: index ? beside(file, output.extension) : file,
      text: textOf(output),
    }));
    await this.#files.write(texts, name);
    return { files: texts.map((text) => text.name) };
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

function beside(file: string, extension: string): string {
  const currentExtension = extname(file);
  return `${currentExtension && currentExtension !== extension ? file.slice(0, -currentExtension.length) : file}${extension}`;
}
