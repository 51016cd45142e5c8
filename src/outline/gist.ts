import type { Claim } from '../model/fact-check.js';
import { isolate } from '../text/direction.js';
import type { Building } from './context.js';
import { countLabels, LONGEST_LABEL } from './count-labels.js';
import { buildNotices, isWrittenByAi, noVerdictKind } from './head.js';
import { lineText } from './line.js';
import type { Gist } from './outline.js';
import { datedPhrase } from './phrases.js';
import { endSentence } from './sentence.js';

/** The fact check in sentences: claims never without their verdicts, else the title and that there is no verdict. */
export function buildGist(building: Building): Gist {
  const { factCheck, phrases } = building;
  const { checkedAt, claims, publisher } = factCheck;
  const title = factCheck.title.trim();
  const kind = noVerdictKind(building);
  const checked = checkedAt
    ? [
        endSentence(
          phrases.message(datedPhrase('checked', checkedAt), { date: phrases.dateText(checkedAt) }),
          phrases.locale,
        ),
      ]
    : [];
  const { locale } = phrases;
  const name = publisher?.name?.trim();
  const status = statusSentences(building);
  return {
    status,
    subject: writeSubject(building, status),
    claims: claims.map((claim) => claimSentences(building, claim).join(' ')),
    counts:
      claims.length > 1
        ? [countLabels(building), isolate(title, locale.dir)].map((sentence) => endSentence(sentence, locale))
        : [],
    end: [
      ...(name
        ? [endSentence(phrases.message('publishedBy', { name: isolate(name, locale.dir) }), locale)]
        : []),
      ...(isWrittenByAi(building) ? [phrases.message('ai-generated')] : []),
    ],
    overview: claims.length
      ? []
      : [
          endSentence(isolate(title, locale.dir), locale),
          ...(kind ? [phrases.message(`${kind}Glance`)] : []),
          ...checked,
        ],
  };
}

/** What is copied and shared about some of the claims, in lines: never a claim without its verdict. */
export function gistLines({ status, claims, overview }: Gist, picked?: readonly number[]): string[] {
  const shown = picked ? picked.flatMap((index) => claims[index] ?? []) : claims;
  return [...status, ...shown, ...overview];
}

/** The one line of the view `glance`: several claims are counted by their labels, one of them says what its verdict is. */
export function glanceSentences(gist: Gist, picked?: readonly number[]): string[] {
  const isCounted = gist.counts.length > 0 && picked?.length !== 1;
  return isCounted
    ? [...gist.status, ...gist.counts, ...gist.end]
    : [...gistLines(gist, picked), ...gist.end];
}

// Many readers see no more than this line: all verdicts of a claim stand in it, or none.
function writeSubject(building: Building, status: readonly string[]): string {
  const { factCheck, phrases } = building;
  const { title, claims } = factCheck;
  const kind = noVerdictKind(building);
  const labels = new Set(claims.flatMap(({ verdicts }) => verdicts.map(({ label }) => label)));
  const isShort = [...labels].every((label) => label.length <= LONGEST_LABEL);
  const verdicts = claims.length > 1 ? [countLabels(building)] : [...labels];
  const subject = [
    phrases.message('factCheck') + phrases.locale.punctuation.colon + title,
    ...(kind ? [phrases.message(kind)] : isShort ? verdicts : []),
    ...status,
  ].join(' · ');
  // A line end would begin another field of the header (https://www.rfc-editor.org/rfc/rfc5322#section-2.2).
  return subject.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

function claimSentences({ phrases }: Building, { text, verdicts }: Claim): string[] {
  const { locale } = phrases;
  const { colon, brackets } = locale.punctuation;
  const payload = (value: string): string => isolate(value, locale.dir);
  const claim = endSentence(phrases.message('claim') + colon + payload(text), locale);
  if (!verdicts.length) return [claim, endSentence(phrases.message('noVerdict'), locale)];
  const labels = verdicts.map(({ label, reviewer, at }) => {
    const facts = [payload(reviewer?.name?.trim() ?? ''), at && phrases.dateText(at)].filter(Boolean);
    const origin = facts.length ? brackets.join(facts.join(locale.list[0])) : '';
    return endSentence(phrases.message('verdict') + colon + payload(label) + origin, locale);
  });
  return [claim, ...labels];
}

function statusSentences(building: Building): string[] {
  return buildNotices(building)
    .filter(({ kind }) => kind !== 'changed' && kind !== 'due')
    .map(({ line }) =>
      lineText(line.filter(({ field }) => field === 'status' || field === undefined)).trim(),
    );
}
