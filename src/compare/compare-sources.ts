import type { FactCheck, Source } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareFact, isSame } from './compare-words.js';
import type { Comparing } from './comparing.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

const FIELDS = [
  'url',
  'title',
  'publisher',
  'linkStatus',
  'access',
  'archiveUrl',
  'type',
  'publishedAt',
] as const;
const LISTS = ['authors', 'quotes', 'stances'] as const;

/** What changed in the sources, which are known by their ids. */
export function compareSources(before: FactCheck, after: FactCheck, comparing: Comparing): Change[] {
  const { words } = comparing;
  const described = ({ sources }: FactCheck): Source[] => sources.filter(({ placeholder }) => !placeholder);
  const pairs = pairUp(described(before), described(after), [({ id }) => String(id)]);
  return pairs.flatMap(({ before: old, after: now }): Change[] => {
    const id = String((now ?? old)?.id);
    const titled = ({ title, url }: Source): string => words.source(id, quote(title ?? url ?? '', words));
    if (!now) return old ? [{ path: 'sources', what: words.removed(titled(old)) }] : [];
    const path = `sources[${after.sources.indexOf(now)}]`;
    if (!old) return [{ path, what: words.added(titled(now)) }];
    const changes = [
      ...FIELDS.flatMap((field) =>
        compareFact(comparing, words.sourceFact(field, id), `${path}.${field}`, [old[field], now[field]]),
      ),
      ...LISTS.filter((field) => !isSame(old[field], now[field])).map((field) => ({
        path: `${path}.${field}`,
        what: words.changed(words.sourceFact(field, id)),
      })),
    ];
    if ((old.retracted ?? false) === (now.retracted ?? false)) return changes;
    const name = words.source(id);
    const what = now.retracted ? words.withdrawn(name) : words.noLongerWithdrawn(name);
    return [...changes, { path: `${path}.retracted`, what }];
  });
}
