import type { FactCheck } from '../../model/fact-check.js';
import { hidden, join, own, type MaybePhrase, type Phrase } from './line.js';
import { around, dated, day, paragraph, type Writing } from './writing.js';

/** What kind of fact check this is; a claim without a verdict, a question and an overview say that they give none. */
export function writeKind(writing: Writing): string[] {
  const { factCheck, say } = writing;
  const { kind } = factCheck;
  return paragraph(writing, [
    [say('factCheck')],
    [{ key: 'kind', words: say(kindOf(factCheck)), value: kind }],
  ]);
}

/** The phrase for the kind of a fact check. */
export function kindOf({ kind, claims }: FactCheck) {
  if (claims.some(({ verdicts }) => verdicts.length)) return 'verdictGiven';
  if (claims.length || kind === 'claim-review') return 'claimNoVerdict';
  return kind === 'question' ? 'questionNoVerdict' : 'overviewNoVerdict';
}

/** What state the fact check is in, when it was checked, how far it holds, who wrote it, and how AI was used. */
export function writeFacts(writing: Writing): string[] {
  const { factCheck, say, locale } = writing;
  const { list, punctuation } = locale;
  const { checkedAt, publishedAt, modifiedAt, evidenceCutoff, version, contributors, scope } = factCheck;
  const { involvement } = factCheck.disclosure?.ai ?? {};
  const people = contributors.map(({ name, role, url }) =>
    join(
      [
        [{ key: 'contributors+.name', words: name.trim(), url }, ...hidden('contributors.url', url)],
        own('contributors.role', role),
      ],
      list[0],
    ),
  );
  const period = join([day(writing, 'scope.from', scope?.from), day(writing, 'scope.to', scope?.to)], '–');
  const places = join(
    (scope?.countries ?? []).map((country) => own('scope.countries+', country)),
    list[0],
  );
  const extent = join([places, period], ' · ');
  const isStated = involvement && involvement !== 'unknown';
  const notStated = { words: say('aiNotStated'), ...(involvement && { key: AI, value: involvement }) };
  return [
    ...writeNotices(writing),
    ...paragraph(writing, [
      dated(writing, 'checked', 'checkedAt', checkedAt) ??
        dated(writing, 'published', 'publishedAt', publishedAt),
      dated(writing, 'updated', 'modifiedAt', modifiedAt),
      evidenceCutoff &&
        around(writing, 'evidenceUpTo', { date: day(writing, 'evidenceCutoff', evidenceCutoff) }),
      version !== undefined && around(writing, 'version', { name: own('version', String(version)) }),
      !isStated && [notStated],
    ]),
    ...paragraph(writing, [
      people.length > 0 && around(writing, 'by', { name: join(people, punctuation.semicolon) }),
    ]),
    ...paragraph(writing, [extent.length > 0 && around(writing, 'appliesTo', { name: extent })]),
    ...writeAi(writing),
  ];
}

const AI = 'disclosure.ai.involvement';

function writeNotices(writing: Writing): string[] {
  const { factCheck, say, today } = writing;
  const { status, supersededBy, reviewBy, corrections } = factCheck;
  const withdrawnAt = corrections.find(({ kind }) => kind === 'retraction')?.at;
  const sentence = (name: 'outdated' | 'corrected' | 'superseded' | 'retracted'): Phrase => {
    const words =
      name === 'retracted' && withdrawnAt
        ? say(`withdrawn${withdrawnAt.length > 7 ? 'On' : 'In'}`, { date: writing.date(withdrawnAt) })
        : say(`status-${name}`);
    return [{ words, isStrong: true, ...(name === status && { key: 'status', value: status }) }];
  };
  const isDue = reviewBy && today && reviewBy.slice(0, 10) < today.slice(0, reviewBy.length);
  const successor = own('supersededBy', supersededBy, { url: supersededBy });
  return [
    ...(status && status !== 'current' && status !== 'superseded'
      ? paragraph(writing, [sentence(status)])
      : []),
    ...(status === 'superseded' || successor
      ? paragraph(writing, [sentence('superseded'), successor], ' ')
      : []),
    ...(isDue ? paragraph(writing, [[say('reviewDue', { date: writing.date(reviewBy) })]]) : []),
  ];
}

function writeAi(writing: Writing): string[] {
  const { factCheck, say, locale } = writing;
  const { involvement, systems = [], reviewedBy, reviewedAt, responsible } = factCheck.disclosure?.ai ?? {};
  const isStated = involvement && involvement !== 'unknown';
  const names = join(
    systems.map((system) => own('disclosure.ai.systems+', system)),
    locale.list[0],
  );
  const reviewer = own('disclosure.ai.reviewedBy', reviewedBy);
  const date = day(writing, 'disclosure.ai.reviewedAt', reviewedAt);
  const phrases: MaybePhrase[] = [
    isStated && [{ key: AI, words: say(`ai-${involvement}`), value: involvement }],
    names.length > 0 && around(writing, 'aiSystems', { name: names }),
    reviewer
      ? around(
          writing,
          !date ? 'reviewedBy' : (reviewedAt ?? '').length > 7 ? 'reviewedByOn' : 'reviewedByIn',
          { name: reviewer, date },
        )
      : isStated && involvement !== 'none' && [say('noReview')],
    responsible?.trim() &&
      around(writing, 'aiResponsible', { name: own('disclosure.ai.responsible', responsible) }),
  ];
  return paragraph(writing, phrases, ' ');
}
