import { parseAddress } from './parse-address.js';

/** What a page asks for. */
export interface PageNeeds {
  /** Sources of its inline styles, as hashes or a nonce. */
  styles: string[];
  /** Address of the script. */
  script: string | undefined;
  nonce: string | undefined;
  /** Address of the fact check's JSON. */
  data: string | undefined;
  hasImages: boolean;
}

/** The strictest content security policy under which a page works (https://www.w3.org/TR/CSP3/). */
export function pagePolicy({ styles, script, nonce, data, hasImages }: PageNeeds): string {
  const own = nonce ? `'nonce-${nonce}'` : undefined;
  return [
    "default-src 'none'",
    `style-src ${own ?? styles.join(' ')}`,
    ...(script === undefined
      ? []
      : [
          `script-src ${own ?? placeOf(script)}`,
          "require-trusted-types-for 'script'",
          'trusted-types factlet',
        ]),
    ...(data === undefined ? [] : [`connect-src ${placeOf(data)}`]),
    ...(hasImages ? ['img-src https:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// A file of another site, without the parts that a policy cannot hold; else the page's own site.
function placeOf(address: string): string {
  const { origin, pathname } = parseAddress(address) ?? { origin: 'null', pathname: '' };
  return origin === 'null' ? "'self'" : `${origin}${pathname.replace(/[;,]/g, encodeURIComponent)}`;
}
