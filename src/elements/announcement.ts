import type { Arrival } from '../controllers/payload-controller.js';

/** What is told to readers who do not see the page change; `''` while that is open, `silent` where there is nothing new. */
export type Announcement = 'loaded' | 'changedNow' | 'silent' | '';

/** What such readers are told of a fact check that came after they had begun to read; nothing of one that came with the page. */
export function announcementOf(arrival: Arrival, hasChanged: boolean): Announcement | undefined {
  if (arrival === 'with-page') return undefined;
  if (arrival === 'awaited') return '';
  if (hasChanged) return 'changedNow';
  return arrival === 'late' ? 'loaded' : 'silent';
}
