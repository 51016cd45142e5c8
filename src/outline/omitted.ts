import { toSafeUrl } from '../model/url-gate.js';
import type { Building } from './context.js';
import { joinLines, type Line } from './line.js';

// Too many rows, or too many cells in one.
const TABLE_ROWS = /\.rows(?:\[\d+\])?$/;

/** How many items of a list are not shown because it is too long, with the way to the whole fact check. */
export function buildOmitted(building: Building, list: string): Line {
  const count = building.context.issues?.find(
    ({ code, path }) => path === list && (code === 'too-many' || code === 'unlisted-sources'),
  )?.count;
  return count ? withFullCheckLink(building, building.phrases.line('moreNotShown', { count })) : [];
}

/** How many pictures are beyond the limit, and that tables are shown only as far as they are within theirs. */
export function buildOmittedMedia(building: Building): Line {
  const { phrases, context } = building;
  const { issues = [] } = context;
  const count = issues.find(({ code }) => code === 'too-many-pictures')?.count;
  const isCut = issues.some(({ code, path }) => code === 'too-many' && TABLE_ROWS.test(path));
  const line = joinLines(
    [count && phrases.line('picturesNotShown', { count }), isCut && phrases.line('tableCut')],
    ' ',
  );
  return line.length ? withFullCheckLink(building, line) : [];
}

function withFullCheckLink({ factCheck, phrases }: Building, line: Line): Line {
  const url = toSafeUrl(factCheck.url);
  return joinLines([line, url !== undefined && [{ text: phrases.message('fullCheck'), url }]]);
}
