export { fromMarkdown } from './formats/markdown.js';
export type { MarkdownOptions } from './formats/markdown.js';
