import { toSafeUrl } from '../model/url-gate.js';

declare const URL: new (address: string) => {
  href: string;
  hash: string;
  searchParams: { set: (name: string, value: string) => void };
};

/** How an iframe page is to look; what is not given is left to the page. */
export interface FrameLook {
  theme?: 'auto' | 'light' | 'dark' | undefined;
  view?: 'full' | 'brief' | 'glance' | undefined;
  /** BCP 47 tag of one of the languages that the page was rendered in. */
  lang?: string | undefined;
}

/** The address of an iframe page with its look in the query and without a fragment, in which WordPress puts its own. */
export function frameAddress(iframeUrl: string, { theme, view, lang }: FrameLook = {}): string {
  const safe = toSafeUrl(iframeUrl);
  if (!safe) throw new TypeError(`The address of the iframe page must be an absolute http or https address.`);
  const url = new URL(safe);
  url.hash = '';
  for (const [name, value] of Object.entries({ theme, view, lang })) {
    if (value) url.searchParams.set(name, value);
  }
  return url.href;
}
