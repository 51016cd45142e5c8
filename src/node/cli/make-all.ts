import type { Locale } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';
import { describeFault } from '../../model/describe-fault.js';
import type { Issue } from '../../model/issue.js';
import type { Arguments } from './arguments.js';
import { chooseLocale } from './choose-locale.js';
import { isClosedPipeError } from './closed-pipe-error.js';
import { exitCodeOf, SUCCESS } from './exit-code.js';
import { placeIssues, type PlacedIssue } from '../../reading/place-issues.js';
import { findFiles } from './read/find-files.js';
import { readDocuments, type NamedDocument } from './read/read-documents.js';
import { readSettings } from './read/reading-settings.js';
import { ResultReport } from './result-report.js';
import type { Terminal } from './terminal.js';
import { isUsageError, UsageError } from './usage-error.js';
import { chooseStore } from './write/choose-store.js';
import type { Output, Outputs } from './write/output.js';
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
  args: Arguments,
  terminal: Terminal,
  make: Make,
  { join, names = args.names }: MakeSettings = {},
): Promise<number> {
  const settings = await readSettings(args, terminal);
  const files = await findFiles(names, terminal.folder);
  // All at once, so that no result of the first is written over the second.
  for (const { name, problem } of files) if (!problem) terminal.registerInput(name);
  const store = chooseStore(args, files, terminal, join);
  const report = new ResultReport(terminal, {
    isJson: args.has('json'),
    isByLine: settings.isByLine,
    isQuiet: args.has('quiet'),
  });
  let code = SUCCESS;
  try {
    for await (const document of readDocuments(files, settings, terminal)) {
      const { outputs, issues } = await makeOne(document, args.valueOf('lang'), make);
      await report.add(document, issues, await store.add(document, outputs));
      code = Math.max(code, exitCodeOf({ ...document, issues }));
    }
    await store.end();
  } catch (error) {
    await store.abandon?.();
    const isWritingFiles = args.has('out') || args.has('out-dir');
    if (!(isClosedPipeError(error) && isWritingFiles)) throw error;
    throw new UsageError('Stopped: the report is no longer being read. Not all files were written.');
  }
  await report.end();
  return code;
}

async function makeOne(
  document: NamedDocument,
  lang: string | undefined,
  make: Make,
): Promise<{ outputs: Outputs; issues: PlacedIssue[] }> {
  const lost: Issue[] = [];
  const outputs: [Output, ...Output[]][] = [];
  const onIssue = (issue: Issue): void => void lost.push(issue);
  for (const factCheck of document.factChecks) {
    const locale = await chooseLocale(lang, factCheck.lang);
    try {
      outputs.push(await make({ factCheck, document, locale, onIssue }));
    } catch (error) {
      if (isUsageError(error) || isClosedPipeError(error)) throw error;
      // A fault of ours costs this one fact check and not the rest of an archive.
      onIssue(describeFault(error));
    }
  }
  // What has no path is about the result, so nothing in the text is to be shown for it.
  const placed = placeIssues(
    lost.filter(({ path }) => path),
    document.text,
    document.format,
  );
  return { outputs, issues: [...document.issues, ...placed, ...lost.filter(({ path }) => !path)] };
}
