import { fromDocx } from '../formats/docx.js';
import { decodeText } from './decode-text.js';
import { detectFormat, type Format } from '../formats/detect-format.js';
import { fromMarkdown } from '../formats/markdown.js';
import { fromPlainText } from '../formats/plain-text.js';
import { repairJson } from '../formats/repair-json.js';
import { describeFault } from '../model/describe-fault.js';
import { parseJson } from '../model/parse-json.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { placeOnScale } from './newsroom-profile.js';
import { isJson, placeIssues, type PlacedIssue } from './place-issues.js';
import { articleOptions, readHtml } from './read-html.js';
import { readJson } from './read-json.js';
import type { ReadingSettings } from './reading-settings.js';

const EMPTY: Issue = {
  severity: 'error',
  code: 'empty',
  path: '',
  message: 'The input is empty. Pass an article or the JSON of a fact check.',
};

/** Most characters that are read, ten times what a fact check may hold; of a page most is around the article. */
const LARGEST: Readonly<Partial<Record<Format, number>>> = {
  html: 10_000_000,
  markdown: 2_000_000,
  'plain-text': 2_000_000,
};

/** What a text says, as fact checks: one, or several of an answer that holds several. */
export interface ReadDocument {
  format: Format | undefined;
  factChecks: FactCheck[];
  /** In the order in which they were found, each with its place in the text. */
  issues: PlacedIssue[];
  /** The text itself. */
  text: string;
}

interface Unplaced {
  format: Format | undefined;
  factChecks: FactCheck[];
  issues: Issue[];
}

/** Reads a text in any of the formats. Never throws. */
export function readDocument(text: string, settings: ReadingSettings): ReadDocument {
  const content = text.replace(/^\ufeff/u, '');
  return withoutThrowing(content, () => {
    const { format, factChecks, issues } = readUnplaced(content, settings);
    return {
      format,
      factChecks: onScale(factChecks, settings),
      issues: placeIssues(issues, content, format),
      text: content,
    };
  });
}

/** Reads the bytes of a file: a Word document, or text in any of the formats; `undefined` if they are no text. Never throws. */
export function readBytes(bytes: Uint8Array, settings: ReadingSettings): ReadDocument | undefined {
  if (settings.format === 'docx' || (!settings.format && detectFormat(bytes) === 'docx'))
    return withoutThrowing('', () => {
      const { factCheck, issues } = fromDocx(bytes, articleOptions(settings));
      const factChecks = onScale(factCheck ? [factCheck] : [], settings);
      return { format: 'docx', factChecks, issues, text: '' };
    });
  const decoded = decodeText(bytes);
  if (!decoded) return undefined;
  const document = readDocument(decoded.text, settings);
  return { ...document, issues: [...decoded.issues, ...document.issues] };
}

/**
 * Reads a line of an archive: JSON in any of the formats, or a text of another format in quotation marks, as `convert --ndjson`
 * writes it. Anything else is what is left of a broken line, and never taken for words. Never throws.
 */
export function readArchiveLine(line: string, settings: ReadingSettings): ReadDocument {
  return withoutThrowing(line, () => readLine(line, settings));
}

function onScale(factChecks: FactCheck[], { profile }: ReadingSettings): FactCheck[] {
  return profile ? factChecks.map((factCheck) => placeOnScale(factCheck, profile)) : factChecks;
}

// Whatever a reader stumbles over costs this one document.
function withoutThrowing(text: string, read: () => ReadDocument): ReadDocument {
  try {
    return read();
  } catch (error) {
    return { format: undefined, factChecks: [], issues: [describeFault(error)], text };
  }
}

function readLine(line: string, settings: ReadingSettings): ReadDocument {
  const quoted = quotedText(line);
  if (quoted !== undefined) return { ...readUnplaced(quoted, settings), text: '' };
  const detected = detectFormat(line);
  const jsonFormat = detected && isJson(detected) ? detected : 'fact-check';
  const wanted = settings.format && isJson(settings.format) ? settings.format : undefined;
  const { format, factChecks, issues } = readJsonText(
    line,
    { ...settings, format: wanted },
    wanted ?? jsonFormat,
  );
  return { format, factChecks, issues: placeIssues(issues, line, format), text: line };
}

function readUnplaced(text: string, settings: ReadingSettings): Unplaced {
  if (!text.trim()) return { format: undefined, factChecks: [], issues: [EMPTY] };
  // What is none of the formats is JSON of something else.
  const format = settings.format ?? detectFormat(text) ?? 'fact-check';
  const most = LARGEST[format];
  if (most !== undefined && text.length > most) return tooLarge(format, text.length, most);
  return isJson(format) ? readJsonText(text, settings, format) : readArticleText(text, settings, format);
}

function tooLarge(format: Format, length: number, most: number): Unplaced {
  const [allowed, found] = [most, length].map((count) => count.toLocaleString('en'));
  const message = `Too large: ${found ?? ''} characters. At most ${allowed ?? ''} are read in this format.`;
  const issue: Issue = { severity: 'error', code: 'too-large', path: '', message };
  return { format, factChecks: [], issues: [issue] };
}

function quotedText(line: string): string | undefined {
  try {
    return line.trimStart().startsWith('"') ? (JSON.parse(line) as string) : undefined;
  } catch {
    // A line that only begins like a JSON string is read as it stands.
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
  const issues = [...faults, ...read.issues];
  // Such as an empty list.
  if (!read.factChecks.length && !issues.length) issues.push(EMPTY);
  return { ...read, format: read.format ?? format, issues };
}

function readArticleText(text: string, settings: ReadingSettings, format: Format): Unplaced {
  const options = articleOptions(settings);
  if (format === 'docx') {
    const message = 'A Word document was asked for, but this is text. Pass the file itself.';
    return {
      format,
      factChecks: [],
      issues: [{ severity: 'error', code: 'broken-document', path: '', message }],
    };
  }
  if (format === 'html') return { format, ...readHtml(text, settings) };
  const read = format === 'markdown' ? fromMarkdown(text, options) : fromPlainText(text, options);
  return { format, factChecks: read.factCheck ? [read.factCheck] : [], issues: read.issues };
}
