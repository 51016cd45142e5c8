import type { FactCheck } from '../../model/fact-check.js';
import { limits } from '../../model/payload-shape.generated.js';
import { CheckReport } from './check-report.js';
import type { Arguments } from './arguments.js';
import type { Command } from './command.js';
import { compareVersions, type Comparison } from '../../compare/compare-versions.js';
import { exitCodeOf, SUCCESS } from './exit-code.js';
import { findUnstamped } from '../../reading/find-unstamped.js';
import { isJson, placeIssues, type PlacedIssue } from '../../reading/place-issues.js';
import { findFiles } from './read/find-files.js';
import { readBytes as readDocumentBytes } from '../../reading/read-document.js';
import { readDocuments, type NamedDocument } from './read/read-documents.js';
import { NOT_TEXT, readBytes } from './read/read-text.js';
import { readingOptions, readSettings, type RunSettings } from './read/reading-settings.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { quietOption } from './write/quiet-option.js';
import { formatIssue } from './write/format-issue.js';

/** Most bytes of JSON that the script for pages reads. */
const LARGEST_PAYLOAD = limits.payloadBytes;

/** `factlet check`: says what is wrong with fact checks, and what changed since an older version. */
export const check: Command = {
  usage: 'FILE… [options]',
  options: [
    {
      name: 'against',
      value: 'OLD',
      does: 'compares with this older version, reports changes without an entry in corrections, and drafts the entries',
    },
    { name: 'today', value: 'DATE', does: 'date of the drafts, such as 2026-01-26; default: today' },
    ...readingOptions,
    { name: 'json', does: 'prints one JSON document; with --ndjson one line of JSON per document' },
    quietOption,
  ],
  examples: [
    {
      does: 'All fact checks of a folder and the folders in it',
      line: 'npx factlet check "archive/**/*.json"',
    },
    { does: 'What comes from another program', line: 'cat article.md | npx factlet check -' },
    { does: 'What a correction changed', line: 'npx factlet check new.json --against old.json' },
    { does: 'For a program', line: 'npx factlet check --json article.txt > findings.json' },
    { does: 'An archive of one document a line', line: 'npx factlet check --ndjson --quiet archive.ndjson' },
  ],
  notes: [
    'not stated: what readers look for and do not find, such as who wrote it.',
    'error: an item is skipped, or nothing can be shown. warning: shown, but an editor should look. info: a note; readers lose nothing important.',
    'Exit codes: 0 no errors · 1 errors found · 2 usage or file error',
  ],
  run: runCheck,
};

async function runCheck(args: Arguments, terminal: Terminal): Promise<number> {
  const settings = await readSettings(args, terminal);
  const files = await findFiles(args.names, terminal.folder);
  for (const { name, problem } of files) if (!problem) terminal.registerInput(name);
  const compare = await readOlder(args, settings, terminal, files.length);
  const form = args.has('json') ? (settings.isByLine ? 'lines' : 'json') : 'words';
  const report = new CheckReport(terminal, form, args.has('quiet'));
  let code = SUCCESS;
  for await (const document of readDocuments(files, settings, terminal)) {
    const [factCheck] = document.factChecks;
    const { issues, drafts } = (factCheck && compare?.(factCheck)) ?? { issues: [], drafts: [] };
    await report.add({
      ...document,
      issues: [
        ...document.issues,
        ...checkSize(document),
        ...placeIssues(
          [...document.factChecks.flatMap(findUnstamped), ...issues],
          document.text,
          document.format,
        ),
      ],
      drafts,
    });
    code = Math.max(
      code,
      exitCodeOf(document),
      exitCodeOf({ isUnreadable: false, issues: checkSize(document) }),
    );
  }
  await report.end();
  return code;
}

function checkSize({ format, bytes }: NamedDocument): PlacedIssue[] {
  if (!format || !isJson(format) || bytes <= LARGEST_PAYLOAD) return [];
  const message = `Too large: a page reads at most ${LARGEST_PAYLOAD.toLocaleString('en')} bytes; this has ${bytes.toLocaleString('en')}.`;
  return [{ severity: 'error', code: 'too-large', path: '', message }];
}

async function readOlder(
  args: Arguments,
  settings: RunSettings,
  terminal: Terminal,
  files: number,
): Promise<((newer: FactCheck) => Comparison) | undefined> {
  const name = args.valueOf('against');
  if (name === undefined) return undefined;
  if (files !== 1 || settings.isByLine)
    throw new UsageError('--against compares one file with one older version.');
  const read = await readBytes(name, terminal);
  if ('problem' in read) throw new UsageError(`${name}: ${read.problem}`);
  const document = readDocumentBytes(read.bytes, settings);
  if (!document) throw new UsageError(`${name}: ${NOT_TEXT}`);
  const { factChecks, issues } = document;
  for (const issue of issues)
    if (issue.code === 'guessed-encoding') await terminal.printMessage(formatIssue(name, issue));
  const [older] = factChecks;
  const today = readDay(args.valueOf('today'), terminal.now);
  if (older) return (newer) => compareVersions(older, newer, today);
  throw new UsageError(`${name}: this older version could not be read. ${issues[0]?.message ?? ''}`);
}

function readDay(date: string | undefined, now: Date): string {
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new UsageError(`--today: “${date}” is not a date. Write it as 2026-01-26.`);
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return date ?? day.map((part) => String(part).padStart(2, '0')).join('-');
}
