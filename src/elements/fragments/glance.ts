import { html } from 'lit';
import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale } from '../../locale/messages.js';
import type { Claim } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import type { Drawing, Drawn } from '../drawing.js';
import { kindOf } from './head.js';

/** The fact check in one line that fits a headline. */
export function drawGlance(drawing: Drawing, claims: readonly Claim[]): Drawn {
  const { dir, factCheck } = drawing;
  const url = toSafeUrl(factCheck.url);
  const words = sentencesOf(drawing, claims).join(' ');
  return html`<p part="glance" dir=${dir}>
    ${url ? html`<a href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a>` : words}
  </p>`;
}

/** What a reader copies or shares: claims never without their verdicts. */
export function shareText(drawing: Drawing, claims: readonly Claim[]): string {
  return sentencesOf(drawing, claims).join('\n');
}

function sentencesOf(drawing: Drawing, claims: readonly Claim[]): string[] {
  const { factCheck, say, sayDate, locale } = drawing;
  const { list, punctuation } = locale;
  const { stop, colon, brackets } = punctuation;
  const { title, checkedAt, status } = factCheck;
  const state = status && status !== 'current' ? [say(`status-${status}`)] : [];
  const checked = checkedAt ? [`${sayDate('checked', checkedAt)}${stop}`] : [];
  if (!claims.length)
    return [
      closed(title, locale),
      ...state,
      say(`${kindOf(drawing)}Glance` as 'overviewNoVerdictGlance'),
      ...checked,
    ];
  return [
    ...claims.flatMap(({ text, verdicts }) => [
      closed(`${say('claim')}${colon}${text}`, locale),
      ...verdicts.map(({ label, reviewer, at }) => {
        const facts = [reviewer?.name, at && formatPartialDate(at, locale)].filter(Boolean).join(list[0]);
        return closed(`${say('verdict')}${colon}${label}${facts && brackets.join(facts)}`, locale);
      }),
      ...(verdicts.length ? [] : [`${say('noVerdict')}${stop}`]),
    ]),
    ...state,
  ];
}

/** Words as a sentence: with a full stop where nothing ends them yet. */
export function closed(words: string, { punctuation }: Locale): string {
  return /[\p{STerm}…]["'\p{Pe}\p{Pf}]*$/u.test(words.trim())
    ? words.trim()
    : words.trim() + punctuation.stop;
}
