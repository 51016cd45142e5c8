import { toSafeUrl } from '../../model/url-gate.js';

declare const URL: new (address: string, base?: string) => { href: string };

// The page may replace it later.
const Address = URL;

/**
 * The address that a page means: wholly encoded ones are decoded, a missing scheme is taken for `https:`, relative ones are
 * resolved against `base`. `undefined` for what is no address or must not become a link.
 */
export function readAddress(written: string, base?: string): string | undefined {
  let address = written.trim();
  try {
    while (/^https?%(25)*3a/i.test(address)) address = decodeURIComponent(address);
    if (/^(?:www\.[^\s/:@]+|[^\s/:@?#]+\.[a-z]{2,}(?::\d+)?\/)/i.test(address))
      address = `https://${address}`;
    else if (/^\/\//.test(address)) address = `https:${address}`;
    // A lone “/” is nobody’s address.
    else if (/^(?:\.{0,2}\/|[?#])./.test(address)) address = new Address(address, base).href;
  } catch {
    // decodeURIComponent and URL throw for what can be no address.
    return undefined;
  }
  return toSafeUrl(address) && address;
}

/** The addresses in words that may hold several, and the words between them. */
export function splitAddresses(text: string): string[] {
  return text.split(/[,;|]{0,9}\s+|[,;|]{1,9}(?=https?:|www\.)/).filter(Boolean);
}
