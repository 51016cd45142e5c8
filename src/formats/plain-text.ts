import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck, FactCheckInput } from '../model/fact-check.js';
import type { IssueCode } from '../model/issue-codes.js';
import type { Issue } from '../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import { buildOutline } from '../outline/build-outline.js';
import { fillFromDefaults, sourceIds } from './fill-from-defaults.js';
import { issueAt } from './issue-at.js';
import { partArticle } from './plain-text/part-article.js';
import { writeArticle } from './plain-text/write-article.js';
import { writeInput } from './plain-text/write-input.js';

/** How a plain text is read. */
export interface PlainTextOptions {
  /** Fills what the text lacks: publisher, address, language, use of AI, sources by number. What the text says stays. */
  defaults?: Partial<FactCheckInput>;
}

/** How a fact check is written as plain text. */
export interface PlainTextWritingOptions {
  /** Language of the words that are not the fact check's own; English, which alone is read back, where not given. */
  locale?: Locale;
  /** Called for everything that the text does not hold. */
  onIssue?: (issue: Issue) => void;
}

/**
 * Reads a fact-check article as plain text: title, date, disclaimer, summary, numbered sections, sources and follow-up
 * questions. Never throws; every word of the text is in the fact check or verbatim in an issue.
 */
export function fromPlainText(text: string, options?: PlainTextOptions): ParsedFactCheck {
  if (typeof text !== 'string')
    return nothing('not-text', 'This is not text. Pass the article as a string.', []);
  const issues: Issue[] = [];
  const parts = partArticle(text, issues);
  if (!parts)
    return nothing(
      'empty-text',
      'There is no article in this text. Paste it with its title on the first line.',
      issues,
    );

  const defaults: unknown = options?.defaults;
  const filled = fillFromDefaults(
    writeInput(parts, (own) => sourceIds(own, defaults), issues),
    defaults,
    issues,
  );
  if (!filled.title) {
    filled.title = filled.sections?.[0]?.heading ?? filled.labels?.summary ?? parts.firstLine;
    issues.push(
      issueAt(
        'warning',
        'missing-title',
        'title',
        'The text has no title. Write it on the first line, above the date.',
      ),
    );
  }
  if (!filled.checkedAt && !issues.some(({ code }) => code === 'unreadable-date')) {
    issues.push(
      issueAt(
        'info',
        'missing-date',
        'checkedAt',
        'The text has no date. Add a line such as “Checked on January 26, 2026”.',
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
