import type { Issue } from '../../model/issue.js';
import { issueAt } from '../issue-at.js';
import type { Line } from './read-lines.js';
import { recogniseNotice } from './recognise-notice.js';
import { keyOf } from './key-of.js';

// Checked, published and updated.
const MOST_DATES = 3;

/** What the lines around an article say about it. */
export interface Notices {
  checkedAt?: string;
  publishedAt?: string;
  modifiedAt?: string;
  /** The disclaimer’s words and the blanks between them, to be joined. */
  disclaimer: string[];
  isStale: boolean;
}

/**
 * Reads the dates, the disclaimer and the stale notice into `notices` and returns the lines that are none of them; what
 * belongs to the page and not to the article is kept in issues.
 */
export function readNotices(lines: readonly Line[], notices: Notices, issues: Issue[]): Line[] {
  const others: Line[] = [];
  const furniture: string[] = [];
  let inDisclaimer = false;
  for (const line of lines.flatMap(splitStaleNotice)) {
    if (inDisclaimer && completesDisclaimer(notices.disclaimer.at(-1), line)) {
      notices.disclaimer.push(' ', line.text);
      continue;
    }
    inDisclaimer = false;
    const undated = takeDates(line, notices, issues);
    if (!undated) continue;
    const kind = recogniseNotice(undated)?.kind;
    inDisclaimer = kind === 'disclaimer';
    if (inDisclaimer) notices.disclaimer.push(notices.disclaimer.length ? '\n\n' : '', undated.text);
    else if (kind === 'stale') takeStaleNotice(undated.text, notices, issues);
    else if (kind === 'furniture') furniture.push(undated.text);
    else others.push(undated);
  }
  if (furniture.length) {
    const message = 'These lines belong to the page around the article and were removed.';
    issues.push(issueAt('info', 'boilerplate-removed', '', message, furniture.join('\n')));
  }
  return others;
}

// The label or the link of a disclaimer may stand on a line of its own.
function completesDisclaimer(disclaimer: string | undefined, line: Line): boolean {
  return /^disclaimers?\s?:?$/iu.test(disclaimer ?? '') || /^learn more\.?$/u.test(line.key);
}

// Some extractions set the stale notice on the line of the disclaimer.
function splitStaleNotice(line: Line): Line[] {
  const at = line.text.search(/\bthis fact[- ]?check (?:may|might|could) be /iu);
  if (at <= 0 || recogniseNotice(line)?.kind !== 'disclaimer') return [line];
  return [line.text.slice(0, at).trim(), line.text.slice(at)].map((text) => ({
    ...line,
    text,
    key: keyOf(text),
  }));
}

// What is left of a line without its dates, of which an extraction may set several on one line.
function takeDates(line: Line, notices: Notices, issues: Issue[]): Line | undefined {
  let left = line;
  for (let dates = 0; dates < MOST_DATES; dates += 1) {
    const notice = recogniseNotice(left);
    if (notice?.kind !== 'date' || notices[notice.field]) break;
    if (!notice.date) {
      const message =
        'This date could not be read. Write it as “Checked on January 26, 2026” or “Checked on 2026-01-26”.';
      issues.push(issueAt('warning', 'unreadable-date', notice.field, message, left.text));
      return undefined;
    }
    notices[notice.field] = notice.date;
    if (!notice.rest) return undefined;
    left = { ...line, text: notice.rest, key: keyOf(notice.rest) };
  }
  return left;
}

function takeStaleNotice(notice: string, notices: Notices, issues: Issue[]): void {
  notices.isStale = true;
  const message =
    'The text says that it may be out of date, so the status is “outdated”. The notice itself was removed.';
  issues.push(issueAt('info', 'stale-notice', 'status', message, notice));
}
