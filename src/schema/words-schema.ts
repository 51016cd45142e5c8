import { z } from 'zod';

/** Keyword under which the generator of the validator's table finds what zod cannot tell apart; not written to schema.json. */
const KIND = 'x-kind';

/** Any words, kept as they are. */
export const wordsSchema = z.string();

/** Words that must say something: at least one character that is not a blank. */
export const filledSchema = z.string().regex(/\S/);

/** An address. Any words are accepted; only absolute `http:` and `https:` addresses become links (https://url.spec.whatwg.org/). */
export const urlSchema = z.string().meta({ [KIND]: 'url' });

/** The address of a file that a page may load; whether it can be is told with the picture that it is for. */
export const fileAddressSchema = z.string().meta({ [KIND]: 'file' });

const TIME = 'T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)';
// What no calendar has: month or day 00, February 30, the 31st of a short month.
const NEVER = '00|..-00|02-3|(0[469]|11)-31';

/**
 * A date as precise as it is known: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a time with offset as in RFC 3339
 * (https://www.rfc-editor.org/rfc/rfc3339), seconds optional.
 */
export const partialDateSchema = z
  .string()
  .regex(new RegExp(`^\\d{4}(-(?!${NEVER})(0\\d|1[0-2])(-([0-2]\\d|3[01])(${TIME})?)?)?$`));

/** What something is named by: words or a number, compared as strings. */
export const idSchema = z.union([filledSchema, z.number()]);
