import { wordsOf, type Line } from '../../src/outline/line.js';
import type { Outline } from '../../src/outline/outline.js';
import type { Prose } from '../../src/outline/prose.js';

/** All that an outline tells, sentence by sentence; words that stand in a line of their own in one place and together in another apart. */
export function factsOf(outline: Outline): string[] {
  const { notices, kicker, title, claims, claimList, byline, ai, disclaimer, summary, sections } = outline;
  const { sources, corrections, followUps, foot } = outline;
  const facts: (string | Line)[] = [
    title,
    kicker,
    ...notices.map(({ line }) => line),
    ...byline,
    ai,
    ...proseOf(disclaimer),
    ...(claimList ? [claimList.count] : []),
    ...claims.flatMap((claim) => [
      claim.kind,
      claim.text,
      claim.origin,
      ...claim.appearances,
      claim.agreement,
      claim.noVerdict,
      ...proseOf(claim.explanation),
      ...claim.verdicts.flatMap(({ lead, label, scale, origin, explanation }) => [
        lead,
        label,
        scale?.line ?? '',
        origin,
        ...proseOf(explanation),
      ]),
    ]),
    ...(summary ? [summary.heading.words, ...proseOf(summary.prose)] : []),
    ...sections.flatMap(({ heading, number, prose }) => [number + (heading?.words ?? ''), ...proseOf(prose)]),
    ...(sources
      ? [
          sources.heading.words,
          sources.missing,
          ...sources.rows
            .filter(({ row }) => row.state !== 'missing')
            .flatMap(({ title: name, about, access, quotes, stances }) => [
              name,
              about,
              access,
              ...quotes.flatMap(({ text, locator }) => [text, locator]),
              ...stances.map(({ line }) => line),
            ]),
        ]
      : []),
    ...(corrections ? [corrections.heading.words, ...corrections.items.map(({ line }) => line)] : []),
    ...(followUps ? [followUps.heading.words, ...followUps.items.map(({ text }) => text)] : []),
    foot.heading.words,
    ...foot.facts,
    foot.ai,
    foot.publisher,
    foot.policies,
    foot.fullCheck,
  ];
  const words = facts.map((fact) => (typeof fact === 'string' ? fact : wordsOf(fact)));
  return [...new Set(words.flatMap((fact) => fact.split(' · ')).map(plainWords))].filter(Boolean);
}

/** Words without marks, isolation and differences of blanks. */
export function plainWords(words: string): string {
  return words
    .replace(/[\u202a-\u202e\u2060\u2066-\u2069]/g, '')
    .replace(/\\?\[[^\]\n]{0,40}\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?…])/g, '')
    .trim();
}

function proseOf(prose: Prose): string[] {
  return prose.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items.map(({ words }) => words);
      case 'figure':
        return [wordsOf(block.inWords), block.caption?.words ?? '', wordsOf(block.credit)];
      case 'table':
        return [block.caption, ...block.rows.flat()].map((line) => line?.words ?? '');
      default:
        return [block.line.words];
    }
  });
}
