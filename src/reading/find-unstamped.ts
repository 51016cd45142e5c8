import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { toSafeUrl } from '../model/url-gate.js';

/** A note for each picture that was checked and whose file does not carry the verdict: whoever saves it has it without. */
export function findUnstamped({ claims }: FactCheck): Issue[] {
  return claims.flatMap(({ media }, claim) =>
    media.flatMap(({ src, alt, stamped }, at): Issue[] => {
      if (stamped || !toSafeUrl(src) || !alt?.trim()) return [];
      const message =
        'Saved or shared, this picture loses its stamp, which is only drawn over it. Put the verdict into the file and set `"stamped": true`.';
      const path = `claims[${claim}].media[${at}].src`;
      return [{ severity: 'info', code: 'file-not-stamped', path, message }];
    }),
  );
}
