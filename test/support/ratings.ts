/** The classes of verdicts that stand on a scale, from one end to the other. */
export const onScale = ['true', 'mostly-true', 'mixed', 'mostly-false', 'false'] as const;

/** The classes that no scale holds. */
export const offScale = [
  'misleading',
  'missing-context',
  'unproven',
  'uncheckable',
  'satire',
  'altered',
  'outdated',
  'not-a-claim',
] as const;

/** All classes of verdicts. */
export const ratings = [...onScale, ...offScale];
