import { fillPhrase, type PhraseValues } from '../../locale/fill-phrase.js';
import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale, Messages } from '../../locale/messages.js';
import type { CitedSources } from '../../model/cite-sources.js';
import type { Claim, FactCheck, Verdict } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { onOneLine, writeBlocks } from './write-blocks.js';

/** The claims with their verdicts, and what else a reader of the page is told; none of it has a form that is read back. */
export function writeFacts(factCheck: FactCheck, cited: CitedSources, locale: Locale): string[] {
  const say = (name: keyof Messages, values?: PhraseValues): string => fillPhrase(locale, name, values);
  const {
    claims,
    status,
    supersededBy,
    corrections,
    contributors,
    publisher = {},
    url,
    disclosure,
  } = factCheck;
  const { involvement, reviewedBy, reviewedAt } = disclosure?.ai ?? {};
  const reviewed = onOneLine(reviewedBy);
  const people = contributors.map(({ name, role }) =>
    [onOneLine(name), onOneLine(role)].filter(Boolean).join(locale.list[0]),
  );
  const date = (written: string): string => formatPartialDate(written, locale);
  return [
    ...claims.flatMap((claim) => writeClaim(claim, cited, locale)),
    status === 'corrected' || status === 'retracted' ? say(`status-${status}`) : '',
    status === 'superseded' || supersededBy ? `${say('status-superseded')} ${onOneLine(supersededBy)}` : '',
    ...corrections.map(({ at, kind, from, to, text }) =>
      [
        at && date(at),
        kind && say(`correction-${kind}`),
        from && say('changedFrom', { name: onOneLine(from) }),
        to && say('changedTo', { name: onOneLine(to) }),
        onOneLine(text),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    involvement && involvement !== 'unknown' ? say(`ai-${involvement}`) : '',
    reviewed &&
      say(!reviewedAt ? 'reviewedBy' : reviewedAt.length > 7 ? 'reviewedByOn' : 'reviewedByIn', {
        name: reviewed,
        date: date(reviewedAt ?? ''),
      }),
    people.length ? say('by', { name: people.join(locale.punctuation.semicolon) }) : '',
    publisher.name?.trim() ? say('publishedBy', { name: onOneLine(publisher.name) }) : '',
    toSafeUrl(url) ? `${say('fullCheck')}${locale.punctuation.colon}${String(toSafeUrl(url))}` : '',
  ].filter((line) => line.trim());
}

function writeClaim(claim: Claim, cited: CitedSources, locale: Locale): string[] {
  const say = (name: keyof Messages, values?: PhraseValues): string => fillPhrase(locale, name, values);
  const { text, claimant, verdicts, explanation, verbatim } = claim;
  const words = onOneLine(text);
  const who = [onOneLine(claimant?.name), onOneLine(claimant?.role)].filter(Boolean).join(locale.list[0]);
  return [
    `${say('claim')}${locale.punctuation.colon}${verbatim ? `“${words}”` : words}`,
    who && say('claimBy', { name: who }),
    ...(verdicts.length
      ? verdicts.flatMap((verdict) => writeVerdict(verdict, cited, locale))
      : [say('noVerdict')]),
    ...writeBlocks(explanation, cited),
  ];
}

function writeVerdict(
  { label, reviewer, at, explanation }: Verdict,
  cited: CitedSources,
  locale: Locale,
): string[] {
  const facts = [onOneLine(reviewer?.name), at && formatPartialDate(at, locale)]
    .filter(Boolean)
    .join(locale.list[0]);
  const words = `${fillPhrase(locale, 'verdict')}${locale.punctuation.colon}${onOneLine(label)}`;
  return [
    facts ? words + locale.punctuation.brackets.join(facts) : words,
    ...writeBlocks(explanation, cited),
  ];
}
