import { z } from 'zod';
import { limits } from './limits.js';
import { objectSchema } from './object-schema.js';
import { filledSchema, urlSchema, wordsSchema } from './words-schema.js';

const LONGEST_LIST = 5_000;

/** Words as they are. */
export const textNodeSchema = objectSchema({ type: z.literal('text'), text: wordsSchema });

/** Words of strong importance. */
export const strongNodeSchema = objectSchema({ type: z.literal('strong'), text: wordsSchema });

/** Stressed words. */
export const emphasisNodeSchema = objectSchema({ type: z.literal('emphasis'), text: wordsSchema });

/** Words that lead to an address. */
export const linkNodeSchema = objectSchema({ type: z.literal('link'), text: wordsSchema, href: urlSchema });

/** One citation mark: ids of sources in order, and the characters it was written with (else `[1, 2]` from the ids). */
export const citationNodeSchema = objectSchema({
  type: z.literal('citation'),
  refs: z.array(filledSchema).max(limits.referencesOfMark),
  raw: wordsSchema.default(''),
});

/** What a line of running text is made of. */
export const inlineSchema = z.discriminatedUnion('type', [
  textNodeSchema,
  strongNodeSchema,
  emphasisNodeSchema,
  linkNodeSchema,
  citationNodeSchema,
]);

/** A line of running text. */
export const lineSchema = z.array(inlineSchema).max(LONGEST_LIST);

/** A paragraph, a quotation or a list. */
export const blockSchema = z.discriminatedUnion('type', [
  objectSchema({ type: z.literal('paragraph'), children: lineSchema }),
  objectSchema({ type: z.literal('quote'), children: lineSchema }),
  objectSchema({
    type: z.literal('list'),
    ordered: z.boolean().default(false),
    items: z.array(lineSchema).max(LONGEST_LIST),
  }),
]);

/** Formatted text after parsing: always blocks. */
export const blocksSchema = z.array(blockSchema).max(LONGEST_LIST);

/** Formatted text as it may be written: a string (a blank line parts paragraphs, `[n]` marks a citation) or blocks. */
export const richTextSchema = z.union([z.string().max(20_000), blocksSchema]);
