import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import type { IssueCode } from '../model/issue-codes.js';
import type { Issue } from '../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import { buildOutline } from '../outline/build-outline.js';
import type { ArticleOptions } from './article/article-options.js';
import { fillFromDefaults } from './fill-from-defaults.js';
import { issueAt } from './issue-at.js';
import { readPlainText } from './plain-text/read-plain-text.js';
import { writeArticle } from './plain-text/write-article.js';

/** How a plain text is read. */
export type PlainTextOptions = ArticleOptions;

/** How a fact check is written as plain text. */
export interface PlainTextWritingOptions {
  /** Language of the words that are not the fact check's own; English, which alone is read back, where not given. */
  locale?: Locale;
  /** Called for everything that the text does not hold. */
  onIssue?: (issue: Issue) => void;
}

/**
 * Reads a fact-check article as plain text, in the form of any newsroom: claims and verdicts by their labels, sections under
 * headings or numbers, sources, dates, by-lines and corrections. Never throws; every word of the text is in the fact check or
 * verbatim in an issue.
 */
export function fromPlainText(text: string, options: PlainTextOptions = {}): ParsedFactCheck {
  if (typeof text !== 'string')
    return nothing('not-text', 'This is not text. Pass the article as a string.', []);
  const issues: Issue[] = [];
  const read = readPlainText(text, options, issues);
  if (!read)
    return nothing(
      'empty-text',
      'There is no article in this text. Paste it with its title on the first line.',
      issues,
    );
  const filled = fillFromDefaults(read.input, options.defaults, issues);
  if (!filled.title) {
    filled.title = filled.sections?.[0]?.heading ?? filled.labels?.summary ?? read.firstLine;
    issues.push(
      issueAt(
        'warning',
        'missing-title',
        'title',
        'The text has no title. Write it on the first line, above the date.',
      ),
    );
  }
  if (!filled.checkedAt && !filled.publishedAt && !issues.some(({ code }) => code === 'unreadable-date')) {
    issues.push(
      issueAt(
        'info',
        'missing-date',
        'checkedAt',
        'No date could be read. Add a line such as “Checked on January 26, 2026”.',
      ),
    );
  }
  const parsed = parseFactCheck(filled);
  return { factCheck: parsed.factCheck, issues: [...issues, ...parsed.issues] };
}

/**
 * A fact check as plain text for clipboards and e-mail, in the form that `fromPlainText` reads: what has a place there comes
 * back, all else stands in words between the date and the summary.
 */
export function toPlainText(factCheck: FactCheck, options: PlainTextWritingOptions = {}): string {
  const { locale = en, onIssue = () => undefined } = options;
  return writeArticle(buildOutline(factCheck, { locale }), onIssue);
}

function nothing(code: IssueCode, message: string, issues: readonly Issue[]): ParsedFactCheck {
  return { factCheck: undefined, issues: [issueAt('error', code, '', message), ...issues] };
}
