import { normalizeText } from './normalize-text.js';
import type { ReportLoss } from './read-line.js';
import { CLAIM, itemsOf, REMARK, type Fields } from './scope.js';

/**
 * Takes away the verdicts that stand with another claim than their own, because an editor or a converter has moved them: claims
 * and verdicts carry the number of the claim where there are several. `repeated` are the lines of the list above folded claims;
 * each must say what a claim that was read says.
 */
export function checkClaims(input: Fields, repeated: Set<string>, reportLoss: ReportLoss): void {
  const claims = itemsOf(input['claims']);
  const isNumbered = claims.some((claim) =>
    [claim, ...itemsOf(claim['verdicts'])].some((item) => item[CLAIM]),
  );
  for (const claim of claims) {
    const number = claim[CLAIM];
    const claimVerdicts = itemsOf(claim['verdicts']).filter((verdict) => {
      const isOfClaim = verdict[CLAIM] === number && (number || !isNumbered);
      if (!isOfClaim) reportLoss(String(verdict['label']));
      return isOfClaim;
    });
    if (claim['verdicts']) claim['verdicts'] = claimVerdicts;
    // Of a conclusion in sentences the list has the line above it.
    const labels = claimVerdicts.length
      ? claimVerdicts.map((verdict) => verdict[REMARK] ?? verdict['label'])
      : [claim[REMARK]];
    repeated.delete(normalizeText([claim['text'], ...labels].join(' · ')));
  }
  for (const line of repeated) reportLoss(line);
}
