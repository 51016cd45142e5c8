import { toSafeUrl } from '../../model/url-gate.js';
import { escape } from './escape.js';

/** Words that lead to an address where it is safe to follow, else the words alone. */
export function link(address: string | undefined, words: string): string {
  return anchor(address, escape(words));
}

/** HTML that leads to an address where it is safe to follow, else the HTML alone. */
export function anchor(address: string | undefined, content: string): string {
  const url = toSafeUrl(address);
  return url ? `<a href="${escape(url)}" rel="noopener noreferrer">${content}</a>` : content;
}
