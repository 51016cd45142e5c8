export type * from './fact-check.generated.js';
export type { ForeignPayload } from './foreign-payload.js';
export type { Block, Inline, RichText } from '../text/rich-text.js';
