import type { FactCheck } from '../model/fact-check.js';

/** What readers look for in a fact check and may not find; `number` counts claims from 1 and names a source by its id. */
export const missingFactPhrases = {
  checkedAt: () => 'when it was checked',
  publisher: () => 'who publishes it',
  contributors: () => 'who wrote it',
  summary: () => 'a summary',
  claims: () => 'the claim',
  claimant: (number: string) => `who made claim ${number}`,
  verdicts: (number: string) => `a verdict on claim ${number}`,
  sources: () => 'any source',
  address: (number: string) => `the address of source ${number}`,
  ai: () => 'whether AI was used',
  contact: () => 'where readers report a mistake',
} as const satisfies Record<string, (number: string) => string>;

/** A kind of fact that readers look for. */
export type MissingName = keyof typeof missingFactPhrases;

/** A fact that readers look for and that is not stated, with the place where it belongs. */
export interface MissingFact {
  name: MissingName;
  path: string;
  /** Of which claim or source, as `missingFactPhrases` takes it; empty for the whole. */
  number: string;
}

/** The facts that readers look for and that a fact check does not state, in the order in which an editor fills them in. */
export function findMissingFacts(factCheck: FactCheck): MissingFact[] {
  const { checkedAt, publisher, contributors, kind, summary, claims, sources, disclosure } = factCheck;
  const found: MissingFact[] = [];
  const check = (isStated: boolean, name: MissingName, path: string, number = ''): void => {
    if (!isStated) found.push({ name, path, number });
  };
  check(isFilled(checkedAt), 'checkedAt', 'checkedAt');
  check(contributors.length > 0, 'contributors', 'contributors');
  check(claims.length > 0 || kind !== 'claim-review', 'claims', 'claims');
  claims.forEach(({ claimant, verdicts }, index) => {
    const number = String(index + 1);
    const isNamed = isFilled(claimant?.name) || isFilled(claimant?.role) || claimant?.kind === 'many';
    check(isNamed || claimant?.kind === 'unknown', 'claimant', `claims[${index}].claimant`, number);
    check(verdicts.length > 0 || kind === 'overview', 'verdicts', `claims[${index}].verdicts`, number);
  });
  check((summary?.length ?? 0) > 0, 'summary', 'summary');
  check(sources.length > 0, 'sources', 'sources');
  sources.forEach(({ id, url, doi, access, placeholder }, index) => {
    const isElsewhere = access === 'offline' || access === 'confidential';
    const hasAddress = isFilled(url) || isFilled(doi) || isElsewhere;
    // One that is only a number has an issue of its own.
    check(hasAddress || placeholder === true, 'address', `sources[${index}].url`, String(id));
  });
  check(disclosure?.ai?.involvement !== undefined, 'ai', 'disclosure.ai.involvement');
  check(isFilled(publisher?.name), 'publisher', 'publisher.name');
  const { contact, corrections } = publisher?.policies ?? {};
  check(isFilled(contact) || isFilled(corrections), 'contact', 'publisher.policies.contact');
  return found;
}

function isFilled(text: string | undefined): boolean {
  return !!text?.trim();
}
