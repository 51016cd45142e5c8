import { fingerprint } from '../controllers/fingerprint.js';
import { toHtml } from '../formats/html.js';
import { en } from '../locale/en.js';
import type { Issue } from '../model/issue.js';
import { attempt } from './attempt.js';
import { createElement } from './create-element.js';
import type { ElementOptions, Rendered } from './element-options.js';
import { hashSource } from './content-policy.js';
import { readInput, type ReadInput } from './read-input.js';
import { element, type ViewElement } from '../view/node.js';
import { serialize, writeAttribute } from '../view/serialize.js';

export type { ElementAttributes, ElementOptions, ElementTag, Rendered } from './element-options.js';

/**
 * Writes an element with everything in it, for a page that shows it before any script runs: its drawing and its styles as
 * declarative shadow DOM (https://html.spec.whatwg.org/#attr-template-shadowrootmode), the fact check as JSON and, for feeds,
 * reader views and search engines, as plain HTML. The script for pages takes it over as it stands. Takes a fact check, or JSON in
 * any format that the elements read, as value or text. Never throws: of what cannot be read or drawn
 * nothing is drawn, and an issue says so.
 */
export function renderElement(input: unknown, options: ElementOptions = {}): Rendered {
  return writeElement(readInput(input, options), options);
}

/** The same for an input that has been read. */
export function writeElement({ json, factCheck, issues }: ReadInput, options: ElementOptions): Rendered {
  const {
    locale = en,
    pageLang = locale.lang,
    pageUrl,
    baseUrl = pageUrl,
    nonce,
    view = 'full',
    headingLevel = 2,
  } = options;
  // The page's language chooses the interface's, unless the tag says another.
  const lang = options.locale ? locale.lang : pageLang;
  const { tag, start, element: created, styles } = createElement(options);
  const faults: Issue[] = [];
  const drawn = attempt(
    faults,
    () =>
      factCheck && created.drawAlone({ factCheck, issues }, locale, { lang, base: baseUrl, url: pageUrl }),
  );
  const hasOwnContent = factCheck && !options.for;
  // The styles are in the drawing, so that they go with it when the script for pages, which has its own, draws something else.
  const root = drawn && serialize(withStyles(drawn, styles, nonce));
  const parts = [
    root && `<template shadowrootmode="open">${root}</template>`,
    hasOwnContent && !options.src && `<script type="application/json">${json}</script>`,
    // Reader views take what is folded away for the article and leave the claim and its verdict out.
    hasOwnContent &&
      attempt(faults, () =>
        toHtml(factCheck, { locale, view: view === 'brief' ? 'full' : view, headingLevel }),
      ),
  ];
  return {
    html: `<${start}${writeAttribute('lang', lang === pageLang ? '' : lang)}>${parts.filter(Boolean).join('\n')}</${tag}>`,
    styleHashes: drawn ? [hashSource(styles)] : [],
    issues: [...issues, ...faults],
  };
}

function withStyles({ tag, attributes, children }: ViewElement, styles: string, nonce: string | undefined) {
  const named = { 'data-drawn': fingerprint({ tag, attributes, children }), ...attributes };
  return element(tag, named, element('style', { nonce: nonce || undefined }, styles), children);
}
