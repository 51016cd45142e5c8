import { formatPartialDate } from '../../locale/format-date.js';
import type { Locale } from '../../locale/messages.js';
import type { Claim } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { isolate } from '../../text/direction.js';
import type { Drawing } from '../drawing.js';
import { tag, type Tag } from '../tag.js';
import { kindOf } from './head.js';

/** The fact check in one line that fits a headline. */
export function drawGlance(drawing: Drawing, claims: readonly Claim[]): Tag {
  const { uiLang, uiDir, factCheck } = drawing;
  const url = toSafeUrl(factCheck.url);
  const words = sentencesOf(drawing, claims).join(' ');
  const link = { href: url, rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return tag('p', { part: 'glance', lang: uiLang, dir: uiDir }, url ? tag('a', link, words) : words);
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
  const own = (words: string): string => isolate(words, locale.dir);
  const state = status && status !== 'current' ? [say(`status-${status}`)] : [];
  const checked = checkedAt ? [`${sayDate('checked', checkedAt)}${stop}`] : [];
  if (!claims.length)
    return [
      closed(own(title), locale),
      ...state,
      say(`${kindOf(drawing)}Glance` as 'overviewNoVerdictGlance'),
      ...checked,
    ];
  return [
    ...claims.flatMap(({ text, verdicts }) => [
      closed(`${say('claim')}${colon}${own(text)}`, locale),
      ...verdicts.map(({ label, reviewer, at }) => {
        const facts = [reviewer?.name && own(reviewer.name), at && formatPartialDate(at, locale)]
          .filter(Boolean)
          .join(list[0]);
        return closed(`${say('verdict')}${colon}${own(label)}${facts && brackets.join(facts)}`, locale);
      }),
      ...(verdicts.length ? [] : [`${say('noVerdict')}${stop}`]),
    ]),
    ...state,
  ];
}

/** Words as a sentence: with a full stop where nothing ends them yet. */
export function closed(words: string, { punctuation }: Locale): string {
  const bare = words.trim();
  const end = /[^ -~]/.test(bare)
    ? RegExp(`[\\p{STerm}…]["'\\p{Pe}\\p{Pf}\\u2069]*$`, 'u')
    : /[.!?]["')\]}]*$/;
  return end.test(bare) ? bare : bare + punctuation.stop;
}
