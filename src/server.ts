export { fromMarkdown } from './formats/markdown.js';
export type { MarkdownOptions } from './formats/markdown.js';
export { repairJson } from './formats/repair-json.js';
export type { RepairedJson } from './formats/repair-json.js';
export { renderElement } from './node/render-element.js';
export type { ElementAttributes, ElementOptions, ElementTag, Rendered } from './node/render-element.js';
export { renderPage } from './node/render-page.js';
export type { PageOptions } from './node/render-page.js';
