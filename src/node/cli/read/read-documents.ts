import { extname } from 'node:path';
import type { IssueCode } from '../../../model/issue-codes.js';
import type { PlacedIssue } from '../../../reading/place-issues.js';
import {
  readArchiveLine,
  readBytes as readDocumentBytes,
  type ReadDocument,
} from '../../../reading/read-document.js';
import { explainFault } from '../explain-fault.js';
import type { Terminal } from '../terminal.js';
import { decodeText } from '../../../reading/decode-text.js';
import type { FoundFile } from './find-files.js';
import { isArchive } from './is-archive.js';
import { NOT_TEXT, readBytes } from './read-text.js';
import type { RunSettings } from './reading-settings.js';
import { splitLines } from './split-lines.js';
import { STANDARD_INPUT } from './standard-input.js';

/** A document of a file, of one of its lines, or of the standard input. */
export interface NamedDocument extends ReadDocument {
  /** Name of the file as it was given; `standard input` where there is none. */
  name: string;
  /** The line that it is, in an archive of a document a line. */
  line?: number;
  /** Whether the file itself could not be read, which is no fault of a fact check. */
  isUnreadable: boolean;
  /** Its length in UTF-8. */
  bytes: number;
}

type Sized = ReadDocument & Pick<NamedDocument, 'bytes'>;

/** Files that hold one document each, whatever is asked. */
const WHOLE = new Set(['.json', '.jsonld', '.txt', '.md', '.markdown', '.html', '.htm', '.docx']);

/** Reads documents one after another, each when it is asked for, so that no more than one is held; says how far it is. */
export async function* readDocuments(
  files: readonly FoundFile[],
  settings: RunSettings,
  terminal: Terminal,
): AsyncGenerator<NamedDocument> {
  let done = 0;
  for (const { name, problem } of files) {
    const isArchive = settings.isByLine && !WHOLE.has(extname(name).toLowerCase());
    if (problem) yield unreadable(nameOf(name), problem);
    else if (isArchive) {
      for await (const document of readLines(name, settings, terminal)) {
        yield document;
        terminal.progress.show(document.line ?? 0, undefined, `documents of ${nameOf(name)}`);
      }
    } else yield await readWhole(name, settings, terminal);
    done += 1;
    if (!isArchive) terminal.progress.show(done, files.length, 'files');
  }
  terminal.progress.clear();
}

async function readWhole(name: string, settings: RunSettings, terminal: Terminal): Promise<NamedDocument> {
  const read = await readBytes(name, terminal);
  if ('problem' in read) return unreadable(nameOf(name), read.problem);
  const document = readDocumentBytes(read.bytes, settings);
  if (!document) return unreadable(nameOf(name), NOT_TEXT);
  const fault = document.issues.find(({ code }) => code === 'broken-json');
  if (fault && isArchive(document.text))
    fault.message += ' If this is an archive of one document per line, add --ndjson.';
  const bytes = document.format === 'docx' ? read.bytes.length : Buffer.byteLength(document.text);
  return { name: nameOf(name), isUnreadable: false, bytes, ...document };
}

async function* readLines(
  name: string,
  settings: RunSettings,
  terminal: Terminal,
): AsyncGenerator<NamedDocument> {
  try {
    for await (const { number, bytes } of splitLines(terminal.openInput(name))) {
      yield { ...readLine(bytes, settings), name: nameOf(name), line: number, isUnreadable: false };
    }
  } catch (error) {
    yield unreadable(nameOf(name), explainFault(error));
  }
}

function readLine(bytes: Uint8Array | undefined, settings: RunSettings): Sized {
  if (!bytes)
    return failed(
      'long-line',
      'This line is longer than 16 MiB, so it was skipped. Write one fact check per line.',
      0,
    );
  const decoded = decodeText(bytes);
  if (!decoded) return failed('not-text', 'This line is not text in UTF-8.', bytes.length);
  const document = readArchiveLine(decoded.text, settings);
  return { ...document, issues: [...decoded.issues, ...document.issues], bytes: bytes.length };
}

function unreadable(name: string, message: string): NamedDocument {
  return { name, isUnreadable: true, ...failed('unreadable-file', message, 0) };
}

function failed(code: IssueCode, message: string, bytes: number): Sized {
  const issue: PlacedIssue = { severity: 'error', code, path: '', message };
  return { format: undefined, factChecks: [], issues: [issue], text: '', bytes };
}

function nameOf(name: string): string {
  return name === STANDARD_INPUT ? 'standard input' : name;
}
