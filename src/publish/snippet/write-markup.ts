import { toHtml } from '../../formats/html.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { escapeText, writeAttribute } from '../../view/serialize.js';
import type { SnippetInput } from './snippet-input.js';
import { withoutEmptyLists } from './without-empty-lists.js';

const SCRIPT = '/assets/factlet.min.js';

/** The address of the script. */
export function scriptAddress({ script }: SnippetInput): string {
  return script?.trim() || SCRIPT;
}

/** The file with the words of the interface in the language of the snippet, which lies beside the script; none for English. */
export function languageFile({ locale }: SnippetInput): string | undefined {
  return locale && locale.lang !== 'en' ? `factlet.${locale.lang}.json` : undefined;
}

/** The line that loads the script, and the language of the snippet where it is not English; with a hash it loads only those very bytes. */
export function writeScript(input: SnippetInput): string {
  const { integrity } = input;
  const locales = languageFile(input) ? ' data-locales' : '';
  const hash = writeAttribute('integrity', integrity) + (integrity ? ' crossorigin="anonymous"' : '');
  return `<script async${locales}${writeAttribute('src', scriptAddress(input))}${hash}></script>`;
}

/** The tag with the words inside. Without an address of the JSON the article inside is the only copy of the fact check. */
export function writeTag(input: SnippetInput): string {
  const { src, view, headingLevel } = input;
  const attributes =
    writeAttribute('src', src || undefined) +
    writeAttribute('view', view) +
    writeAttribute('heading-level', headingLevel?.toString());
  return [`<fact-summary${attributes}>`, writeInside(input), '</fact-summary>'].join('\n');
}

/** The marker that the script turns into the tag, for places that keep no tag of ours, with the words inside. */
export function writeMarker(input: SnippetInput): string {
  const { src, view, headingLevel } = input;
  const attributes =
    (src ? writeAttribute('data-fact-summary', src) : ' data-fact-summary=""') +
    writeAttribute('data-view', view) +
    writeAttribute('data-heading-level', headingLevel?.toString());
  return [`<div${attributes}>`, writeInside(input), '</div>'].join('\n');
}

/** The steps that bring the script into pages: words, and below them the line itself; then what it needs in other languages. */
export function scriptLine(input: SnippetInput, instruction: string): string[] {
  return [`${instruction}\n${writeScript(input)}`, ...languageStep(input)];
}

/** The step that brings the words of the interface into pages in other languages than English. */
export function languageStep(input: SnippetInput): string[] {
  const file = languageFile(input);
  return file
    ? [
        `Once, put the file ${file} into the same folder as the script: without it labels such as “Claim” are English.`,
      ]
    : [];
}

/** The marker whose value is the address of the JSON or, without one, the JSON itself, percent-encoded, with these words inside. */
export function writeDataMarker(
  { factCheck, src, view, headingLevel }: SnippetInput,
  inside: string,
): string {
  const value =
    src ||
    encodeURIComponent(JSON.stringify(withoutEmptyLists(factCheck))).replaceAll(/[!'()*~_]/g, encodeSign);
  const attributes =
    writeAttribute('data-fact-summary', value) +
    writeAttribute('data-view', view) +
    writeAttribute('data-heading-level', headingLevel?.toString());
  return [`<div${attributes}>`, inside, '</div>'].join('\n');
}

// Signs that encodeURIComponent leaves and wikis read.
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What stands inside the tag or marker. */
export function writeInside(input: SnippetInput): string {
  return input.src && input.inside === 'link' ? writeLink(input) : writeArticle(input);
}

// The one thing that a correction of the JSON does not make untrue is where it is to be read.
function writeLink({ factCheck }: SnippetInput): string {
  const { url, title, lang } = factCheck;
  const label = escapeText(title);
  const address = toSafeUrl(url);
  const inner = address ? `<a${writeAttribute('href', address)}>${label}</a>` : label;
  return `<p${writeAttribute('lang', lang)}>${inner}</p>`;
}

/** The whole article, whatever the view: it is what readers get where nothing else survives. */
export function writeArticle({ factCheck, locale, headingLevel }: SnippetInput): string {
  return toHtml(factCheck, { ...(locale && { locale }), ...(headingLevel && { headingLevel }) });
}
