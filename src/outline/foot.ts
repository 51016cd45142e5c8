import { toSafeUrl } from '../model/url-gate.js';
import type { Building } from './context.js';
import { buildAiStatement, buildDate, buildFullCheck } from './head.js';
import { joinLines, linesOf, payloadText, type Line, type MaybeLine } from './line.js';
import type { FootOutline } from './outline.js';

const POLICIES = ['methodology', 'corrections', 'funding', 'contact'] as const;

/** Version, scope and review of the fact check, who publishes it, and its policies. */
export function buildFoot(building: Building): FootOutline {
  const { factCheck, phrases } = building;
  const { version, evidenceCutoff, reviewBy, publisher } = factCheck;
  const url = publisher?.url;
  const name =
    payloadText('publisher.name', publisher?.name, { url, urlField: 'publisher.url' }) ??
    payloadText('publisher.url', url, { url });
  return {
    heading: { text: phrases.message('about') },
    facts: linesOf([
      version !== undefined && phrases.around('version', { name: payloadText('version', String(version)) }),
      phrases.around('evidenceUpTo', { date: phrases.date('evidenceCutoff', evidenceCutoff) }),
      phrases.around('appliesTo', { name: buildScope(building) }),
      phrases.around('reviewBy', { date: phrases.date('reviewBy', reviewBy) }),
    ]),
    ai: buildAiStatement(building) || [],
    publisher: phrases.around('publishedBy', { name }),
    policies: buildPolicies(building),
    credit: joinLines([
      name ? phrases.around('factCheckBy', { name }) : phrases.line('factCheck'),
      buildDate(building),
    ]),
    fullCheck: buildFullCheck(building),
    fullCheckLabel: phrases.message('fullCheck'),
  };
}

function buildScope({ factCheck, phrases }: Building): Line {
  const { scope } = factCheck;
  const places = joinLines(
    (scope?.countries ?? []).map((country) => payloadText('scope.countries+', country)),
    phrases.locale.list[0],
  );
  const period = joinLines(
    [phrases.date('scope.from', scope?.from), phrases.date('scope.to', scope?.to)],
    '–',
  );
  return joinLines([places, period]);
}

// An address that is not safe to follow, such as that of a mailbox, stays readable.
function buildPolicies({ factCheck, phrases }: Building): Line {
  const policies = factCheck.publisher?.policies;
  return joinLines(
    POLICIES.map((policy): MaybeLine => {
      const text = phrases.message(`policy-${policy}`);
      const field = `publisher.policies.${policy}`;
      const url = toSafeUrl(policies?.[policy]);
      if (url !== undefined) return [{ text, url, urlField: field }];
      const address = payloadText(field, policies?.[policy]);
      return address && [{ text: text + phrases.locale.punctuation.colon }, ...address];
    }),
  );
}
