import { explainFault } from '../explain-fault.js';
import { KnownFiles } from '../known-files.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { openOutput, type OutputFile } from './open-output.js';

/** A text and the name of the file that it goes into. */
export interface NamedText {
  name: string;
  text: string;
}

/** Writes the files of a run, and none over a file that the run reads or has written. */
export class OutputFiles {
  readonly #terminal: Terminal;
  readonly #written = new KnownFiles();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Throws a `UsageError` if one of these files is read in this run. */
  refuseInputs(...names: readonly string[]): void {
    for (const name of names) {
      const input = this.#terminal.inputs.find(this.#terminal.pathOf(name));
      if (input === undefined) continue;
      const other = input === name ? '' : ` (it is the same file as ${input})`;
      throw new UsageError(`${name} is an input and would be overwritten${other}. Write to another file.`);
    }
  }

  /** Writes the results of one input. Throws a `UsageError` before the first is written if one of them must not be. */
  async write(texts: readonly NamedText[], input: string): Promise<void> {
    this.refuseInputs(...texts.map(({ name }) => name));
    for (const { name } of texts) {
      const path = this.#terminal.pathOf(name);
      const made = this.#written.find(path);
      if (made !== undefined)
        throw new UsageError(`${input} would overwrite ${made}, which was just written.`);
      this.#written.add(path, name);
    }
    for (const { name, text } of texts) {
      const file = await this.open(name);
      await explaining(name, () => file.write(text));
      await explaining(name, () => file.finish());
      // A link leads to it only now.
      this.#written.add(this.#terminal.pathOf(name), name);
    }
  }

  /** Opens a file that is written piece by piece. */
  async open(name: string): Promise<OutputFile> {
    this.refuseInputs(name);
    return explaining(name, () => openOutput(this.#terminal.pathOf(name)));
  }
}

/** Runs something that writes to a file; throws a `UsageError` with the reason if that fails. */
export async function explaining<T>(name: string, action: () => Promise<T> | T): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw new UsageError(`${name} could not be written. ${explainFault(error)}`);
  }
}
