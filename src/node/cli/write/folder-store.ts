import { dirname, extname, join, relative, sep } from 'node:path';
import type { NamedDocument } from '../read/read-documents.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { textOf, type Outputs } from './output.js';
import type { Store, Stored } from './store.js';
import { writeTextFile } from './write-file.js';

/** Puts each result into a file of a folder, under the name of its input, in the folders that the inputs have among themselves. */
export class FolderStore implements Store {
  readonly #terminal: Terminal;
  readonly #folder: string;
  readonly #top: string;
  readonly #inputs: ReadonlySet<string>;
  readonly #written = new Set<string>();

  /** `inputs` are the names of all files that are read. */
  constructor(terminal: Terminal, folder: string, inputs: readonly string[]) {
    this.#terminal = terminal;
    this.#folder = folder;
    const paths = inputs.map((name) => terminal.pathOf(name));
    this.#inputs = new Set(paths);
    this.#top = commonFolder(paths);
  }

  async add({ name }: NamedDocument, outputs: Outputs): Promise<Stored> {
    const own = relative(this.#top, this.#terminal.pathOf(name));
    const stem = join(this.#folder, own.slice(0, own.length - extname(own).length));
    const files: string[] = [];
    for (const [index, parts] of outputs.entries()) {
      for (const output of parts) {
        const file = `${stem}${outputs.length > 1 ? `-${index + 1}` : ''}${output.extension}`;
        this.#claim(file, name);
        await writeTextFile(file, textOf(output), this.#terminal);
        files.push(file);
      }
    }
    return { files };
  }

  end(): Promise<void> {
    return Promise.resolve();
  }

  #claim(file: string, name: string): void {
    const path = this.#terminal.pathOf(file);
    if (this.#inputs.has(path))
      throw new UsageError(`${file} is an input and would be written over. Name another folder.`);
    if (this.#written.has(path))
      throw new UsageError(
        `${name} would be written over ${file}, which was made of another input just now.`,
      );
    this.#written.add(path);
  }
}

function commonFolder(paths: readonly string[]): string {
  let [top = ''] = paths.map((path) => dirname(path));
  for (const path of paths)
    while (top !== dirname(top) && !path.startsWith(top.endsWith(sep) ? top : `${top}${sep}`))
      top = dirname(top);
  return top;
}
