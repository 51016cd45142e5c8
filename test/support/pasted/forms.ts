import { toHtml } from '../../../src/formats/html.js';
import type { FactCheck } from '../../../src/formats.js';
import { makeSnippet } from '../../../src/publish/snippet.js';
import { escapeJsonForHtml } from '../../../src/formats/claim-review/escape-json-for-html.js';
import { escapeText, writeAttribute } from '../../../src/view/serialize.js';

/** The forms in which a fact check is pasted into other people's systems. */
export const forms = [
  'tag with JSON',
  'tag with src',
  'marker with JSON',
  'marker with src',
  'marker with a paragraph',
  'article',
  'brief article',
  'rich text',
] as const;

/** One of these forms. */
export type Form = (typeof forms)[number];

/** A fact check in each form; `src` is the address of its JSON. The article stands in a marker of its own, as our snippets have it. */
export function writeForms(factCheck: FactCheck, src: string): Record<Form, string> {
  const article = toHtml(factCheck);
  const marker = (value: string, inside: string): string =>
    `<div data-fact-summary="${value}">\n${inside}\n</div>`;
  const link = `<p><a${writeAttribute('href', factCheck.url ?? 'https://example.org/check')}>${escapeText(factCheck.title)}</a></p>`;
  return {
    'tag with JSON': `<fact-summary><script type="application/json">${escapeJsonForHtml(factCheck)}</script>\n${article}\n</fact-summary>`,
    'tag with src': `<fact-summary src="${src}">\n${article}\n</fact-summary>`,
    'marker with JSON': marker(encodeURIComponent(JSON.stringify(factCheck)), article),
    'marker with src': marker(src, article),
    'marker with a paragraph': marker(src, link),
    article: marker('', article),
    'brief article': marker('', toHtml(factCheck, { view: 'brief' })),
    'rich text': makeSnippet('substack', { factCheck }).code,
  };
}
