import { replaceOnce } from './replace-once.mjs';

/**
 * Lets the bundled Lit ask the document itself whether it takes style sheets: MooTools puts a `Document` of its own in the place of
 * the browser's, and the styles that Lit then writes as elements are refused where a policy allows none.
 */
export function askTheDocumentForSheets() {
  return replaceOnce(
    'ask-the-document-for-sheets',
    /[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/,
    '"adoptedStyleSheets"in Document.prototype',
    '"adoptedStyleSheets"in document',
  );
}
