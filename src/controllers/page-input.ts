import { readCopy } from '../formats/html/read-copy.js';
import { DATA_ELEMENTS, readPageData } from '../formats/page-data.js';
import { readJson, readPageReviews, type Wanted } from '../formats/read-json.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { parsePayload, type Answer } from './payload-request.js';

/** Something in the page that may hold a fact check: by what a change of it is known, and how it is read. */
export interface PageInput {
  key: string;
  read: () => ParsedFactCheck;
}

/** An element, and the claim that it is about. */
export type InputHost = HTMLElement & { claim?: string | number | undefined };

/** Reads what came of a request or of JSON text, in any JSON format; relative addresses are resolved against `base`. */
export function readAnswer({ value, issue }: Answer, base: string, host: InputHost): ParsedFactCheck {
  return issue ? { factCheck: undefined, issues: [issue] } : readJson(value, base, wantedBy(host));
}

function wantedBy(host: InputHost): Wanted {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return {
    page: canonical?.href ?? document.URL,
    claim: host.claim?.toString() ?? host.getAttribute('claim') ?? undefined,
  };
}

/** What the children of an element hold: a script with JSON, else the article that `toHtml` wrote. */
export function childInput(host: InputHost): PageInput | undefined {
  const children = [...host.children];
  const script = children.find(({ type }: Element & { type?: string }) =>
    /^application\/(ld\+)?json$/.test(type ?? ''),
  );
  const child = script ?? articleIn(host);
  // While the page is still arriving, a child is looked at only when something has come after it.
  if (!child || (document.readyState === 'loading' && !child.nextSibling)) return undefined;
  const text = child.textContent || ' ';
  return script
    ? { key: text, read: () => readAnswer(parsePayload(text), host.baseURI, host) }
    : { key: child.outerHTML, read: () => readChild(child) };
}

/** The ClaimReviews that a page carries for machines, read when the page has arrived. */
export function documentInput(host: InputHost): PageInput | undefined {
  const elements = [...document.querySelectorAll(DATA_ELEMENTS)];
  if (!elements.length || document.readyState === 'loading') return undefined;
  const read = (): ParsedFactCheck =>
    readPageReviews(readPageData(elements, parsePayload), host.baseURI, wantedBy(host));
  return { key: elements.map(({ outerHTML }) => outerHTML).join('\n'), read };
}

/** The article that `toHtml` wrote, among the children of an element. */
export function articleIn(host: HTMLElement): Element | undefined {
  return [...host.children].find((child) => child.matches('article[data-fact-check="1"]'));
}

// Readers go on seeing an article of which a part cannot be read back.
function readChild(article: Element): ParsedFactCheck {
  const { factCheck, issues } = readCopy(article);
  const isWhole = issues.every(({ severity }) => severity !== 'error');
  return factCheck && isWhole ? { factCheck, issues } : { factCheck: undefined, issues };
}
