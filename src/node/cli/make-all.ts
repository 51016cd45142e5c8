import type { Locale } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { Arguments } from './arguments.js';
import { chooseLocale } from './choose-locale.js';
import { exitCodeOf, SUCCESS } from './exit-code.js';
import { placeIssues } from '../../reading/place-issues.js';
import { findFiles } from './read/find-files.js';
import { readDocuments, type NamedDocument } from './read/read-documents.js';
import { readSettings } from './read/reading-settings.js';
import { ResultReport } from './result-report.js';
import type { Terminal } from './terminal.js';
import { chooseStore } from './write/choose-store.js';
import type { Output } from './write/output.js';
import type { Join } from './write/single-store.js';

/** A fact check and where it was read. */
export interface Making {
  factCheck: FactCheck;
  document: NamedDocument;
  /** Language of the words that are not the fact check's own. */
  locale: Locale;
  /** Is told of what the result cannot hold. */
  onIssue: (issue: Issue) => void;
}

/** Makes the results of a fact check. */
export type Make = (making: Making) => [Output, ...Output[]] | Promise<[Output, ...Output[]]>;

/** How results of several fact checks become one, and which files are read where not all names are names of files. */
export interface MakeSettings {
  join?: Join;
  names?: readonly string[];
}

/** Makes something of every fact check of the files that were named, one document at a time, and returns the exit code. */
export async function makeAll(
  given: Arguments,
  terminal: Terminal,
  make: Make,
  { join, names = given.names }: MakeSettings = {},
): Promise<number> {
  const settings = await readSettings(given, terminal);
  const files = await findFiles(names, terminal.folder);
  const store = chooseStore(given, files, terminal, join);
  const { isByLine } = settings;
  const report = new ResultReport(terminal, {
    isJson: given.has('json'),
    isByLine,
    isQuiet: given.has('quiet'),
  });
  let code = SUCCESS;
  for await (const document of readDocuments(files, settings, terminal)) {
    const lost: Issue[] = [];
    const outputs: [Output, ...Output[]][] = [];
    for (const factCheck of document.factChecks) {
      const locale = await chooseLocale(given.valueOf('lang'), factCheck.lang);
      outputs.push(await make({ factCheck, document, locale, onIssue: (issue) => void lost.push(issue) }));
    }
    const stored = await store.add(document, outputs);
    // What has no path is about the result, so nothing in the text is to be shown for it.
    const placed = placeIssues(
      lost.filter(({ path }) => path),
      document.text,
      document.format,
    );
    const issues = [...document.issues, ...placed, ...lost.filter(({ path }) => !path)];
    await report.add(document, issues, stored);
    code = Math.max(code, exitCodeOf({ ...document, issues }));
  }
  await store.end();
  await report.end();
  return code;
}
