import { lineText, type Line } from '../../src/outline/line.js';
import type { MediumOutline } from '../../src/outline/media.js';
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
      ...claim.media.flatMap((medium) => [
        ...introductionOf(medium),
        ...(medium.sensitive.length ? [medium.sensitive, medium.whatItShows] : []),
        ...linesAbout(medium),
      ]),
      ...proseOf(claim.explanation),
      ...claim.verdicts.flatMap(({ lead, label, scale, origin, explanation }) => [
        lead,
        label,
        scale?.line ?? '',
        origin,
        ...proseOf(explanation),
      ]),
    ]),
    ...(summary ? [summary.heading.text, ...proseOf(summary.prose)] : []),
    ...sections.flatMap(({ heading, number, prose }) => [number + (heading?.text ?? ''), ...proseOf(prose)]),
    ...(sources
      ? [
          sources.heading.text,
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
    ...(corrections ? [corrections.heading.text, ...corrections.items.map(({ line }) => line)] : []),
    ...(followUps ? [followUps.heading.text, ...followUps.items.map(({ text }) => text)] : []),
    foot.heading.text,
    ...foot.facts,
    foot.ai,
    foot.publisher,
    foot.policies,
    foot.fullCheck,
  ];
  const words = facts.map((fact) => (typeof fact === 'string' ? fact : lineText(fact)));
  return [...new Set(words.flatMap((fact) => fact.split(' · ')).map(plainWords))].filter(Boolean);
}

// What it is, its verdict and what it shows: in one line or in several, as there is room for pictures or not.
function introductionOf({ name, stamp, medium }: MediumOutline): string[] {
  return [name.replace(/:.*/, ''), stamp.piece.text, medium.alt ?? ''];
}

/** What is told below a picture, video or recording of a claim, in reading order. */
export function linesAbout(outline: MediumOutline): (string | Line)[] {
  const { category, times, contextLead, context, caption, credit, seen, credentials } = outline;
  const { original, transcript, transcriptLead } = outline;
  return [
    category,
    times,
    contextLead,
    ...proseOf(context),
    ...proseOf(caption),
    credit,
    seen,
    credentials,
    ...(original
      ? [
          original.heading,
          original.original.alt ?? '',
          ...proseOf(original.caption),
          original.credit,
          original.seen,
        ]
      : []),
    ...(transcript.length ? [transcriptLead, ...proseOf(transcript)] : []),
  ];
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
        return block.items.map(({ text: words }) => words);
      case 'figure':
        return [lineText(block.inWords), block.caption?.text ?? '', lineText(block.credit)];
      case 'table':
        return [block.caption, ...block.rows.flat()].map((line) => line?.text ?? '');
      default:
        return [block.line.text];
    }
  });
}
