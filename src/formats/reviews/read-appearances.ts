import { takeItems, takeOne, textOf, type Item } from './item.js';
import { readAddress, splitAddresses } from './read-address.js';
import { addIssue } from './add-issue.js';
import { takeAddress, takeDate, unlessEmpty, type ReadClaim, type Reading } from './reading.js';

type Appearance = NonNullable<ReadClaim['appearances']>[number];

/** Where a claim was made: each address once, also where several stand in one string; not the address of the review. */
export function readAppearances(reading: Reading, items: readonly Item[], review?: string): Appearance[] {
  const found = new Map<string, Appearance>();
  for (const item of items) {
    let about = unlessEmpty<Appearance>({
      title: textOf([takeOne(item, 'name headline')]),
      at: takeDate(reading, item, 'datePublished'),
      archiveUrl: takeAddress(reading, item, 'archivedAt'),
    });
    for (const link of [item, ...takeItems(item, 'url contentUrl')]) {
      const rest = splitAddresses(link.text ?? link.id ?? '').filter((piece) => {
        const url = readAddress(piece, reading.url);
        if (url === review) return true;
        if (url) found.set(url, { url, ...found.get(url), ...about });
        if (url) about = undefined;
        return !url;
      });
      if (rest.length) addIssue(reading, 'unreadable-address', { ...link, value: rest.join(' ') });
    }
    if (about) found.set(item.path, about);
  }
  return [...found.values()];
}
