import type { Category } from '../../model/fact-check.js';
import { takeItems, textOf, type Item } from './item.js';
import { addIssue } from './add-issue.js';
import type { Reading } from './reading.js';

/** The names that schema.org has for categories (https://schema.org/MediaManipulationRatingEnumeration). */
export const CATEGORY_NAMES = {
  original: 'OriginalMediaContent',
  'missing-context': 'DecontextualizedContent',
  edited: 'EditedOrCroppedContent',
  transformed: 'TransformedContent',
  staged: 'StagedContent',
  satire: 'SatireOrParodyContent',
} as const satisfies Record<Category, string>;

// The English words in which fact-checkers see them in their forms, without spaces and signs, and a name that is often misspelt.
const OTHER_NAMES: Readonly<Record<Category, string>> = {
  original: 'original',
  'missing-context': 'missingcontext decontexualizedcontent',
  edited: 'edited editedorcropped',
  transformed: 'transformed',
  staged: 'staged',
  satire: 'satireorparody satireparody',
};

/** The categories of a MediaReview, each once; what is no name of one is reported in its own words, and never guessed. */
export function readCategories(reading: Reading, review: Item): Category[] {
  const found = new Set<Category>();
  for (const item of takeItems(review, 'mediaAuthenticityCategory')) {
    const text = item.text ?? item.id ?? textOf([item]) ?? '';
    for (const name of text.split(',').filter((part) => part.trim())) {
      const category = categoryOf(name);
      if (category) found.add(category);
      else addIssue(reading, 'unknown-category', { path: item.path, value: name.trim() });
    }
  }
  return [...found];
}

function categoryOf(name: string): Category | undefined {
  const folded = name
    .replace(/^\s*(?:https?:\/\/schema\.org\/|schema:)/i, '')
    .replace(/[\s/_-]+/g, '')
    .toLowerCase();
  const all = Object.keys(CATEGORY_NAMES) as Category[];
  return all.find((category) =>
    `${CATEGORY_NAMES[category].toLowerCase()} ${OTHER_NAMES[category]}`.split(' ').includes(folded),
  );
}
