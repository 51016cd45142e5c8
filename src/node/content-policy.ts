import { createHash } from 'node:crypto';
import { parseAddress } from './parse-address.js';

/** What a page needs; each list holds source expressions (https://www.w3.org/TR/CSP3/#framework-directive-source-list). */
export interface PolicyNeeds {
  styles: readonly string[];
  scripts?: readonly string[];
  /** Where its data come from. */
  data?: readonly string[];
  images?: readonly string[];
}

/** The strictest content security policy under which a page of ours works (https://www.w3.org/TR/CSP3/). */
export function contentPolicy({ styles, scripts = [], data = [], images = [] }: PolicyNeeds): string {
  const directive = (name: string, sources: readonly string[]): string[] =>
    sources.length ? [`${name} ${sources.join(' ')}`] : [];
  return [
    "default-src 'none'",
    ...directive('style-src', styles),
    ...directive('script-src', scripts),
    ...(scripts.length ? ["require-trusted-types-for 'script'", 'trusted-types factlet'] : []),
    ...directive('connect-src', data),
    ...directive('img-src', images),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The source that allows an inline script or style with exactly this text (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The source that allows one file of another site, without the parts that a policy cannot hold; else the page's own site. */
export function addressSource(address: string): string {
  const { origin, pathname } = parseAddress(address) ?? { origin: 'null', pathname: '' };
  return origin === 'null' ? "'self'" : `${origin}${pathname.replace(/[;,]/g, encodeURIComponent)}`;
}
