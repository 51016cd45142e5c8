import type { FactCheck, Source } from '../model/fact-check.js';
import type { Change } from './change.js';
import { compareWords, isSame } from './compare-words.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

const FIELDS = ['title', 'publisher', 'linkStatus', 'access', 'archiveUrl', 'type', 'publishedAt'] as const;
const LISTS = ['authors', 'quotes', 'stances'] as const;

/** What changed in the sources, which are known by their ids. */
export function compareSources(before: FactCheck, after: FactCheck): Change[] {
  const described = ({ sources }: FactCheck): Source[] => sources.filter(({ placeholder }) => !placeholder);
  const pairs = pairUp(described(before), described(after), [({ id }) => String(id)]);
  return pairs.flatMap(({ before: old, after: now }): Change[] => {
    const name = `Source ${String((now ?? old)?.id)}`;
    if (!now)
      return [{ path: 'sources', what: `${name}, ${quote(wordsOf(old))}, was taken out`, entry: 'update' }];
    const path = `sources[${after.sources.indexOf(now)}]`;
    if (!old) return [{ path, what: `${name}, ${quote(wordsOf(now))}, is new` }];
    const changes = [
      ...compareWords(`The address of source ${String(now.id)}`, `${path}.url`, old.url, now.url, 'update'),
      ...FIELDS.flatMap((field) =>
        compareWords(`“${field}” of source ${String(now.id)}`, `${path}.${field}`, old[field], now[field]),
      ),
      ...LISTS.filter((field) => !isSame(old[field], now[field])).map((field) => ({
        path: `${path}.${field}`,
        what: `“${field}” of source ${String(now.id)} changed`,
      })),
    ];
    if ((old.retracted ?? false) === (now.retracted ?? false)) return changes;
    const what = now.retracted ? `${name} was withdrawn` : `${name} is no longer said to be withdrawn`;
    return [...changes, { path: `${path}.retracted`, what, entry: 'update' }];
  });
}

function wordsOf(source: Source | undefined): string {
  return source?.title ?? source?.url ?? '';
}
