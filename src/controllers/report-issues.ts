import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { quoteIssue } from '../model/quote-issue.js';
import { fingerprint } from './fingerprint.js';
import { printToConsole, toConsoleText } from './print-to-console.js';

/** A payload that an element was given, and what came of reading it. */
export interface ReadPayload {
  /** Address that it was loaded from; `undefined` for what the page itself holds. */
  address: string | undefined;
  /** The payload as it was given: a value or text. */
  input: unknown;
  parsed: ParsedFactCheck;
}

/** An attribute that the element cannot use, by its value or its name, and what to write instead. */
export interface UnknownValue {
  attribute: string;
  value: string;
  advice: string;
}

// The page on which the product's own reference explains each code of an issue.
const REFERENCE = 'reference/issues/#';

let isQuiet = false;

// What was reported last of an element, of a value or of an address.
const lastOfObject = new WeakMap<object, string>();
const lastOfAddress = new Map<string, string>();
const inParagraph = new WeakSet<Element>();
const lastOfAttributes = new WeakMap<Element, string>();
// What markers asked for without permission, of which each page learns once.
const refusedBefore = new Set<string>();

/** Turns reports of issues and of unknown attribute values off, or on again. Faults of Factlet itself are always reported. */
export function setQuiet(quiet: boolean): void {
  isQuiet = quiet;
}

/**
 * Reports the errors and warnings of a payload in the console, in one entry: an error where one of them is. The same payload is
 * reported once, however often it is drawn and however many elements load it from the same address.
 */
export function reportIssues(element: Element, payload: ReadPayload): void {
  try {
    reportPayload(element, payload);
  } catch {
    // The page has broken a function that a report needs, which must not keep the fact check from being drawn.
  }
}

function reportPayload(element: Element, payload: ReadPayload): void {
  const found = payload.parsed.issues.filter(
    ({ severity, stack }) => severity !== 'info' && (!isQuiet || stack !== undefined),
  );
  if (!found.length) return;
  const text = [
    `Factlet: ${countIssues(found)} in ${toConsoleText(payload.address ?? 'inline data')}`,
    ...found.map(writeIssue),
    'Factlet’s reference explains each code on the page “Issues”.',
  ].join('\n');
  if (isRepeated(element, payload, text)) return;
  printToConsole(found.some(({ severity }) => severity === 'error') ? 'error' : 'warn', text, element);
}

/** Reports attributes of an element whose values it cannot use, in one entry, once for the same values. */
export function reportAttributes(element: Element, found: readonly UnknownValue[]): void {
  const text = [
    `Factlet: <${element.localName}> cannot use ${found.length === 1 ? 'an attribute' : 'some attributes'}`,
    ...found.map(
      ({ attribute, value, advice }) => `• ${attribute}="${toConsoleText(value)}": ${toConsoleText(advice)}`,
    ),
  ].join('\n');
  const isKnown = lastOfAttributes.get(element) === text;
  lastOfAttributes.set(element, text);
  if (!isQuiet && found.length && !isKnown) printToConsole('warn', text, element);
}

/** Reports an element inside a paragraph, whose end the parser of HTML finds at the first block of the page's own version. */
export function reportParagraph(element: Element): void {
  if (isQuiet || inParagraph.has(element) || element.getAttribute('view') === 'glance') return;
  if (!element.parentElement?.closest('p')) return;
  inParagraph.add(element);
  const text = `Factlet: <${element.localName}> is inside <p>, which ends at the first block inside the tag. Move it out, or use a marker.`;
  printToConsole('warn', text, element);
}

/** Reports settings of a marker that the script's tag does not allow, each once a page, and how to allow them. */
export function reportRefusedAttributes(element: Element, names: readonly string[]): void {
  const found = names.filter((name) => !refusedBefore.has(name));
  found.forEach((name) => refusedBefore.add(name));
  if (isQuiet || !found.length) return;
  const text = `Factlet: not taken from a marker: data-${found.join(', data-')}. To allow this to all markers in the page, write data-allow="${found.join(' ')}" on the script.`;
  printToConsole('warn', text, element);
}

function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return [count(errors, 'error'), count(issues.length - errors, 'warning')].filter(Boolean).join(' and ');
}

function count(number: number, name: string): string {
  return number ? `${number} ${name}${number === 1 ? '' : 's'}` : '';
}

function writeIssue(issue: Issue): string {
  const { severity, code, path, message, stack } = issue;
  const place = path && ` at ${toConsoleText(path)}`;
  const calls = stack?.split('\n').map((line) => `\n  ${toConsoleText(line)}`) ?? [];
  return `• ${severity}${place}: ${toConsoleText(message + quoteIssue(issue))} (${REFERENCE}${code})${calls.join('')}`;
}

function isRepeated(element: Element, { address, input, parsed }: ReadPayload, text: string): boolean {
  const content = address === undefined && typeof input === 'string' ? input : parsed.factCheck;
  const report = `${text}\n${content ? fingerprint(content) : ''}`;
  if (address !== undefined) return isSame(address, report);
  const isValue = typeof input === 'object' && input !== null;
  const isKnownValue = isValue && isSame(input, report);
  // Nothing tells whether two values that cannot be read are the same payload.
  const isComparable = content || !isValue;
  return (isComparable && isSame(element, report)) || isKnownValue;
}

// Whether the same was reported last of an address, a value or an element.
function isSame(key: object | string, report: string): boolean {
  if (typeof key === 'string') {
    const isKnown = lastOfAddress.get(key) === report;
    lastOfAddress.set(key, report);
    return isKnown;
  }
  const isKnown = lastOfObject.get(key) === report;
  lastOfObject.set(key, report);
  return isKnown;
}
