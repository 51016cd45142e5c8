import { isFields, type Fields, type Value } from './front-matter-value.js';

/** Fields with those texts read that may have marks and signs: the disclaimer and the explanations. */
export function readFieldTexts(
  fields: Fields,
  readWords: (words: Value | undefined) => Value | undefined,
): Fields {
  const explain = (value: Value): Value =>
    isFields(value) && 'explanation' in value
      ? { ...value, explanation: readWords(value['explanation']) as Value }
      : value;
  const { disclosure, claims } = fields;
  return {
    ...fields,
    ...(isFields(disclosure) &&
      disclosure['disclaimer'] !== undefined && {
        disclosure: { ...disclosure, disclaimer: readWords(disclosure['disclaimer']) as Value },
      }),
    ...(Array.isArray(claims) && {
      claims: claims.map((claim) => {
        if (!isFields(claim)) return claim;
        const { verdicts } = claim;
        return explain({ ...claim, ...(Array.isArray(verdicts) && { verdicts: verdicts.map(explain) }) });
      }),
    }),
  };
}
