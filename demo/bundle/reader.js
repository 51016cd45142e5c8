export { parseFragment } from 'parse5';
export { version } from 'factlet:version';
export { toHtml } from '../../src/formats/html.js';
export { findLanguage } from '../../src/locale/find-language.js';
export { makeSnippet } from '../../src/publish/snippet.js';
export { withoutEmptyLists } from '../../src/publish/snippet/without-empty-lists.js';
export { decodeText } from '../../src/reading/decode-text.js';
export { readDocument } from '../../src/reading/read-document.js';
