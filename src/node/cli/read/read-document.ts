import { detectFormat, type Format } from '../../../formats/detect-format.js';
import { fromMarkdown } from '../../../formats/markdown.js';
import { fromPlainText } from '../../../formats/plain-text.js';
import { repairJson } from '../../../formats/repair-json.js';
import { parseJson } from '../../../formats/reviews/parse-json.js';
import type { FactCheck } from '../../../model/fact-check.js';
import type { Issue } from '../../../model/issue.js';
import type { ParsedFactCheck } from '../../../model/parse-fact-check.js';
import { isJson, placeIssues, type PlacedIssue } from '../place/place-issues.js';
import { readHtml } from './read-html.js';
import { readJson } from './read-json.js';
import type { ReadingSettings } from './reading-settings.js';

const EMPTY: Issue = {
  severity: 'error',
  code: 'empty',
  path: '',
  message: 'There is nothing to read in this.',
};

/** What a text says, as fact checks: one, or several of an answer that holds several. */
export interface ReadDocument {
  format: Format | undefined;
  factChecks: FactCheck[];
  /** In the order in which they were found, each with its place in the text. */
  issues: PlacedIssue[];
  /** The text itself. */
  text: string;
  /** Its length in UTF-8. */
  bytes: number;
}

interface Unplaced {
  format: Format | undefined;
  factChecks: FactCheck[];
  issues: Issue[];
  /** Whether all of it was a text in quotation marks, in which nothing has a line of its own. */
  isQuoted?: boolean;
}

/** Reads a text in any of the formats. Never throws. */
export function readDocument(text: string, settings: ReadingSettings): ReadDocument {
  const words = text.replace(/^\ufeff/u, '');
  const { format, factChecks, issues, isQuoted } = readUnplaced(words, settings);
  const placed = isQuoted ? issues : placeIssues(issues, words, format);
  return { format, factChecks, issues: placed, text: words, bytes: Buffer.byteLength(text) };
}

function readUnplaced(text: string, settings: ReadingSettings): Unplaced {
  // An archive may hold texts of other formats in quotation marks, as `convert --ndjson` writes them.
  const quoted = settings.isByLine && quotedText(text);
  if (typeof quoted === 'string') return { ...readUnplaced(quoted, settings), isQuoted: true };
  const format = settings.format ?? detectFormat(text);
  if (format === undefined) return { format, factChecks: [], issues: [EMPTY] };
  return isJson(format) ? readJsonText(text, settings, format) : readWords(text, settings, format);
}

function quotedText(text: string): unknown {
  try {
    return text.trimStart().startsWith('"') ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function readJsonText(text: string, settings: ReadingSettings, format: Format): Unplaced {
  const faults: Issue[] = [];
  let value = parseJson(faults, text);
  if (faults.length && settings.isRepaired) {
    const repaired = repairJson(text);
    value = repaired.value;
    faults.splice(0, 1, ...repaired.issues);
  }
  if (value === undefined) return { format, factChecks: [], issues: faults };
  const read = readJson(value, settings);
  return { ...read, format: read.format ?? format, issues: [...faults, ...read.issues] };
}

function readWords(text: string, settings: ReadingSettings, format: Format): Unplaced {
  const { defaults } = settings;
  const options = { ...(defaults && { defaults }) };
  const read: ParsedFactCheck =
    format === 'html'
      ? readHtml(text, settings)
      : format === 'markdown'
        ? fromMarkdown(text, options)
        : fromPlainText(text, options);
  return { format, factChecks: read.factCheck ? [read.factCheck] : [], issues: read.issues };
}
