import { checkPicture } from './check-picture.js';
import type { Medium, Original } from './fact-check.js';
import type { Report } from './issue-list.js';
import { pathOf } from './paths.js';
import { timePattern } from './payload-shape.generated.js';

const TIME = new RegExp(timePattern);

const { hasOwn } = Object;

/** Fills in what a medium is and leaves out what contradicts itself: times, and a picture that cannot be told to be harmless. */
export function checkMedium(medium: Medium, path: string, report: Report): void {
  if (!hasOwn(medium, 'kind')) medium.kind = 'image';
  checkOwnPicture(medium, path, report);
  checkSensitive(medium, path, report);
  checkTimes(medium, path, report);
  const categories = [...new Set(medium.categories)];
  medium.categories = categories;
  const contrary = categories.find((one) => one === 'edited' || one === 'transformed' || one === 'staged');
  if (contrary && categories.includes('original')) {
    const message = `\`categories\` says "original" and "${contrary}". Readers are told both; remove the one that is wrong.`;
    report('warning', 'categories-contradict', pathOf(path, 'categories'), message);
  }
}

/** Reports why the picture of a medium or of its original is not drawn; media without a picture are fine. */
export function checkOwnPicture(picture: Medium | Original, path: string, report: Report): void {
  const { src, alt, url = picture.archiveUrl } = picture;
  // A recording needs no picture.
  if ('kind' in picture && picture.kind === 'audio' && !src?.trim()) return;
  if (src?.trim() || alt?.trim()) checkPicture({ ...picture, url }, path, report);
}

// Whoever wrote `true` meant to hide the picture, so it is hidden, although there is no reason to show in its place.
function checkSensitive(medium: Medium, path: string, report: Report): void {
  if ((medium.sensitive as unknown) !== true) return;
  delete medium.sensitive;
  delete medium.src;
  delete medium.original?.src;
  const message =
    '`sensitive` must be the reason in words, such as "Shows an injured person". Without it the picture is not shown.';
  report('warning', 'wrong-type', pathOf(path, 'sensitive'), message);
}

function checkTimes(medium: Medium, path: string, report: Report): void {
  const { start, end } = medium;
  const unreadable = [start, end].findIndex((time) => time !== undefined && !TIME.test(time));
  if (unreadable >= 0) {
    const field = unreadable ? 'end' : 'start';
    const message = `\`${field}\` must be a time such as 1:12 or 00:01:12. No times are shown.`;
    const text = unreadable ? end : start;
    report('warning', 'unreadable-time', pathOf(path, field), message, text ? { text } : {});
  } else if (start !== undefined && end !== undefined && secondsOf(end) < secondsOf(start)) {
    const message = `\`end\` (${end}) is before \`start\` (${start}). No times are shown.`;
    report('warning', 'end-before-start', pathOf(path, 'end'), message);
  } else return;
  delete medium.start;
  delete medium.end;
}

function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
