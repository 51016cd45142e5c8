import type { FactCheck, Section } from '../model/fact-check.js';
import { flattenRichText } from '../text/walk-rich-text.js';
import type { Change } from './change.js';
import { compareRichText, compareText } from './compare-words.js';
import type { Comparing } from './comparing.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

/** What changed in the title, the summary, the sections and the disclaimer. */
export function compareTexts(before: FactCheck, after: FactCheck, comparing: Comparing): Change[] {
  const { whole } = comparing.phrases;
  const pairs = pairUp(before.sections, after.sections, [
    ({ id }) => (id === undefined ? undefined : String(id)),
    ({ heading }) => heading?.trim() || undefined,
    (_section, index) => String(index),
  ]);
  return [
    ...compareText(comparing, whole.title, 'title', [before.title, after.title], 'update'),
    ...compareRichText(comparing, whole.summary, 'summary', [before.summary, after.summary], 'update'),
    ...pairs.flatMap(({ before: old, after: now, index }) =>
      compareSection(old, now, `sections[${index}]`, comparing),
    ),
    ...compareRichText(
      comparing,
      whole.disclaimer,
      'disclosure.disclaimer',
      [before.disclosure?.disclaimer, after.disclosure?.disclaimer],
      'update',
    ),
  ];
}

function compareSection(
  before: Section | undefined,
  after: Section | undefined,
  path: string,
  comparing: Comparing,
): Change[] {
  const { phrases, reliedOn } = comparing;
  const heading = (after ?? before)?.heading;
  const name = phrases.section(heading && quote(heading, phrases));
  if (!after) {
    const isOwed = reliedOn.isLost(flattenRichText(before?.body ?? []), '');
    return [{ path: 'sections', what: phrases.removed(name), ...(isOwed && { entry: 'update' }) }];
  }
  if (!before) return [{ path, what: phrases.added(name) }];
  return [
    ...compareText(comparing, phrases.heading, `${path}.heading`, [before.heading, after.heading], 'update'),
    ...compareRichText(comparing, name, `${path}.body`, [before.body, after.body], 'update'),
  ];
}
