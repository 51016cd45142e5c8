import type { Issue } from './issue.js';

const LONGEST = 80;
const JSON_TEXT = /^(?:\{|\[["{[\]])/;

/**
 * The words that an issue is about, as they follow its message in quotation marks; nothing where there are none, where they are only
 * JSON, or where the message itself quotes them.
 */
export function quoteIssue({ text = '', message }: Pick<Issue, 'text' | 'message'>): string {
  const excerpt = isJsonText(text)
    ? ''
    : text
        .slice(0, 2 * LONGEST)
        .replace(/\s+/g, ' ')
        .trim();
  if (!excerpt || message.includes(excerpt)) return '';
  return ` “${excerpt.length > LONGEST ? `${excerpt.slice(0, LONGEST - 1)}…` : excerpt}”`;
}

/** Whether the text of an issue is JSON, which tells an editor nothing. */
export function isJsonText(text: string): boolean {
  return JSON_TEXT.test(text.trimStart());
}
