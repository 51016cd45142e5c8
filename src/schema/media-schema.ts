import { z } from 'zod';
import { objectSchema } from './object-schema.js';
import {
  fileAddressSchema,
  partialDateSchema,
  reasonSchema,
  timeSchema,
  urlSchema,
  wordsSchema,
} from './words-schema.js';

/** What is known of a picture, video or recording; several may be true of one. It never makes a verdict. */
export const categorySchema = z.enum([
  'original',
  'missing-context',
  'edited',
  'transformed',
  'staged',
  'satire',
]);

/** Whether a picture, video or recording was checked. */
export const mediumKindSchema = z.enum(['image', 'video', 'audio']);

/** How much of it was made with AI. */
export const aiMadeSchema = z.enum(['whole', 'part']);

/** The schemas of media, with rich texts as they are written or as they are after parsing. */
export const mediaSchemasWith = <R extends z.ZodType>(richText: R) => {
  // A picture, of a video a still; width and height are whole CSS pixels, at most 20,000.
  const picture = {
    src: fileAddressSchema.optional(),
    alt: wordsSchema.optional(),
    width: z.number().optional(),
    height: z.number().optional(),
    caption: richText.optional(),
    credit: wordsSchema.optional(),
    url: urlSchema.optional(),
    archiveUrl: urlSchema.optional(),
    at: partialDateSchema.optional(),
  };
  const originalSchema = objectSchema(picture);
  const mediumSchema = objectSchema({
    kind: mediumKindSchema.default('image'),
    ...picture,
    start: timeSchema.optional(),
    end: timeSchema.optional(),
    transcript: richText.optional(),
    categories: z.array(categorySchema).max(10).default([]),
    aiMade: aiMadeSchema.optional(),
    context: richText.optional(),
    original: originalSchema.optional(),
    stamped: z.boolean().optional(),
    sensitive: reasonSchema.optional(),
    credentials: urlSchema.optional(),
  });
  return { originalSchema, mediumSchema };
};
