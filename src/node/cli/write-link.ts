import { attribute, escape } from '../../formats/html/escape.js';
import { toSafeUrl } from '../../model/url-gate.js';

/** A paragraph with the words of a title, leading to an address where there is one. */
export function writeLink(title: string, address: string | undefined): string {
  const url = toSafeUrl(address);
  const words = escape(title);
  return `<p>${url ? `<a${attribute('href', url)}>${words}</a>` : words}</p>`;
}
