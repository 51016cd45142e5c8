import { startsWithDigit } from '../text/split-citations.js';
import { buildChange } from './change.js';
import type { Building } from './context.js';
import { joinLines, payloadText } from './line.js';
import { buildOmitted } from './omitted.js';
import type {
  CorrectionsOutline,
  FollowUpsOutline,
  Heading,
  SectionOutline,
  TextOutline,
} from './outline.js';
import { buildProse } from './prose.js';

// Both a page and Node have it.
declare const URL: new (address: string, base?: string) => { href: string };

/** The summary under its heading. */
export function buildSummary(building: Building): TextOutline | undefined {
  const { factCheck, phrases } = building;
  const { summary, labels } = factCheck;
  if (!summary?.length) return undefined;
  const heading = headingOf('labels.summary', labels?.summary) ?? { text: phrases.message('summary') };
  return { heading, prose: buildProse(building, summary) };
}

/** The sections, numbered by their position unless there is but one or their headings bring numbers of their own. */
export function buildSections(building: Building): SectionOutline[] {
  const { sections } = building.factCheck;
  const isNumbered =
    sections.length > 1 && !sections.some(({ heading = '' }) => startsWithDigit(heading.trim()));
  return sections.map((section, index) => {
    const heading = headingOf('heading', section.heading);
    return {
      section,
      place: `section-${index + 1}`,
      number: isNumbered && heading ? `${index + 1}. ` : '',
      heading,
      prose: buildProse(building, section.body),
    };
  });
}

/** What was corrected since the fact check was published: when, what kind of correction, from what to what, and why. */
export function buildCorrections({ factCheck, phrases }: Building): CorrectionsOutline | undefined {
  const items = factCheck.corrections.flatMap((correction) => {
    const { at, kind, text } = correction;
    const line = joinLines([
      phrases.date('at', at),
      kind && [{ text: phrases.message(`correction-${kind}`), field: 'kind', value: kind }],
      ...buildChange(phrases, correction),
      payloadText('text', text),
    ]);
    return line.length ? [{ correction, line }] : [];
  });
  return items.length ? { heading: { text: phrases.message('corrections') }, items } : undefined;
}

/** Questions that a reader may ask next, as links where there is an address for them. */
export function buildFollowUps(building: Building): FollowUpsOutline | undefined {
  const { factCheck, phrases, context } = building;
  const { followUps, labels } = factCheck;
  if (!followUps.length) return undefined;
  return {
    heading: headingOf('labels.followUps', labels?.followUps) ?? { text: phrases.message('followUps') },
    items: followUps.map((followUp) => {
      const { text, url } = followUp;
      const link =
        url === undefined
          ? { url: questionAddress(context.questionUrl, text, context.base) }
          : { url, urlField: 'url' };
      return { followUp, text, line: payloadText('text', text, link) ?? [] };
    }),
    omitted: buildOmitted(building, 'followUps'),
  };
}

/** The address at which the page answers a question: `{question}` of its pattern is replaced; `undefined` if that is no address. */
export function questionAddress(
  pattern: string | undefined,
  question: string,
  base: string | undefined,
): string | undefined {
  if (!pattern) return undefined;
  try {
    return new URL(pattern.replace('{question}', encodeURIComponent(question)), base).href;
  } catch {
    // URL and encodeURIComponent throw for what can be no address; the question is shown as plain words, and the console says so.
    return undefined;
  }
}

function headingOf(field: string, text: string | undefined): Heading | undefined {
  return payloadText(field, text)?.[0];
}
