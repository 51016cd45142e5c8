import { z } from 'zod';
import { limits } from './limits.js';
import { objectSchema } from './object-schema.js';
import { fileAddressSchema, filledSchema, urlSchema, wordsSchema } from './words-schema.js';

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

/**
 * A picture as evidence, with its caption. It is drawn if `src` is a full http or https address and `alt` has words; without `width`
 * and `height` (whole CSS pixels, at most 20,000) it is loaded only when a reader asks for it.
 */
export const figureSchema = objectSchema({
  type: z.literal('figure'),
  src: fileAddressSchema.optional(),
  alt: wordsSchema.optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  children: lineSchema.default([]),
  credit: wordsSchema.optional(),
  url: urlSchema.optional(),
});

/** A table of lines of running text; `header` says whether its first row, its first column or both are headings. */
export const tableSchema = objectSchema({
  type: z.literal('table'),
  caption: lineSchema.default([]),
  header: z.enum(['row', 'column', 'both', 'none']).default('none'),
  rows: z.array(z.array(lineSchema).max(limits.tableColumns)).max(limits.tableRows),
});

/** A paragraph, a quotation, a list, a picture or a table. */
export const blockSchema = z.discriminatedUnion('type', [
  objectSchema({ type: z.literal('paragraph'), children: lineSchema }),
  objectSchema({ type: z.literal('quote'), children: lineSchema }),
  objectSchema({
    type: z.literal('list'),
    ordered: z.boolean().default(false),
    items: z.array(lineSchema).max(LONGEST_LIST),
  }),
  figureSchema,
  tableSchema,
]);

/** Formatted text after parsing: always blocks. */
export const blocksSchema = z.array(blockSchema).max(LONGEST_LIST);

/** Formatted text as it may be written: a string (a blank line parts paragraphs, `[n]` marks a citation) or blocks. */
export const richTextSchema = z.union([z.string().max(20_000), blocksSchema]);
