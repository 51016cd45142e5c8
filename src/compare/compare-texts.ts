import type { FactCheck, Section } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareRichTexts, compareWords } from './compare-words.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

/** What changed in the title, the summary, the sections and the disclaimer. */
export function compareTexts(before: FactCheck, after: FactCheck): Change[] {
  const pairs = pairUp(before.sections, after.sections, [
    ({ id }) => (id === undefined ? undefined : String(id)),
    ({ heading }) => heading?.trim() || undefined,
    (_section, index) => String(index),
  ]);
  return [
    ...compareWords('The title', 'title', before.title, after.title, 'update'),
    ...compareRichTexts('The summary', 'summary', before.summary, after.summary, 'update'),
    ...pairs.flatMap(({ before: old, after: now, index }) => compareSection(old, now, `sections[${index}]`)),
    ...compareRichTexts(
      'The disclaimer',
      'disclosure.disclaimer',
      before.disclosure?.disclaimer,
      after.disclosure?.disclaimer,
    ),
  ];
}

function compareSection(before: Section | undefined, after: Section | undefined, path: string): Change[] {
  const name = quote((after ?? before)?.heading ?? 'without heading');
  if (!after) return [{ path: 'sections', what: `The section ${name} was taken out`, entry: 'update' }];
  if (!before) return [{ path, what: `The section ${name} is new` }];
  return [
    ...compareWords('The heading of a section', `${path}.heading`, before.heading, after.heading, 'update'),
    ...compareRichTexts(`The section ${name}`, `${path}.body`, before.body, after.body, 'update'),
  ];
}
