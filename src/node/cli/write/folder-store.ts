import { dirname, extname, join, relative, sep } from 'node:path';
import type { NamedDocument } from '../read/read-documents.js';
import type { Terminal } from '../terminal.js';
import type { NamedText, OutputFiles } from './output-files.js';
import { textOf, type Outputs } from './output.js';
import type { Store, Stored } from './store.js';

/** Puts each result into a file of a folder, under the name of its input, in the folders that the inputs have among themselves. */
export class FolderStore implements Store {
  readonly #terminal: Terminal;
  readonly #files: OutputFiles;
  readonly #folder: string;
  readonly #top: string;

  /** `inputs` are the names of all files of which results are made. */
  constructor(terminal: Terminal, files: OutputFiles, folder: string, inputs: readonly string[]) {
    this.#terminal = terminal;
    this.#files = files;
    this.#folder = folder;
    this.#top = commonFolder(inputs.map((name) => terminal.pathOf(name)));
  }

  async add({ name }: NamedDocument, outputs: Outputs): Promise<Stored> {
    const inputPath = relative(this.#top, this.#terminal.pathOf(name));
    const stem = join(this.#folder, inputPath.slice(0, inputPath.length - extname(inputPath).length));
    const texts = outputs.flatMap((parts, index) =>
      parts.map((output): NamedText => {
        const number = outputs.length > 1 ? `-${index + 1}` : '';
        return { name: `${stem}${number}${output.extension}`, text: textOf(output) };
      }),
    );
    await this.#files.write(texts, name);
    return { files: texts.map((text) => text.name) };
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}

function commonFolder(paths: readonly string[]): string {
  let [top = ''] = paths.map((path) => dirname(path));
  for (const path of paths)
    while (top !== dirname(top) && !path.startsWith(top.endsWith(sep) ? top : `${top}${sep}`))
      top = dirname(top);
  return top;
}
