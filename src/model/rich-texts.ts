import type { RichText } from '../text/rich-text.js';
import type { FactCheck } from './fact-check.js';

/** An object that holds a rich text under one of its keys. */
type Holder = Partial<Record<string, RichText>>;

/** Where the rich texts of a fact check are, in the order in which they are read. */
export function richTextsOf(factCheck: FactCheck): [Holder, string][] {
  const claims = factCheck.claims.flatMap((claim) =>
    [...claim.verdicts, claim].map((holder) => [holder, 'explanation']),
  );
  const summary = [factCheck, 'summary'];
  return [
    [factCheck.disclosure, 'disclaimer'],
    ...(leadsWithClaim(factCheck) ? [...claims, summary] : [summary, ...claims]),
    ...factCheck.sections.map((section) => [section, 'body']),
  ].filter(([holder, key]) => (holder as Holder | undefined)?.[key as string] !== undefined) as [
    Holder,
    string,
  ][];
}

/** Whether the claim is what readers see first: a single claim stands above the summary, several stand below it. */
export function leadsWithClaim(factCheck: FactCheck): boolean {
  return factCheck.claims.length === 1;
}
