import { readDate } from './read-date.js';
import { withoutMarkdown } from './key-of.js';
import type { Line } from './read-lines.js';

/** What a line beside the article proper says about it. */
export type Notice =
  | {
      kind: 'date';
      field: 'checkedAt' | 'publishedAt' | 'modifiedAt';
      date: string | undefined;
      rest: string;
    }
  | { kind: 'disclaimer' }
  | { kind: 'stale' }
  | { kind: 'furniture' };

const LONGEST_NOTICE = 350;

const DATE_LINES = [
  [
    'checkedAt',
    /^(?:(?:last |fact[- ]?)?checked|reviewed)(?: on\s?:?|:| in(?=\s+(?:[a-z]{3,9}\s+)?\d{4}$)|(?=\s+(?:[a-z]{3,9}\s+\d{1,2},\s+)?\d{4}))\s*/iu,
  ],
  ['publishedAt', /^published(?: on| in(?=\s+(?:[a-z]{3,9}\s+)?\d{4}$))?:?\s+/iu],
  ['modifiedAt', /^(?:last )?updated(?: on| in(?=\s+(?:[a-z]{3,9}\s+)?\d{4}$))?:?\s+/iu],
] as const;

/** Says what a line is if it is one of the format's notices: the date, the disclaimer, the stale notice, the FAQ notice. */
export function recogniseNotice(line: Pick<Line, 'text' | 'key'>): Notice | undefined {
  const { key } = line;
  if (/^disclaimers?\s?[:：]/u.test(key) || key === 'disclaimer') return { kind: 'disclaimer' };
  const date = recogniseDate(line.text);
  if (date) return date;
  if (key.length > LONGEST_NOTICE) return undefined;
  if (isStaleNotice(key)) return { kind: 'stale' };
  if (isFurniture(key)) return { kind: 'furniture' };
  return isBareDisclaimer(key) ? { kind: 'disclaimer' } : undefined;
}

/** Whether a line can be nothing but a notice, so that not even a title reads like it. */
export function isUnmistakable(line: Line): boolean {
  const notice = recogniseNotice(line);
  if (!notice) return false;
  if (notice.kind === 'date') return notice.date !== undefined;
  return (
    notice.kind !== 'stale' ||
    /^this (?:fact[- ]?check|article|page|check) (?:may|might|could) be /u.test(line.key)
  );
}

function recogniseDate(text: string): Notice | undefined {
  const bare = withoutMarkdown(text);
  for (const [field, label] of DATE_LINES) {
    const found = label.exec(bare.slice(0, 60));
    if (!found) continue;
    const after = bare.slice(found[0].length);
    const read = readDate(after);
    // “Updated guidance …” is no date line; “Checked on” is the format's own label even where the date is illegible.
    if (!read && (field !== 'checkedAt' || after.length > 60)) return undefined;
    return { kind: 'date', field, date: read?.date, rest: read?.rest ?? after };
  }
  return undefined;
}

function isStaleNotice(key: string): boolean {
  if (/^consider (?:refreshing|updating) (?:it|this)\b/u.test(key)) return true;
  return (
    /^(?:please note:? |note:? )?this\b/u.test(key) &&
    /\b(?:outdated|out of date|out-of-date)\b/u.test(key) &&
    /\b(?:may|might|could)\b/u.test(key) &&
    /\b(?:fact[- ]?check|check|article|analysis|page|information)\b/u.test(key) &&
    endsAsNotice(key)
  );
}

function isBareDisclaimer(key: string): boolean {
  return (
    /^\S{1,40}(?: \S{1,40})? can make mistakes\b/u.test(key) &&
    /\b(?:verify|check)\b/u.test(key) &&
    endsAsNotice(key)
  );
}

function isFurniture(key: string): boolean {
  return (
    /^are you looking for more information regarding /u.test(key) ||
    /^(?:still|do you) have (?:any )?(?:more )?questions\?/u.test(key) ||
    (/\b(?:our|the) faqs?\b/u.test(key) &&
      /\b(?:check out|see|visit|read|contact)\b/u.test(key) &&
      endsAsNotice(key)) ||
    /^was this (?:fact[- ]?check |article |page )?helpful\?/u.test(key) ||
    /^searched for\b/u.test(key) ||
    /^(?:found )?\d{1,3} sources$/u.test(key) ||
    /^\d{1,2} min(?:ute)?s? read$/u.test(key)
  );
}

function endsAsNotice(key: string): boolean {
  return /[.!]$/u.test(key);
}
