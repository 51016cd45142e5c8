import type { FactCheck, Medium, Organization } from '../../model/fact-check.js';
import type { Issue, Severity } from '../../model/issue.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { RichText } from '../../text/rich-text.js';
import { rateLabel } from '../reviews/rate-label.js';
import type { ClaimReviewObject } from './claim-review-object.js';
import type { MediaReviewObject } from './media-review-object.js';
import { filled, writeText, type Origin } from './writing.js';

type ReportLoss = (path: string, value: unknown, code?: keyof typeof MESSAGES, severity?: Severity) => void;

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
  const reported = new Set<string>();
  const reportLoss: ReportLoss = (path, value, code = 'not-carried-over', severity = 'info') => {
    if (reported.has(`${code} ${path}`)) return;
    reported.add(`${code} ${path}`);
    const issue: Issue = { severity, code, path, message: MESSAGES[code] };
    if (value !== undefined) issue.text = typeof value === 'string' ? value : JSON.stringify(value);
    onIssue(issue);
  };
  if (!factCheck.claims.length) reportLoss('claims', undefined, 'no-claims', 'warning');
  factCheck.claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    if (!claim.verdicts.length) reportLoss(path, claim, 'no-verdict', 'warning');
    claim.verdicts.forEach((verdict, at) => {
      const verdictPath = `${path}.verdicts[${at}]`;
      reportOrganizationLosses(reportLoss, 'publisher', factCheck.publisher);
      reportOrganizationLosses(reportLoss, `${verdictPath}.reviewer`, verdict.reviewer);
      reportOrganizationLosses(reportLoss, 'publisher', origin.publisher);
      const isLinked =
        checkLink(reportLoss, `${verdictPath}.url`, verdict.url) ||
        checkLink(reportLoss, 'url', factCheck.url) ||
        checkLink(reportLoss, 'url', origin.url);
      if (!isLinked) reportLoss('url', undefined, 'missing-url', 'warning');
      reportFormatting(reportLoss, 'summary', factCheck.summary);
      reportFormatting(reportLoss, `${path}.explanation`, claim.explanation);
      claim.appearances.forEach(({ url, archiveUrl }, place) => {
        checkLink(reportLoss, `${path}.appearances[${place}].url`, url);
        checkLink(reportLoss, `${path}.appearances[${place}].archiveUrl`, archiveUrl);
      });
      const { kind = '', url } = claim.claimant ?? {};
      if (/many|unknown/.test(kind)) reportLoss(`${path}.claimant.kind`, kind);
      checkLink(reportLoss, `${path}.claimant.url`, url);
      reportFormatting(reportLoss, `${verdictPath}.explanation`, verdict.explanation);
      factCheck.sources.forEach((source, place) =>
        checkLink(reportLoss, `sources[${place}].url`, source.url),
      );
    });
  });
  // Where nothing is written, that is all there is to say: fields are not missing for want of a place.
  if (written.length) reportUnwritten(reportLoss, factCheck, written);
  factCheck.claims.forEach(({ media }, index) => {
    media.forEach((medium, at) => reportMediumLosses(reportLoss, `claims[${index}].media[${at}]`, medium));
  });
}

function reportMediumLosses(reportLoss: ReportLoss, path: string, medium: Medium): void {
  const { categories, caption, transcript, context, url, archiveUrl, original = {} } = medium;
  if (!categories.length) return reportLoss(path, medium, 'no-category', 'warning');
  checkLink(reportLoss, `${path}.url`, url);
  checkLink(reportLoss, `${path}.archiveUrl`, archiveUrl);
  checkLink(reportLoss, `${path}.original.url`, original.url);
  reportFormatting(reportLoss, `${path}.caption`, caption);
  reportFormatting(reportLoss, `${path}.transcript`, transcript);
  reportFormatting(reportLoss, `${path}.context`, context);
  reportFields(reportLoss, path, medium, MEDIUM);
  reportFields(reportLoss, `${path}.original`, original, 'url');
}

function reportFields(reportLoss: ReportLoss, path: string, holder: object, carried: string): void {
  for (const [key, value] of Object.entries(holder)) {
    if (!carried.split(' ').includes(key) && !isEmpty(value))
      reportLoss(path ? `${path}.${key}` : key, value);
  }
}

function checkLink(reportLoss: ReportLoss, path: string, address: string | undefined): boolean {
  const url = toSafeUrl(address);
  if (!url && filled(address)) reportLoss(path, address, 'no-link', 'warning');
  return !!url;
}

function reportFormatting(reportLoss: ReportLoss, path: string, text: RichText | undefined): void {
  const isPlain = text?.every(
    (block) => block.type === 'paragraph' && block.children.every(({ type }) => type === 'text'),
  );
  if (writeText(text) && !isPlain) reportLoss(path, text, 'formatting-lost');
}

function reportOrganizationLosses(
  reportLoss: ReportLoss,
  path: string,
  { url, logo, policies = {} }: Organization = {},
): void {
  const { methodology, corrections, funding, contact } = policies;
  if (filled(contact)) reportLoss(`${path}.policies.contact`, contact);
  checkLink(reportLoss, `${path}.url`, url);
  checkLink(reportLoss, `${path}.logo`, logo);
  checkLink(reportLoss, `${path}.policies.methodology`, methodology);
  checkLink(reportLoss, `${path}.policies.corrections`, corrections);
  checkLink(reportLoss, `${path}.policies.funding`, funding);
}

function reportUnwritten(
  reportLoss: ReportLoss,
  factCheck: FactCheck,
  written: readonly (ClaimReviewObject | MediaReviewObject)[],
): void {
  const { url, checkedAt, publishedAt, claims, sources } = factCheck;
  // Of a date readers believe the ClaimReviews.
  const ofClaims = written.filter((review) => review['@type'] === 'ClaimReview');
  const dated = ofClaims.length ? ofClaims : written;
  reportFields(reportLoss, '', factCheck, FACT_CHECK);
  if (filled(url) && !written.some((review) => review.url === toSafeUrl(url))) reportLoss('url', url);
  for (const [key, date] of Object.entries({ checkedAt, publishedAt })) {
    if (date && !dated.some(({ datePublished }) => datePublished === date)) reportLoss(key, date);
  }
  claims.forEach((claim, index) => {
    const path = `claims[${index}]`;
    const isWritten = claim.verdicts.length || claim.media.some(({ categories }) => categories.length);
    if (isWritten) reportFields(reportLoss, path, claim, CLAIM);
    if (claim.claimant?.kind === 'organization' && filled(claim.claimant.role))
      reportLoss(`${path}.claimant.role`, claim.claimant.role);
    claim.verdicts.forEach((verdict, at) => {
      const { label, rating } = verdict;
      reportFields(reportLoss, `${path}.verdicts[${at}]`, verdict, VERDICT);
      if (rating && rateLabel(label) !== rating) reportLoss(`${path}.verdicts[${at}].rating`, rating);
    });
  });
  sources.forEach((source, index) => {
    reportFields(reportLoss, `sources[${index}]`, source, SOURCE);
    if (String(source.id) !== `${index + 1}`) reportLoss(`sources[${index}].id`, source.id);
  });
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return !filled(value);
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).every(isEmpty);
}
