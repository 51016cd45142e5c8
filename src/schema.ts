export * from './schema/fact-check-schema.js';
export { aiMadeSchema, categorySchema, mediumKindSchema } from './schema/media-schema.js';
export { limits } from './schema/limits.js';
export * from './schema/rich-text-schema.js';
export * from './schema/words-schema.js';
