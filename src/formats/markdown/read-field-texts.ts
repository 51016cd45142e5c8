import { isFields, type Fields, type Value } from './front-matter-value.js';

/** Fields with those texts read that may have marks and signs: the disclaimer, the explanations and what is said of media. */
export function readFieldTexts(
  fields: Fields,
  readProse: (value: Value | undefined) => Value | undefined,
): Fields {
  const readIn = (value: Value, ...names: readonly string[]): Value =>
    isFields(value)
      ? {
          ...value,
          ...Object.fromEntries(
            names.flatMap((name) => (name in value ? [[name, readProse(value[name]) as Value]] : [])),
          ),
        }
      : value;
  const explain = (value: Value): Value => readIn(value, 'explanation');
  const describe = (value: Value): Value => {
    const medium = readIn(value, 'context', 'caption', 'transcript');
    if (!isFields(medium) || medium['original'] === undefined) return medium;
    return { ...medium, original: readIn(medium['original'], 'caption') };
  };
  const { disclosure, claims } = fields;
  return {
    ...fields,
    ...(isFields(disclosure) &&
      disclosure['disclaimer'] !== undefined && {
        disclosure: { ...disclosure, disclaimer: readProse(disclosure['disclaimer']) as Value },
      }),
    ...(Array.isArray(claims) && {
      claims: claims.map((claim) => {
        if (!isFields(claim)) return claim;
        const { verdicts, media } = claim;
        return explain({
          ...claim,
          ...(Array.isArray(verdicts) && { verdicts: verdicts.map(explain) }),
          ...(Array.isArray(media) && { media: media.map(describe) }),
        });
      }),
    }),
  };
}
