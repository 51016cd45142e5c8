import type { Issue } from '../../model/issue.js';
import type { Item } from './item.js';
import { addNote } from './add-note.js';

/** Reports what says something and was not read, and of what was read, from what tags were dropped; `seen` guards against cycles. */
export function reportRest(
  reading: { issues: Issue[] },
  items: readonly Item[],
  seen = new Set<Item>(),
): void {
  for (const item of items) {
    if (seen.has(item)) continue;
    seen.add(item);
    if (item.isUsed && item.hadTags) addNote(reading, 'tags-dropped', item);
    if (item.isUsed) reportRest(reading, [...item.fields.values()].flat(), seen);
    else if (item.isFilled) addNote(reading, 'not-carried-over', item);
  }
}
