import { container, join, line, own } from './line.js';
import { around, day, heading, type Writing } from './writing.js';

/** What was corrected since the fact check was published: when, what kind of correction, from what to what, and why. */
export function writeCorrections(writing: Writing): string[] {
  const { factCheck, say } = writing;
  const items = factCheck.corrections.flatMap(({ at, kind, text, from, to }) =>
    line(
      writing,
      { tag: 'li', item: 'corrections' },
      join(
        [
          day(writing, 'at', at),
          kind && [{ key: 'kind', words: say(`correction-${kind}`), value: kind }],
          from?.trim() && around(writing, 'changedFrom', { name: own('from', from) }),
          to?.trim() && around(writing, 'changedTo', { name: own('to', to) }),
          own('text', text),
        ],
        ' · ',
      ),
    ),
  );
  return items.length
    ? container('section', { part: 'corrections' }, [
        ...heading(writing, 1, undefined, 'corrections'),
        ...container('ul', {}, items),
      ])
    : [];
}
