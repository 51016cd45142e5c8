import type { RichText } from '../text/rich-text.js';
import type { FactCheck } from './fact-check.js';

/** An object that holds a rich text under one of its keys. */
type Holder = Partial<Record<string, RichText>>;

/** Where the rich texts of a fact check are, in the order in which they are read. */
export function richTextsOf(factCheck: FactCheck): [Holder, string][] {
  const found: [Holder, string][] = [];
  const add = (holder: object | undefined, key: string): void => {
    if ((holder as Holder | undefined)?.[key] !== undefined) found.push([holder as Holder, key]);
  };
  const isLate = leadsWithClaim(factCheck);
  add(factCheck.disclosure, 'disclaimer');
  if (!isLate) add(factCheck, 'summary');
  for (const claim of factCheck.claims) {
    for (const verdict of claim.verdicts) add(verdict, 'explanation');
    for (const medium of claim.media) {
      add(medium, 'context');
      add(medium, 'caption');
      add(medium.original, 'caption');
      add(medium, 'transcript');
    }
    add(claim, 'explanation');
  }
  if (isLate) add(factCheck, 'summary');
  for (const section of factCheck.sections) add(section, 'body');
  return found;
}

/** Whether the claim is what readers see first: a single claim stands above the summary, several stand below it. */
export function leadsWithClaim(factCheck: FactCheck): boolean {
  return factCheck.claims.length === 1;
}
