import { toSafeUrl } from '../model/url-gate.js';
import type { Building } from './context.js';
import { joinLines, type Line } from './line.js';

/** How many items of a list are not shown because it is too long, with the way to the whole fact check. */
export function buildOmitted({ factCheck, phrases, context }: Building, list: string): Line {
  const count = context.issues?.find(
    ({ code, path }) => path === list && (code === 'too-many' || code === 'unlisted-sources'),
  )?.count;
  if (!count) return [];
  const url = toSafeUrl(factCheck.url);
  return joinLines([
    phrases.line('moreNotShown', { count }),
    url !== undefined && [{ words: phrases.message('fullCheck'), url }],
  ]);
}
