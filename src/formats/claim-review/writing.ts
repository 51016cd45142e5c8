import type { Organization } from '../../model/fact-check.js';
import type { Issue, Severity } from '../../model/issue.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { RichText } from '../../text/rich-text.js';
import { flattenRichText } from '../../text/walk-rich-text.js';
import type { ClaimReviewParty } from './claim-review-object.js';

/** Takes note of what a ClaimReview cannot hold. */
export type Lose = (path: string, value: unknown, code?: string, severity?: Severity) => void;

const MESSAGES: Record<string, string> = {
  'not-carried-over': 'A ClaimReview has no place for this.',
  'no-link': 'Left out: only full http and https addresses are written.',
  'formatting-lost': 'Written as plain text: emphasis, links, lists and citations are gone.',
  'no-verdict': 'Not written: without a verdict there is no ClaimReview.',
  'no-claims': 'Nothing was written: there is no claim.',
  'missing-url': 'Google asks for an address: give the fact check its url.',
};

/** A `Lose` that tells of each loss once. */
export function loseTo(onIssue: ((issue: Issue) => void) | undefined): Lose {
  const told = new Set<string>();
  return (path, value, code = 'not-carried-over', severity = 'info') => {
    if (!onIssue || told.has(`${code} ${path}`)) return;
    told.add(`${code} ${path}`);
    const issue: Issue = { severity, code, path, message: MESSAGES[code] as string };
    if (value !== undefined) issue.text = typeof value === 'string' ? value : JSON.stringify(value);
    onIssue(issue);
  };
}

/** An object without the fields that have no value; nothing where only its type is left. */
export function compact<T extends { '@type': string }>(fields: T): T | undefined {
  const entries = Object.entries<unknown>({ ...fields }).filter(([, value]) => value !== undefined);
  return entries.length > 1 ? (Object.fromEntries(entries) as unknown as T) : undefined;
}

/** Words that say something. */
export function filled(words: string | undefined): string | undefined {
  return words && /\S/.test(words) ? words : undefined;
}

/** An address that may be followed, in its serialised form. */
export function writeUrl(lose: Lose, path: string, address: string | undefined): string | undefined {
  const url = toSafeUrl(address);
  if (!url && filled(address)) lose(path, address, 'no-link', 'warning');
  return url;
}

/** A rich text as plain text, a blank line between its blocks. */
export function writeText(lose: Lose, path: string, text: RichText | undefined): string | undefined {
  const words = filled(flattenRichText(text ?? []));
  const isPlain = text?.every(
    (block) => block.type === 'paragraph' && block.children.every(({ type }) => type === 'text'),
  );
  if (words && !isPlain) lose(path, text, 'formatting-lost');
  return words;
}

/** An organisation. */
export function writeOrganization(
  lose: Lose,
  path: string,
  organization: Organization | undefined,
): ClaimReviewParty<'Organization'> | undefined {
  if (!organization) return undefined;
  const { name, url, logo, policies = {} } = organization;
  const { methodology, corrections, funding, contact } = policies;
  if (filled(contact)) lose(`${path}.policies.contact`, contact);
  return compact({
    '@type': 'Organization',
    name: filled(name),
    url: writeUrl(lose, `${path}.url`, url),
    logo: writeUrl(lose, `${path}.logo`, logo),
    publishingPrinciples: writeUrl(lose, `${path}.policies.methodology`, methodology),
    correctionsPolicy: writeUrl(lose, `${path}.policies.corrections`, corrections),
    ownershipFundingInfo: writeUrl(lose, `${path}.policies.funding`, funding),
  });
}
