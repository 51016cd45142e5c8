import type { PlacedIssue } from '../../reading/place-issues.js';
import { toJson } from './escape-controls.js';
import type { NamedDocument } from './read/read-documents.js';
import type { Terminal } from './terminal.js';
import type { Stored } from './write/store.js';
import { issueLine, formatIssue } from './write/format-issue.js';

/** How a run that makes something tells what was lost. */
export interface ReportSettings {
  /** As JSON, together with the results. */
  isJson: boolean;
  /** With a document a line. */
  isByLine: boolean;
  /** Errors only. */
  isQuiet: boolean;
}

/** Tells of each document what was lost on its way: to the standard error, or with its results as JSON. */
export class ResultReport {
  readonly #terminal: Terminal;
  readonly #settings: ReportSettings;
  #documents = 0;

  constructor(terminal: Terminal, settings: ReportSettings) {
    this.#terminal = terminal;
    this.#settings = settings;
  }

  async add(document: NamedDocument, found: readonly PlacedIssue[], stored: Stored): Promise<void> {
    const { isJson, isByLine, isQuiet } = this.#settings;
    const { name, line, format } = document;
    const issues = found.filter(({ severity }) => !isQuiet || severity === 'error');
    if (isJson) {
      const json = toJson({ file: name, line, format, ...stored, issues });
      const lead = this.#documents ? ',\n' : '{ "documents": [\n';
      await this.#terminal.print(isByLine ? `${json}\n` : `${lead}${json}`);
    } else {
      for (const issue of issues)
        await this.#terminal.printMessage(isByLine ? issueLine(name, line, issue) : formatIssue(name, issue));
    }
    this.#documents += 1;
  }

  async end(): Promise<void> {
    const { isJson, isByLine } = this.#settings;
    if (isJson && !isByLine)
      await this.#terminal.print(this.#documents ? '\n] }\n' : '{ "documents": [] }\n');
  }
}
