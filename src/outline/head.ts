import { toSafeUrl } from '../model/url-gate.js';
import { buildChange } from './change.js';
import type { Building } from './context.js';
import {
  interfaceText,
  linesOf,
  joinLines,
  payloadText,
  valueText,
  type Line,
  type MaybeLine,
} from './line.js';
import type { Notice } from './outline.js';
import { datedPhrase } from './phrases.js';

/** The phrase for a fact check that gives no verdict; none if it gives one. */
export function noVerdictKind({ factCheck: { kind, claims } }: Building) {
  if (claims.some(({ verdicts }) => verdicts.length)) return undefined;
  if (claims.length || kind === 'claim-review') return 'claimNoVerdict';
  return kind === 'question' ? 'questionNoVerdict' : 'overviewNoVerdict';
}

/** “Fact check”, and that there is no verdict where there is none. */
export function buildKicker(building: Building): Line {
  const { phrases, factCheck } = building;
  const kind = noVerdictKind(building);
  return joinLines([
    phrases.line('factCheck'),
    kind && valueText('kind', factCheck.kind, phrases.message(kind)),
  ]);
}

/** The kicker of a claim that stands by itself: with the name of the publisher. */
export function buildCardKicker(building: Building): Line {
  const name = payloadText('publisher.name', building.factCheck.publisher?.name);
  return joinLines([buildKicker(building), name]);
}

/** In which state the fact check is, whether a newer one replaces it, and whether it is overdue for review. */
export function buildNotices({ factCheck, phrases, context }: Building): Notice[] {
  const { status = 'current', supersededBy, reviewBy, corrections } = factCheck;
  const notices: Notice[] = (context.changes ?? []).map((change) => ({
    kind: 'changed',
    line: joinLines([phrases.line('changedNow'), ...buildChange(phrases, change)]),
  }));
  if (status !== 'current' && status !== 'superseded') {
    const withdrawnAt = corrections.find(({ kind }) => kind === 'retraction')?.at;
    const text =
      status === 'retracted' && withdrawnAt
        ? phrases.message(datedPhrase('withdrawn', withdrawnAt), {
            date: phrases.dateText(withdrawnAt),
          })
        : phrases.message(`status-${status}`);
    notices.push({ kind: status, line: [{ text, field: 'status', value: status, isStrong: true }] });
  }
  const successor = payloadText('supersededBy', supersededBy, { url: supersededBy });
  if (status === 'superseded' || successor) {
    const text = phrases.message('status-superseded');
    const statusField = status === 'superseded' ? { field: 'status', value: status } : {};
    notices.push({
      kind: 'superseded',
      line: joinLines([[{ text, ...statusField, isStrong: true }], successor], ' '),
    });
  }
  // Both are compared to the precision of the shorter; an hour more or less does not matter here.
  const due = reviewBy?.slice(0, 10);
  if (reviewBy && due && context.now && due < context.now.toISOString().slice(0, due.length)) {
    const line = phrases.around('reviewDue', { date: phrases.date('reviewBy', reviewBy) });
    notices.push({ kind: 'due', line });
  }
  return notices;
}

/** Who wrote the fact check, when it was checked, and how many sources it cites. */
export function buildByline(building: Building): Line[] {
  const { factCheck, phrases, cited } = building;
  const { contributors, modifiedAt } = factCheck;
  const { list, punctuation } = phrases.locale;
  const people = contributors.map(({ name, role, url }) => {
    const person = payloadText('contributors+.name', name, { url });
    // The address is told by the name's link, but a list of links does not say which is whose.
    const address = person && url?.trim() ? [{ text: '', field: 'contributors.url', value: url }] : [];
    return joinLines([person && [...person, ...address], payloadText('contributors.role', role)], list[0]);
  });
  const authors = joinLines(people, punctuation.semicolon);
  const rows = cited.rows.filter(({ uses }) => uses);
  const isDescribed = rows.some(({ state }) => state !== 'missing');
  const count = phrases.message(isDescribed ? 'sourcesCited' : 'sourcesCitedBare', { count: rows.length });
  const lines: MaybeLine[] = [
    phrases.around('by', { name: authors }),
    buildDate(building),
    phrases.dated('updated', 'modifiedAt', modifiedAt),
    rows.length > 0 && [{ text: count, place: 'sources' }],
  ];
  return linesOf(lines);
}

/** When the fact check was made, else when it was published. */
export function buildDate({ factCheck, phrases }: Building): Line | undefined {
  return (
    phrases.dated('checked', 'checkedAt', factCheck.checkedAt) ??
    phrases.dated('published', 'publishedAt', factCheck.publishedAt)
  );
}

/** The sentences on the use of AI; none if it was not used, or if that is not stated. */
export function buildAi({ factCheck, phrases }: Building): Line {
  const ai = factCheck.disclosure?.ai;
  if (ai?.involvement !== 'assisted' && ai?.involvement !== 'generated') return [];
  const { involvement, systems, reviewedBy, reviewedAt, responsible } = ai;
  const names = joinLines(
    systems.map((system) => payloadText('disclosure.ai.systems+', system)),
    phrases.locale.list[0],
  );
  const reviewer = payloadText('disclosure.ai.reviewedBy', reviewedBy);
  const sentences: MaybeLine[] = [
    valueText(AI, involvement, phrases.message(`ai-${involvement}`)),
    phrases.around('aiSystems', { name: names }),
    reviewer
      ? phrases.around(reviewedAt ? datedPhrase('reviewedBy', reviewedAt) : 'reviewedBy', {
          name: reviewer,
          date: phrases.date('disclosure.ai.reviewedAt', reviewedAt),
        })
      : phrases.line('noReview'),
    phrases.around('aiResponsible', { name: payloadText('disclosure.ai.responsible', responsible) }),
  ];
  return joinLines(sentences, ' ');
}

/** What the foot says on AI if nothing is told above. */
export function buildAiStatement({ factCheck, phrases }: Building): MaybeLine {
  const involvement = factCheck.disclosure?.ai?.involvement;
  if (involvement === 'none') return valueText(AI, involvement, phrases.message('ai-none'));
  if (involvement === 'assisted' || involvement === 'generated') return undefined;
  const text = phrases.message('aiNotStated');
  return involvement ? valueText(AI, involvement, text) : interfaceText(text);
}

/** Whether AI wrote the text. */
export function isWrittenByAi({ factCheck }: Building): boolean {
  return factCheck.disclosure?.ai?.involvement === 'generated';
}

/** The way to the whole fact check. */
export function buildFullCheck({ factCheck, phrases }: Building): Line {
  const url = toSafeUrl(factCheck.url);
  return url ? [{ text: phrases.message('fullCheck'), url, urlField: 'url' }] : [];
}

const AI = 'disclosure.ai.involvement';
