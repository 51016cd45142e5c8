import { glanceSentences } from '../formats/html/write-glance.js';
import { prepareWriting } from '../formats/html/writing.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';

/**
 * The gist in plain words, in paragraphs: each claim with its verdicts, or the title and that there is no verdict. Where it has
 * more characters than asked for, whole claims are left out at the end and counted; none is ever parted from its verdict.
 */
export function glanceText(factCheck: FactCheck, locale: Locale, atMost = Infinity): string[] {
  const { claims } = factCheck;
  for (let count = claims.length; ; count--) {
    const shown = { ...factCheck, claims: claims.slice(0, count) };
    const writing = prepareWriting(shown, locale, 2, undefined);
    const left = claims.length - count;
    const words = [
      ...glanceSentences(writing),
      ...(left ? [writing.say('moreNotShown', { count: left })] : []),
    ];
    if (count < 2 || words.join(' ').length <= atMost) return words;
  }
}
