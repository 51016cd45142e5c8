import { levelWords } from './level-words.js';
import type { Lose } from './read-line.js';
import { CLAIM, itemsOf, REMARK, type Fields } from './scope.js';

/**
 * Takes away the verdicts that stand with another claim than their own, because an editor or a converter has moved them: claims
 * and verdicts carry the number of the claim where there are several. `repeated` are the lines of the list above folded claims;
 * each must say what a claim that was read says.
 */
export function checkClaims(input: Fields, repeated: Set<string>, lose: Lose): void {
  const claims = itemsOf(input['claims']);
  const isNumbered = claims.some((claim) =>
    [claim, ...itemsOf(claim['verdicts'])].some((item) => item[CLAIM]),
  );
  for (const claim of claims) {
    const number = claim[CLAIM];
    const own = itemsOf(claim['verdicts']).filter((verdict) => {
      const isOwn = verdict[CLAIM] === number && (number || !isNumbered);
      if (!isOwn) lose(String(verdict['label']));
      return isOwn;
    });
    if (claim['verdicts']) claim['verdicts'] = own;
    // Of a conclusion in sentences the list has the line above it.
    const said = own.length ? own.map((verdict) => verdict[REMARK] ?? verdict['label']) : [claim[REMARK]];
    repeated.delete(levelWords([claim['text'], ...said].join(' · ')));
  }
  for (const line of repeated) lose(line);
}
