import { fileOf } from '../model/checked-pictures.js';
import type { Claim, Medium } from '../model/fact-check.js';
import type { Change } from './change.js';
import type { MediumFact } from './change-phrases.js';
import { compareFact, compareRichText, isSame } from './compare-words.js';
import type { Comparing } from './comparing.js';
import { pairUp } from './pair-up.js';
import { quote } from './quote.js';

const TEXTS = ['context', 'caption', 'transcript'] as const;
const WORDS = [
  'alt',
  'url',
  'archiveUrl',
  'at',
  'start',
  'end',
  'credit',
  'sensitive',
  'credentials',
] as const;
const OTHERS = ['kind', 'src', 'width', 'height', 'original'] as const;

/**
 * What changed in the pictures, videos and recordings of one claim; one is known by its file, else by the page it was seen on, else by
 * what it shows, else by its place. Readers are owed an entry where one is gone, or where what was said of it is no longer said.
 */
export function compareMedia(before: Claim, after: Claim, path: string, comparing: Comparing): Change[] {
  const { phrases } = comparing;
  const claim = quote(after.text, phrases);
  const pairs = pairUp(before.media, after.media, [
    ({ src }) => fileOf(src),
    ({ url }) => url,
    ({ alt }) => alt?.trim() || undefined,
    (_medium, index) => String(index),
  ]);
  return pairs.flatMap(({ before: old, after: now, index }): Change[] => {
    const name = ({ kind, alt }: Medium): string =>
      phrases.medium(kind, claim, alt?.trim() && quote(alt, phrases));
    if (!now)
      return old ? [{ path: `${path}.media`, what: phrases.removed(name(old)), entry: 'update' }] : [];
    const at = `${path}.media[${index}]`;
    if (!old) return [{ path: at, what: phrases.added(name(now)) }];
    return compareOne(old, now, at, (fact) => phrases.mediumFact(fact, name(now)), comparing);
  });
}

function compareOne(
  before: Medium,
  after: Medium,
  path: string,
  nameOf: (fact: MediumFact) => string,
  comparing: Comparing,
): Change[] {
  return [
    ...compareCategories(before, after, path, nameOf('categories'), comparing),
    ...compareStamp(before, after, path, nameOf, comparing),
    ...TEXTS.flatMap((fact) =>
      compareRichText(comparing, nameOf(fact), `${path}.${fact}`, [before[fact], after[fact]], 'update'),
    ),
    ...WORDS.flatMap((fact) =>
      compareFact(comparing, nameOf(fact), `${path}.${fact}`, [before[fact], after[fact]]),
    ),
    ...OTHERS.filter((fact) => !isSame(before[fact], after[fact])).map((fact) => ({
      path: `${path}.${fact}`,
      what: comparing.phrases.changed(nameOf(fact)),
    })),
  ];
}

// What is only added takes nothing back that readers were told.
function compareCategories(
  before: Medium,
  after: Medium,
  path: string,
  name: string,
  comparing: Comparing,
): Change[] {
  const [old, now] = [categoriesOf(before, comparing), categoriesOf(after, comparing)];
  const isTakenBack = old.some((category) => !now.includes(category));
  if (!isTakenBack && now.every((category) => old.includes(category))) return [];
  const [from, to] = [old.join(', '), now.join(', ')];
  return compareFact(
    comparing,
    name,
    `${path}.categories`,
    [from, to],
    isTakenBack ? 'update' : undefined,
  ).map((change) => (from && to ? { ...change, what: comparing.phrases.changed(name, from, to) } : change));
}

function categoriesOf({ categories, aiMade }: Medium, { phrases }: Comparing): string[] {
  const known = aiMade ? [...categories, `ai-${aiMade}` as const] : categories;
  return [...new Set(known)].map((category) => phrases.categories[category]);
}

function compareStamp(
  before: Medium,
  after: Medium,
  path: string,
  nameOf: (fact: MediumFact) => string,
  { phrases }: Comparing,
): Change[] {
  const [old, now] = [before.stamped === true, after.stamped === true];
  if (old === now) return [];
  const name = nameOf('stamped');
  return [{ path: `${path}.stamped`, what: now ? phrases.added(name) : phrases.removed(name) }];
}
