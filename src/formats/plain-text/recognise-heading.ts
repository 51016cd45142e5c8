/** What the format's own headings without a number introduce. */
export type HeadingRole = 'follow-ups' | 'sources';

const FOLLOW_UPS = new Set([
  'want to dive deeper',
  'want to know more',
  'dive deeper',
  'follow-up questions',
  'follow up questions',
  'related questions',
  'further questions',
  'questions to explore next',
]);

const SOURCES = new Set([
  'sources',
  'references',
  'citations',
  'bibliography',
  'source list',
  'list of sources',
  'sources cited',
  'works cited',
  'sources and references',
  'sources used',
  'sources consulted',
  'sources and further reading',
  'footnotes',
]);

/** The role of a heading line, from its key: `Want to dive deeper?`, `Sources`, `References:`, `Found 9 sources`. */
export function headingRole(key: string): HeadingRole | undefined {
  if (key.length > 60) return undefined;
  const label = key
    .replace(/^\d{1,2}[.)] /u, '')
    .replace(/\s?[:?]+$/u, '')
    .replace(/\s?\(\d{1,3}\)$/u, '');
  if (FOLLOW_UPS.has(label)) return 'follow-ups';
  return SOURCES.has(label) || /^(?:found )?\d{1,3} sources$/u.test(label) ? 'sources' : undefined;
}
