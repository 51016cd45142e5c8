import type { Verdict } from './fact-check.js';
import type { Report } from './issue-list.js';
import { ratingOfLabel } from './known-labels.js';
import { pathOf } from './paths.js';

/** Reports a verdict whose whole label is one of our English words but whose rating is another one or not there. */
export function checkVerdict({ label, rating }: Verdict, path: string, report: Report): void {
  const named = ratingOfLabel(label);
  if (!named || named === rating) return;
  const at = pathOf(path, 'rating');
  if (rating) {
    const message = `The label says “${label.trim()}” but \`rating\` says "${rating}". Correct the one that is wrong.`;
    report('warning', 'label-contradicts-rating', at, message);
  } else {
    const message = `The label “${label.trim()}” has no \`rating\`, so it is drawn without a colour. Add "rating": "${named}".`;
    report('info', 'rating-missing', at, message);
  }
}
