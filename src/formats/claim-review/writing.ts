import type { FactCheck, Organization } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { RichText } from '../../text/rich-text.js';
import { flattenRichText } from '../../text/walk-rich-text.js';
import type { ClaimReviewParty } from './claim-review-object.js';

/** What stands in where the fact check itself does not say it. */
export interface Origin {
  /** Address of the fact check. */
  url?: string | undefined;
  /** Who reviews; where verdict or fact check names another, this is who publishes the data. */
  publisher?: FactCheck['publisher'];
}

/** A thing of a type; nothing where no field has a value. Fields without value are not in its JSON. */
export function thing<T extends { '@type': string }>(
  type: T['@type'],
  fields: { [K in Exclude<keyof T, '@type'>]?: T[K] | undefined },
): T | undefined {
  return JSON.stringify(fields) === '{}' ? undefined : ({ '@type': type, ...fields } as T);
}

/** Words that say something. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** A rich text as plain text, a blank line between its blocks. */
export function writeText(text: RichText = []): string | undefined {
  return filled(flattenRichText(text));
}

/** An organisation. */
export function writeOrganization({
  name,
  url,
  logo,
  policies: { methodology, corrections, funding } = {},
}: Organization = {}): ClaimReviewParty<'Organization'> | undefined {
  return thing<ClaimReviewParty<'Organization'>>('Organization', {
    name: filled(name),
    url: toSafeUrl(url),
    logo: toSafeUrl(logo),
    publishingPrinciples: toSafeUrl(methodology),
    correctionsPolicy: toSafeUrl(corrections),
    ownershipFundingInfo: toSafeUrl(funding),
  });
}
