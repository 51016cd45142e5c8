import { z } from 'zod';
import type { blocksSchema } from './rich-text-schema.js';
import { limits } from './limits.js';
import { mediaSchemasWith, type categorySchema } from './media-schema.js';
import { isPrivateKey, objectSchema } from './object-schema.js';
import { richTextSchema } from './rich-text-schema.js';
import { filledSchema, idSchema, partialDateSchema, urlSchema, wordsSchema } from './words-schema.js';

const optionalText = wordsSchema.optional();
const url = urlSchema.optional();
const date = partialDateSchema.optional();
const id = idSchema.optional();

const list = <T extends z.ZodType>(item: T, longest = 100) => z.array(item).max(longest).default([]);

/** Who publishes or reviews: a name and where its policies are. */
export const organizationSchema = objectSchema({
  name: optionalText,
  url,
  logo: url,
  policies: objectSchema({ methodology: url, corrections: url, funding: url, contact: url }).optional(),
});

/** What fact checks are about: true, false and between (a scale), or something that no scale holds. */
export const ratingSchema = z.enum([
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
  'misleading',
  'missing-context',
  'unproven',
  'uncheckable',
  'satire',
  'altered',
  'outdated',
  'not-a-claim',
]);

/** What kind of fact check this is. */
export const kindSchema = z.enum(['claim-review', 'question', 'overview']);

// Fields whose values are words of the format and no text.
const FORMAT_FIELDS = new Set([
  ...['schemaVersion', 'kind', 'dir', 'status', 'involvement', 'rating', 'confidence', 'stance', 'access'],
  ...['linkStatus', 'type', 'header', 'categories', 'aiMade'],
]);

// All texts together.
const holdTotal = z.check<Record<string, unknown>>(({ value, issues }) => {
  const { characters } = limits;
  if (countCharacters(value) > characters)
    issues.push({ code: 'too_big', origin: 'string', maximum: characters, input: value });
});

function countCharacters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => (isPrivateKey(key) || FORMAT_FIELDS.has(key) ? sum : sum + countCharacters(inner)),
    0,
  );
}

// The two forms of a fact check, as written and as parsed, differ in these three places only.
const schemasWith = <R extends z.ZodType, I extends z.ZodType, K extends z.ZodType>(
  richText: R,
  sourceId: I,
  kind: K,
) => {
  const verdictSchema = objectSchema({
    label: filledSchema.max(4_000),
    rating: ratingSchema.optional(),
    scale: objectSchema({ value: z.number(), worst: z.number(), best: z.number() }).optional(),
    confidence: z.enum(['low', 'moderate', 'high']).optional(),
    reviewer: organizationSchema.optional(),
    at: date,
    url,
    explanation: richText.optional(),
  });
  const { originalSchema, mediumSchema } = mediaSchemasWith(richText);
  const claimSchema = objectSchema({
    id,
    text: filledSchema.max(2_000),
    verbatim: z.boolean().optional(),
    claimant: objectSchema({
      name: optionalText,
      role: optionalText,
      url,
      kind: z.enum(['person', 'organization', 'many', 'unknown']).optional(),
    }).optional(),
    saidAt: date,
    place: optionalText,
    appearances: list(objectSchema({ url, title: optionalText, archiveUrl: url, at: date })),
    verdicts: list(verdictSchema),
    media: list(mediumSchema, limits.mediaOfClaim),
    explanation: richText.optional(),
  });
  const sectionSchema = objectSchema({ id, heading: optionalText, body: richText.optional() });
  const sourceSchema = objectSchema({
    id: sourceId,
    title: optionalText,
    url,
    publisher: optionalText,
    authors: list(filledSchema),
    publishedAt: date,
    accessedAt: date,
    type: z
      .enum([
        'news',
        'report',
        'government',
        'dataset',
        'court',
        'journal',
        'social',
        'video',
        'interview',
        'fact-check',
        'web',
        'other',
      ])
      .optional(),
    primary: z.boolean().optional(),
    quotes: list(objectSchema({ text: filledSchema, locator: optionalText })),
    stances: list(objectSchema({ claim: idSchema, stance: z.enum(['supports', 'contradicts', 'context']) })),
    archiveUrl: url,
    access: z.enum(['open', 'paywalled', 'offline', 'confidential']).optional(),
    linkStatus: z.enum(['ok', 'dead', 'moved', 'unknown']).optional(),
    retracted: z.boolean().optional(),
    doi: optionalText,
    placeholder: z.boolean().optional(),
  });
  const correctionSchema = objectSchema({
    at: date,
    kind: z.enum(['verdict-change', 'error', 'update', 'clarification', 'retraction']).optional(),
    text: optionalText,
    from: optionalText,
    to: optionalText,
  });
  const disclosureSchema = objectSchema({
    ai: objectSchema({
      involvement: z.enum(['none', 'assisted', 'generated', 'unknown']).optional(),
      systems: list(filledSchema),
      reviewedBy: optionalText,
      reviewedAt: date,
      responsible: optionalText,
    }).optional(),
    disclaimer: richText.optional(),
  });
  const factCheckSchema = objectSchema({
    schemaVersion: z.literal('1').default('1'),
    id,
    kind,
    url,
    lang: optionalText,
    dir: z.enum(['ltr', 'rtl', 'auto']).optional(),
    title: filledSchema,
    version: id,
    status: z.enum(['current', 'outdated', 'corrected', 'superseded', 'retracted']).optional(),
    supersededBy: url,
    checkedAt: date,
    publishedAt: date,
    modifiedAt: date,
    evidenceCutoff: date,
    reviewBy: date,
    publisher: organizationSchema.optional(),
    contributors: list(objectSchema({ name: filledSchema, role: optionalText, url })),
    disclosure: disclosureSchema.optional(),
    summary: richText.optional(),
    claims: list(claimSchema),
    sections: list(sectionSchema, 50),
    sources: list(sourceSchema, limits.sources),
    followUps: list(objectSchema({ text: filledSchema, url }), 20),
    labels: objectSchema({ summary: optionalText, followUps: optionalText }).optional(),
    corrections: list(correctionSchema),
    scope: objectSchema({ countries: list(filledSchema, 300), from: date, to: date }).optional(),
  }).check(holdTotal);
  return {
    verdictSchema,
    originalSchema,
    mediumSchema,
    claimSchema,
    sectionSchema,
    sourceSchema,
    correctionSchema,
    disclosureSchema,
    factCheckSchema,
  };
};

const written = schemasWith(richTextSchema, idSchema.optional(), kindSchema.optional());
type Parsed = ReturnType<typeof schemasWith<typeof blocksSchema, typeof idSchema, typeof kindSchema>>;

/** One reviewer's judgement of a claim, in the reviewer's own words. */
export const verdictSchema = written.verdictSchema;
/** The picture that another one was made from, or that shows what it really was. */
export const originalSchema = written.originalSchema;
/** A picture, video or recording that was checked, as part of a claim. */
export const mediumSchema = written.mediumSchema;
/** One claim, who made it, and what reviewers found. */
export const claimSchema = written.claimSchema;
/** A heading and its text. */
export const sectionSchema = written.sectionSchema;
/** One source, named by its id in citation marks. */
export const sourceSchema = written.sourceSchema;
/** One change to a published fact check. */
export const correctionSchema = written.correctionSchema;
/** What readers are told about how the text was made. */
export const disclosureSchema = written.disclosureSchema;
/** A whole fact check as authors may write it. */
export const factCheckSchema = written.factCheckSchema;

/** Who publishes or reviews. */
export type Organization = z.output<typeof organizationSchema>;
/** Class of a verdict: five on a scale, eight off it. */
export type Rating = z.output<typeof ratingSchema>;
/** Kind of a fact check. */
export type Kind = z.output<typeof kindSchema>;
/** One reviewer's judgement of a claim, after parsing. */
export type Verdict = z.output<Parsed['verdictSchema']>;
/** What is known of a picture, video or recording. */
export type Category = z.output<typeof categorySchema>;
/** A picture, video or recording that was checked, after parsing. */
export type Medium = z.output<Parsed['mediumSchema']>;
/** The original of a picture, after parsing. */
export type Original = z.output<Parsed['originalSchema']>;
/** One claim, after parsing. */
export type Claim = z.output<Parsed['claimSchema']>;
/** A heading and its text, after parsing. */
export type Section = z.output<Parsed['sectionSchema']>;
/** One source, after parsing. */
export type Source = z.output<Parsed['sourceSchema']>;
/** One change to a published fact check, after parsing. */
export type Correction = z.output<Parsed['correctionSchema']>;
/** What readers are told about how the text was made, after parsing. */
export type Disclosure = z.output<Parsed['disclosureSchema']>;
/** A whole fact check after parsing: rich texts are blocks, lists are there, `kind` is known, every source has an id. */
export type FactCheck = z.output<Parsed['factCheckSchema']>;
/** A whole fact check as authors may write it. */
export type FactCheckInput = z.input<typeof factCheckSchema>;
