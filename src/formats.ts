export { fromPlainText } from './formats/plain-text.js';
export { toHtml } from './formats/html.js';
export { parseFactCheck } from './model/parse-fact-check.js';
export type { ParsedFactCheck } from './model/parse-fact-check.js';
export type { Issue, Severity } from './model/issue.js';
export type * from './model/fact-check.js';
