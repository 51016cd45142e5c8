import type { Source } from './fact-check.js';

/** Whether nothing but the number of a source is known: nothing that a reader could look up. */
export function isUndescribed(source: Source): boolean {
  const { title, url, publisher, doi, authors, quotes, access } = source;
  const label = title?.trim() || url?.trim() || publisher?.trim() || doi?.trim();
  return !label && !authors.length && !quotes.length && !access;
}
