/** The functions whose issues the reference shows, also those that are for Node in the package: the examples run in the page. */
export * from '../../src/formats.js';
export { fromDocx } from '../../src/formats/docx.js';
export { fromMarkdown } from '../../src/formats/markdown.js';
export { repairJson } from '../../src/formats/repair-json.js';
export { fromWebPage } from '../../src/formats/web-page.js';
