import { escapeText, writeAttribute } from '../../view/serialize.js';
import { toSafeUrl } from '../../model/url-gate.js';

/** A paragraph with the words of a title, leading to an address where there is one. */
export function writeLink(title: string, address: string | undefined): string {
  const url = toSafeUrl(address);
  const label = escapeText(title);
  return `<p>${url ? `<a${writeAttribute('href', url)}>${label}</a>` : label}</p>`;
}
