import { joinList } from '../locale/fill-phrase.js';
import { doiAddress, type CitedSource } from '../model/cite-sources.js';
import type { Claim } from '../model/fact-check.js';
import { findClaim } from '../model/find-claim.js';
import { hostOf, toSafeUrl } from '../model/url-gate.js';
import { citationsIn } from '../text/walk-rich-text.js';
import type { Building } from './context.js';
import { joinLines, linkText, payloadText, valueText, type Line } from './line.js';
import { buildOmitted } from './omitted.js';
import type { Outline, QuoteOutline, SourceOutline, SourcesOutline, StanceOutline } from './outline.js';
import { passageAddress } from './passage-address.js';

/** The numbered sources under their heading. */
export function buildSources(building: Building): SourcesOutline | undefined {
  const { phrases, cited } = building;
  if (!cited.rows.length) return undefined;
  return {
    heading: { text: phrases.message('sources') },
    ...describeMissing(building, cited.rows),
    rows: cited.rows.map((row) => buildSource(building, row)),
    omitted: buildOmitted(building, 'sources'),
  };
}

function describeMissing(
  { phrases }: Pick<Building, 'phrases'>,
  rows: readonly CitedSource[],
): { missing: Line; isBare: boolean } {
  const numbers = rows.filter(({ state }) => state === 'missing').map(({ number }) => number);
  const count = numbers.length;
  const isBare = count > 0 && count === rows.length;
  if (!count) return { missing: [], isBare };
  const values = { count, total: rows.length, numbers: joinList(phrases.locale, numbers) };
  return { missing: phrases.line(isBare ? 'allUndescribed' : 'someUndescribed', values), isBare };
}

/**
 * The sources of one claim: those that its own texts cite, with the uses there, and those that say where they stand on it. `undefined`
 * if there are none.
 */
export function sourcesOfClaim(outline: Outline, claim: Claim, building: Pick<Building, 'phrases'>) {
  const { sources, factCheck } = outline;
  const uses = new Map<string, number>();
  for (const text of [claim.explanation, ...claim.verdicts.map(({ explanation }) => explanation)]) {
    for (const { refs } of citationsIn(text)) {
      for (const ref of refs) uses.set(ref, (uses.get(ref) ?? 0) + 1);
    }
  }
  const rows = (sources?.rows ?? []).flatMap((row): SourceOutline[] => {
    const count = row.row.isFirst ? (uses.get(row.id) ?? 0) : 0;
    const isAbout = row.source.stances.some((stance) => findClaim(factCheck, stance.claim) === claim);
    if (!count && !isAbout) return [];
    return [{ ...row, row: { ...row.row, uses: count }, uses: buildUses(building, count) }];
  });
  if (!sources || !rows.length) return undefined;
  const missing = describeMissing(
    building,
    rows.map(({ row }) => row),
  );
  return { ...sources, ...missing, rows, omitted: [] };
}

function buildSource(building: Building, row: CitedSource): SourceOutline {
  const { source, number, url, uses } = row;
  // Its DOI may stand in for an address, which it must not be read back as.
  const urlField = toSafeUrl(source.url) ? { urlField: 'url' } : {};
  return {
    row,
    source,
    id: String(source.id),
    number,
    place: `source-${number}`,
    title:
      payloadText('title', source.title, { url, ...urlField }) ??
      payloadText('url', source.url, { url: source.url }) ??
      [],
    name:
      payloadText('publisher', source.publisher, { url }) ??
      payloadText('title', source.title, { url }) ??
      payloadText('url', source.url, { url: source.url }) ??
      [],
    about: buildAbout(building, row),
    access: buildAccess(building, row),
    quotes: source.quotes.map(({ text, locator }): QuoteOutline => {
      const page = toSafeUrl(url);
      return {
        text,
        locator: payloadText('locator', locator) ?? [],
        passage: linkText(building.phrases.message('toPassage'), page && passageAddress(page, text)) ?? [],
      };
    }),
    stances: source.stances.flatMap((stance) => buildStance(building, stance) ?? []),
    uses: buildUses(building, uses),
  };
}

function buildUses({ phrases }: Pick<Building, 'phrases'>, count: number): Line {
  return count ? phrases.line('cited', { count }) : phrases.line('notCited');
}

function buildAbout({ phrases }: Building, { source, url, state }: CitedSource): Line {
  const { title, publisher, authors, publishedAt, accessedAt, doi, type, primary } = source;
  const isLinked = state === 'linked';
  const host = isLinked ? hostOf(url) : undefined;
  const people = joinLines(
    authors.map((author) => payloadText('authors+', author)),
    phrases.locale.list[0],
  );
  const origin = joinLines([
    people,
    payloadText('publisher', publisher),
    phrases.date('publishedAt', publishedAt),
  ]);
  // Of what most sources are, only copies are told, if there is a line for it.
  const isUsual = origin.length > 0 && (type === 'news' || type === 'web');
  return joinLines([
    isUsual ? [...origin, { text: '', field: 'type', value: type }] : origin,
    type && !isUsual && valueText('type', type, phrases.message(`type-${type}`)),
    primary !== undefined &&
      valueText('primary', primary, phrases.message(primary ? 'primarySource' : 'secondarySource')),
    host !== undefined && host !== publisher && [{ text: host }],
    // An address that is not safe to follow stays readable.
    title?.trim() && !toSafeUrl(source.url) && payloadText('url', source.url),
    payloadText('doi', doi, { url: doiAddress(doi) }),
    phrases.around('readOn', { date: phrases.date('accessedAt', accessedAt) }),
  ]);
}

function buildAccess({ phrases }: Building, { source, state }: CitedSource): Line {
  const { access, linkStatus, retracted, archiveUrl } = source;
  const copy = linkText(phrases.message('archivedCopy'), archiveUrl, 'archiveUrl');
  return joinLines(
    [
      retracted && [
        { text: phrases.message('sourceRetracted'), field: 'retracted', value: true, isStrong: true },
      ],
      (linkStatus === 'dead' || linkStatus === 'moved') &&
        valueText('linkStatus', linkStatus, phrases.message(`link-${linkStatus}`)),
      access && access !== 'open'
        ? valueText('access', access, phrases.message(`access-${access}`))
        : state === 'unlinked' && !copy && phrases.line('noLink'),
      copy ?? payloadText('archiveUrl', archiveUrl),
    ],
    ' ',
  );
}

// A stance on a claim that is not there says nothing.
function buildStance(
  { factCheck, phrases }: Building,
  stance: StanceOutline['stance'],
): StanceOutline | undefined {
  const claim = findClaim(factCheck, stance.claim);
  if (!claim) return undefined;
  const stanceLine = valueText('stance', stance.stance, phrases.message(`stance-${stance.stance}`));
  const isOneOfMany = factCheck.claims.length > 1;
  const { colon } = phrases.locale.punctuation;
  if (!isOneOfMany) return { stance, line: stanceLine, tag: stanceLine };
  const number = factCheck.claims.indexOf(claim) + 1;
  return {
    stance,
    line: [...stanceLine, { text: colon }, { text: claim.text, isMention: true }],
    tag: [{ text: phrases.message(`stance-${stance.stance}-one`, { number }), place: `claim-${number}` }],
  };
}
