import type { Claim, Verdict } from '../model/fact-check.js';
import type { Building } from './context.js';
import { interfaceText, joinLines, payloadText, valueText, type Line } from './line.js';
import type {
  ClaimListOutline,
  ClaimOutline,
  ListedVerdict,
  ScaleOutline,
  VerdictOutline,
} from './outline.js';
import { countLabels, LONGEST_LABEL, repeatsLabels } from './count-labels.js';
import { buildMedia } from './media.js';
import { buildProse } from './prose.js';
import { endSentence } from './sentence.js';

// Of so many claims the verdicts are seen at once.
const LONGEST_UNCOUNTED = 5;

/** Several claims with the labels of their verdicts; nothing for a single one. */
export function buildClaimList(building: Building): ClaimListOutline | undefined {
  const { factCheck, phrases } = building;
  const { claims } = factCheck;
  if (claims.length < 2) return undefined;
  return {
    count: joinLines([
      phrases.line('claimCount', { count: claims.length }),
      claims.length > LONGEST_UNCOUNTED && repeatsLabels(building) && interfaceText(countLabels(building)),
    ]),
    items: claims.map(({ text, verdicts }, index) => ({
      place: placeOfClaim(index),
      text,
      verdicts: verdicts.length
        ? verdicts.map((verdict) => listVerdict(building, verdict))
        : [{ label: { text: phrases.message('noVerdict') }, rating: undefined }],
    })),
  };
}

function listVerdict(building: Building, verdict: Verdict): ListedVerdict {
  const { label } = verdict;
  const rating = ratingOf(building, verdict);
  return isShort(verdict)
    ? { label: { text: label, isMention: true }, rating }
    : { label: { text: building.phrases.message('conclusion') }, rating };
}

/** A claim, who made it and where, and its verdicts. */
export function buildClaim(building: Building, claim: Claim, index: number): ClaimOutline {
  const { phrases, context } = building;
  const { text, verbatim, verdicts, explanation = [] } = claim;
  // A picture or a table above the claim would stand there without the words that it goes with.
  const lead = explanation.find(({ type }) => type !== 'figure' && type !== 'table');
  const truth = context.isTruthFirst === true ? lead : undefined;
  const kind = phrases.message(
    verbatim === undefined ? 'claim' : verbatim ? 'claimQuoted' : 'claimParaphrased',
  );
  const place = placeOfClaim(index);
  return {
    claim,
    place,
    number: building.factCheck.claims.length > 1 ? index + 1 : undefined,
    kind: verbatim === undefined ? interfaceText(kind) : valueText('verbatim', verbatim, kind),
    text,
    isQuoted: verbatim === true,
    name: claimSentences(building, claim).join(' '),
    origin: buildOrigin(building, claim),
    appearances: buildAppearances(building, claim),
    agreement: buildAgreement(building, verdicts),
    verdicts: verdicts.map((verdict, at) => buildVerdict(building, verdict, `${place}-verdict-${at + 1}`)),
    noVerdict: verdicts.length ? [] : phrases.line('noVerdict'),
    media: buildMedia(building, claim),
    truth: truth && {
      heading: { text: phrases.message('truth') },
      prose: buildProse(building, [truth]),
    },
    explanation: buildProse(
      building,
      explanation.filter((block) => block !== truth),
    ),
  };
}

/** A claim and the labels of its verdicts as sentences. */
function claimSentences({ phrases }: Building, { text, verdicts }: Claim): string[] {
  const { locale } = phrases;
  const { colon } = locale.punctuation;
  const labels = verdicts.length
    ? verdicts.map(({ label }) => phrases.message('verdict') + colon + label)
    : [phrases.message('noVerdict')];
  return [phrases.message('claim') + colon + text, ...labels].map((sentence) =>
    endSentence(sentence, locale),
  );
}

function buildOrigin({ phrases }: Building, { claimant, saidAt, place }: Claim): Line {
  const { punctuation, list } = phrases.locale;
  const { brackets } = punctuation;
  const name = claimant?.name;
  const kind = claimant?.kind;
  const claimantKind = (text: string): Line => valueText('claimant.kind', kind ?? 'unknown', text);
  const who =
    payloadText('claimant.name', name, { url: claimant?.url, urlField: 'claimant.url' }) ??
    (kind === 'many' ? claimantKind(phrases.message('manyClaimants')) : undefined);
  const position = payloadText('claimant.role', claimant?.role);
  const claimedBy =
    who && position ? [...who, { text: brackets[0] }, ...position, { text: brackets[1] }] : (who ?? position);
  const facts = joinLines(
    [
      // “Claimed by a widely repeated saying” is said by nobody.
      claimedBy && (kind === 'many' && name ? claimedBy : phrases.around('claimBy', { name: claimedBy })),
      phrases.date('saidAt', saidAt),
      phrases.around('saidAt', { name: payloadText('place', place) }),
    ],
    punctuation.comma ?? list[0],
  );
  const unnamed = !claimedBy && kind === 'unknown' && claimantKind(phrases.message('unnamedClaimant'));
  return joinLines([unnamed, facts], ' ');
}

function buildAppearances({ phrases }: Building, { appearances }: Claim): Line[] {
  return appearances.map(({ url, title, archiveUrl, at }) => {
    const what = payloadText('title', title, { url, urlField: 'url' }) ?? payloadText('url', url, { url });
    return joinLines([
      phrases.around('seenAt', { name: what }),
      phrases.date('at', at),
      phrases.archivedCopy(archiveUrl),
    ]);
  });
}

function buildAgreement({ phrases }: Building, verdicts: readonly Verdict[]): Line {
  const count = verdicts.length;
  if (count < 2) return [];
  const labels = new Set(verdicts.map(({ label }) => label.trim().toLowerCase()));
  const ratings = new Set(verdicts.map(({ rating }) => rating));
  const isRated = !ratings.has(undefined);
  if (labels.size === 1 || (isRated && ratings.size === 1)) return phrases.line('reviewersAgree', { count });
  return phrases.line(isRated ? 'reviewersDiffer' : 'reviewersListed', { count });
}

function buildVerdict(building: Building, verdict: Verdict, place: string): VerdictOutline {
  const { phrases } = building;
  const { label, confidence, reviewer, at, url, explanation } = verdict;
  const link = { url: url ?? reviewer?.url, urlField: url === undefined ? 'reviewer.url' : 'url' };
  const name = payloadText('reviewer.name', reviewer?.name, link);
  return {
    verdict,
    place,
    lead: phrases.message(isShort(verdict) ? 'verdict' : 'conclusion'),
    isShort: isShort(verdict),
    label,
    rating: ratingOf(building, verdict),
    scale: buildScale(building, verdict),
    origin: joinLines([
      phrases.around('reviewer', { name }),
      phrases.date('at', at),
      confidence && valueText('confidence', confidence, phrases.message(`confidence-${confidence}`)),
    ]),
    explanation: buildProse(building, explanation),
  };
}

// The publisher's own scale, from its worst to its best end, whichever of them is the larger number.
function buildScale({ phrases }: Building, { scale }: Verdict): ScaleOutline | undefined {
  if (!scale) return undefined;
  const { value, worst, best } = scale;
  const position = (value - worst) / (best - worst);
  if (!(position >= 0 && position <= 1)) return undefined;
  const scaleValue = (field: 'value' | 'worst' | 'best'): Line =>
    valueText(`scale.${field}`, scale[field], String(scale[field]));
  const ends = { value: scaleValue('value'), worst: scaleValue('worst'), best: scaleValue('best') };
  const steps = [value, worst, best].every(Number.isInteger) ? Math.abs(best - worst) + 1 : undefined;
  return { line: phrases.around('scale', ends), position, steps };
}

function ratingOf({ factCheck }: Building, { rating }: Verdict) {
  return factCheck.status === 'retracted' ? undefined : rating;
}

function isShort({ label }: Verdict): boolean {
  return label.length <= LONGEST_LABEL;
}

function placeOfClaim(index: number): string {
  return `claim-${index + 1}`;
}
