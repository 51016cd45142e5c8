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

/** A place in a video or a recording: seconds, minutes and seconds, or hours, minutes and seconds, such as `75`, `1:15` or `00:01:15`. */
export const timeSchema = z
  .string()
  .regex(/^(\d{1,5}|\d{1,3}:[0-5]\d|\d{1,2}:[0-5]\d:[0-5]\d)$/)
  .meta({ [KIND]: 'time' });

/** Why something is not shown at once, in words. A value that is no text hides it, too, and is reported. */
export const reasonSchema = z.string().meta({ [KIND]: 'reason' });

/** What something is named by: words or a number, compared as strings. */
export const idSchema = z.union([filledSchema, z.number()]);
