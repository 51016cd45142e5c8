import { parsePayload } from '../controllers/payload-request.js';
import { escapeJsonForHtml } from '../formats/claim-review/escape-json-for-html.js';
import { readJson } from '../formats/read-json.js';
import { parseFactCheck, type ParsedFactCheck } from '../model/parse-fact-check.js';
import type { ElementOptions } from './element-options.js';
import { parseAddress } from './parse-address.js';

/** An input as a page gives it to an element, and what the element makes of it. */
export type ReadInput = ParsedFactCheck & {
  /** On one line, as it may stand in a script element. */
  json: string;
};

/** Reads JSON text or a value that can be written as JSON, by way of its text, as an element in the page will. */
export function readInput(
  input: unknown,
  { src, pageUrl, baseUrl = pageUrl, claim }: Pick<ElementOptions, 'src' | 'pageUrl' | 'baseUrl' | 'claim'>,
): ReadInput {
  try {
    const base = resolve(src, baseUrl);
    const json = escapeJsonForHtml(typeof input === 'string' ? (JSON.parse(input) as unknown) : input);
    const { value, issue } = parsePayload(json);
    return issue
      ? { json: 'null', factCheck: undefined, issues: [issue] }
      : { json, ...readJson(value, base, { page: pageUrl, claim: claim?.toString() }) };
  } catch {
    // Text that is not JSON, a cycle, a number too large: what has no text cannot be given to a page.
    return { json: 'null', ...parseFactCheck(typeof input === 'string' ? input : undefined) };
  }
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  return (address === undefined ? undefined : parseAddress(address, base)?.href) ?? base;
}
