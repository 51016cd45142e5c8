import { escapeJsonForHtml } from '../../formats/claim-review/escape-json-for-html.js';
import { writeAttribute } from '../../view/serialize.js';
import { toHtml } from '../../formats/html.js';
import type { SnippetInput } from './snippet-input.js';
import { withoutEmptyLists } from './without-empty-lists.js';

const SCRIPT = '/assets/factlet.min.js';

/** The address of the script. */
export function scriptAddress({ script }: SnippetInput): string {
  return script?.trim() || SCRIPT;
}

/** The line that loads the script; with a hash it loads only those very bytes. */
export function writeScript(input: SnippetInput): string {
  const { integrity } = input;
  const hash = writeAttribute('integrity', integrity) + (integrity ? ' crossorigin="anonymous"' : '');
  return `<script async${writeAttribute('src', scriptAddress(input))}${hash}></script>`;
}

/** The tag with the whole article inside, and without an address the fact check's JSON too. */
export function writeTag(input: SnippetInput): string {
  const { factCheck, src, view, headingLevel } = input;
  const attributes =
    writeAttribute('src', src) +
    writeAttribute('view', view) +
    writeAttribute('heading-level', headingLevel?.toString());
  const json = src
    ? []
    : [`<script type="application/json">${escapeJsonForHtml(withoutEmptyLists(factCheck))}</script>`];
  return [`<fact-summary${attributes}>`, ...json, writeArticle(input), '</fact-summary>'].join('\n');
}

/** The marker that the script turns into the tag, for places that keep no tag of ours, with the whole article inside. */
export function writeMarker(input: SnippetInput): string {
  const { factCheck, src, view, headingLevel } = input;
  const attributes =
    writeAttribute('data-fact-summary', src || encodeJson(withoutEmptyLists(factCheck))) +
    writeAttribute('data-view', view) +
    writeAttribute('data-heading-level', headingLevel?.toString());
  return [`<div${attributes}>`, writeArticle(input), '</div>'].join('\n');
}

/** The whole article, whatever the view: it is what readers get where nothing else survives. */
export function writeArticle({ factCheck, locale, headingLevel }: SnippetInput): string {
  return toHtml(factCheck, { ...(locale && { locale }), ...(headingLevel && { headingLevel }) });
}

// What encodeURIComponent leaves as it is, filters may take for quotes.
function encodeJson(value: unknown): string {
  return encodeURIComponent(JSON.stringify(value)).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
