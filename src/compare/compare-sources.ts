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
  const { phrases } = comparing;
  const described = ({ sources }: FactCheck): Source[] => sources.filter(({ placeholder }) => !placeholder);
  const pairs = pairUp(described(before), described(after), [({ id }) => String(id)]);
  return pairs.flatMap(({ before: old, after: now }): Change[] => {
    const id = String((now ?? old)?.id);
    const titled = ({ title, url }: Source): string => phrases.source(id, quote(title ?? url ?? '', phrases));
    if (!now) return old ? [{ path: 'sources', what: phrases.removed(titled(old)) }] : [];
    const path = `sources[${after.sources.indexOf(now)}]`;
    if (!old) return [{ path, what: phrases.added(titled(now)) }];
    const changes = [
      ...FIELDS.flatMap((field) =>
        compareFact(comparing, phrases.sourceFact(field, id), `${path}.${field}`, [old[field], now[field]]),
      ),
      ...LISTS.filter((field) => !isSame(old[field], now[field])).map((field) => ({
        path: `${path}.${field}`,
        what: phrases.changed(phrases.sourceFact(field, id)),
      })),
    ];
    if ((old.retracted ?? false) === (now.retracted ?? false)) return changes;
    const name = phrases.source(id);
    const what = now.retracted ? phrases.withdrawn(name) : phrases.noLongerWithdrawn(name);
    return [...changes, { path: `${path}.retracted`, what }];
  });
}
