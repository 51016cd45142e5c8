import type { Report } from './issue-list.js';
import { lastStepOf } from './paths.js';
import type { ReadingRun } from './reading-run.js';

const MOST_REPORTS = 5;
const LONGEST_VALUE = 40;

const NAMES =
  'a|abbr|b|blockquote|br|cite|code|div|em|h[1-6]|hr|i|img|li|mark|ol|p|q|s|small|span|strong|sub|sup|table|td|th|tr|u|ul';
const TAG = new RegExp(`</?(?:${NAMES})(?:\\s[^<>]*)?/?>`, 'i');
const ENTITY = /&(?:amp|apos|gt|lt|nbsp|quot|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Reports HTML in a text, which readers see as it is written: once for each kind of field, and only the first few. */
export function checkWords(run: ReadingRun, path: string, text: string): void {
  // What is no language is reported by itself, and is not shown.
  if (path === 'lang') return;
  // Nearly all texts have neither sign.
  const isTag = text.includes('<') && TAG.test(text);
  if (!isTag && !(text.includes('&') && ENTITY.test(text))) return;
  const kind = path.replaceAll(/\[\d+\]/g, '[]');
  if (run.htmlKinds.has(kind) || run.htmlKinds.size >= MOST_REPORTS) return;
  run.htmlKinds.add(kind);
  const what = isTag ? 'HTML tags, which are' : 'HTML entities, which are';
  const message = `\`${lastStepOf(path)}\` contains ${what} shown to readers as they are. Write plain text.`;
  run.report('warning', 'html-in-text', path, message);
}

/** Reports a language that is a word such as “English” and not a tag (https://www.rfc-editor.org/info/bcp47). */
export function checkLanguage(lang: string, report: Report): void {
  const tag = lang.trim();
  // A number in its place has an issue of its own.
  if (/^(?:\d+|[a-z]{2,3}|[ix](?=-))(?:-[a-z\d]{1,8})*$/i.test(tag)) return;
  const hyphened = tag.replaceAll('_', '-');
  const advice = /^[a-z]{2,3}(?:-[a-z\d]{2,8})+$/i.test(hyphened)
    ? `Write "${hyphened.slice(0, LONGEST_VALUE)}"`
    : 'Write one such as "en", "de" or "pt-BR"';
  const message = `\`lang\` must be a language tag; "${tag.slice(0, LONGEST_VALUE)}" is not one. ${advice}.`;
  report('warning', 'no-language-tag', 'lang', message);
}
