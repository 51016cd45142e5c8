import type { FactCheck, Medium, Organization } from '../../model/fact-check.js';
import type { Issue, Severity } from '../../model/issue.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { RichText } from '../../text/rich-text.js';
import { rateLabel } from '../reviews/rate-label.js';
import type { ClaimReviewObject } from './claim-review-object.js';
import type { MediaReviewObject } from './media-review-object.js';
import { filled, writeText, type Origin } from './writing.js';

type Lose = (path: string, value: unknown, code?: keyof typeof MESSAGES, severity?: Severity) => void;

const MESSAGES = {
  'not-carried-over': 'Neither ClaimReview nor MediaReview has a field for this; not written.',
  'no-link': 'This must be a full http or https address; not written.',
  'formatting-lost': 'Written as plain text: emphasis, links, lists and citations are lost.',
  'no-verdict': 'Not written: a ClaimReview needs a verdict. Add one to `verdicts`.',
  'no-category': 'Not written: a MediaReview needs a category. Add one to `categories`.',
  'no-claims': 'Nothing was written: `claims` is empty.',
  'missing-url': 'Google asks for `url`. Write the address of the page there.',
};

const FACT_CHECK =
  'schemaVersion kind title url lang checkedAt publishedAt modifiedAt publisher summary claims sources';
const CLAIM = 'text claimant saidAt place appearances verdicts explanation media';
const MEDIUM =
  'kind caption credit url archiveUrl at start end transcript categories aiMade context original';
const VERDICT = 'label rating scale reviewer at url explanation';
const SOURCE = 'id title url publisher publishedAt';

/**
 * Tells once of each thing that the written reviews do not hold: fields that none has, addresses that are no links,
 * formatting, and dates and addresses that gave way to those of the verdicts.
 */
export function reportLosses(
  factCheck: FactCheck,
  written: readonly (ClaimReviewObject | MediaReviewObject)[],
  origin: Origin,
  onIssue: (issue: Issue) => void,
): void {
  const told = new Set<string>();
  const lose: Lose = (path, value, code = 'not-carried-over', severity = 'info') => {
    if (told.has(`${code} ${path}`)) return;
    told.add(`${code} ${path}`);
    const issue: Issue = { severity, code, path, message: MESSAGES[code] };
    if (value !== undefined) issue.text = typeof value === 'string' ? value : JSON.stringify(value);
    onIssue(issue);
  };
  if (!factCheck.claims.length) lose('claims', undefined, 'no-claims', 'warning');
  factCheck.claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    if (!claim.verdicts.length) lose(path, claim, 'no-verdict', 'warning');
    claim.verdicts.forEach((verdict, at) => {
      const own = `${path}.verdicts[${at}]`;
      loseOfOrganization(lose, 'publisher', factCheck.publisher);
      loseOfOrganization(lose, `${own}.reviewer`, verdict.reviewer);
      loseOfOrganization(lose, 'publisher', origin.publisher);
      const isLinked =
        isLink(lose, `${own}.url`, verdict.url) ||
        isLink(lose, 'url', factCheck.url) ||
        isLink(lose, 'url', origin.url);
      if (!isLinked) lose('url', undefined, 'missing-url', 'warning');
      loseOfText(lose, 'summary', factCheck.summary);
      loseOfText(lose, `${path}.explanation`, claim.explanation);
      claim.appearances.forEach(({ url, archiveUrl }, place) => {
        isLink(lose, `${path}.appearances[${place}].url`, url);
        isLink(lose, `${path}.appearances[${place}].archiveUrl`, archiveUrl);
      });
      const { kind = '', url } = claim.claimant ?? {};
      if (/many|unknown/.test(kind)) lose(`${path}.claimant.kind`, kind);
      isLink(lose, `${path}.claimant.url`, url);
      loseOfText(lose, `${own}.explanation`, verdict.explanation);
      factCheck.sources.forEach((source, place) => isLink(lose, `sources[${place}].url`, source.url));
    });
  });
  // Where nothing is written, that is all there is to say: fields are not missing for want of a place.
  if (written.length) loseRest(lose, factCheck, written);
  factCheck.claims.forEach(({ media }, index) => {
    media.forEach((medium, at) => loseOfMedium(lose, `claims[${index}].media[${at}]`, medium));
  });
}

function loseOfMedium(lose: Lose, path: string, medium: Medium): void {
  const { categories, caption, transcript, context, url, archiveUrl, original = {} } = medium;
  if (!categories.length) return lose(path, medium, 'no-category', 'warning');
  isLink(lose, `${path}.url`, url);
  isLink(lose, `${path}.archiveUrl`, archiveUrl);
  isLink(lose, `${path}.original.url`, original.url);
  loseOfText(lose, `${path}.caption`, caption);
  loseOfText(lose, `${path}.transcript`, transcript);
  loseOfText(lose, `${path}.context`, context);
  loseFields(lose, path, medium, MEDIUM);
  loseFields(lose, `${path}.original`, original, 'url');
}

function loseFields(lose: Lose, path: string, holder: object, carried: string): void {
  for (const [key, value] of Object.entries(holder)) {
    if (!carried.split(' ').includes(key) && !isEmpty(value)) lose(path ? `${path}.${key}` : key, value);
  }
}

function isLink(lose: Lose, path: string, address: string | undefined): boolean {
  const url = toSafeUrl(address);
  if (!url && filled(address)) lose(path, address, 'no-link', 'warning');
  return !!url;
}

function loseOfText(lose: Lose, path: string, text: RichText | undefined): void {
  const isPlain = text?.every(
    (block) => block.type === 'paragraph' && block.children.every(({ type }) => type === 'text'),
  );
  if (writeText(text) && !isPlain) lose(path, text, 'formatting-lost');
}

function loseOfOrganization(lose: Lose, path: string, { url, logo, policies = {} }: Organization = {}): void {
  const { methodology, corrections, funding, contact } = policies;
  if (filled(contact)) lose(`${path}.policies.contact`, contact);
  isLink(lose, `${path}.url`, url);
  isLink(lose, `${path}.logo`, logo);
  isLink(lose, `${path}.policies.methodology`, methodology);
  isLink(lose, `${path}.policies.corrections`, corrections);
  isLink(lose, `${path}.policies.funding`, funding);
}

function loseRest(
  lose: Lose,
  factCheck: FactCheck,
  written: readonly (ClaimReviewObject | MediaReviewObject)[],
): void {
  const { url, checkedAt, publishedAt, claims, sources } = factCheck;
  // Of a date readers believe the ClaimReviews.
  const ofClaims = written.filter((review) => review['@type'] === 'ClaimReview');
  const dated = ofClaims.length ? ofClaims : written;
  loseFields(lose, '', factCheck, FACT_CHECK);
  if (filled(url) && !written.some((review) => review.url === toSafeUrl(url))) lose('url', url);
  for (const [key, date] of Object.entries({ checkedAt, publishedAt })) {
    if (date && !dated.some(({ datePublished }) => datePublished === date)) lose(key, date);
  }
  claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    const isWritten = claim.verdicts.length || claim.media.some(({ categories }) => categories.length);
    if (isWritten) loseFields(lose, path, claim, CLAIM);
    if (claim.claimant?.kind === 'organization' && filled(claim.claimant.role))
      lose(`${path}.claimant.role`, claim.claimant.role);
    claim.verdicts.forEach((verdict, at) => {
      const { label, rating } = verdict;
      loseFields(lose, `${path}.verdicts[${at}]`, verdict, VERDICT);
      if (rating && rateLabel(label) !== rating) lose(`${path}.verdicts[${at}].rating`, rating);
    });
  });
  sources.forEach((source, index) => {
    loseFields(lose, `sources[${index}]`, source, SOURCE);
    if (String(source.id) !== `${index + 1}`) lose(`sources[${index}].id`, source.id);
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !filled(value);
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).every(isEmpty);
}
