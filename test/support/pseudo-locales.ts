import { en } from '../../src/locale/en.js';
import type { Locale, Messages, Phrase } from '../../src/locale/messages.js';

type Change = (text: string, name: string) => string;

function changed(change: Change): Messages {
  const forms = (phrase: Phrase, name: string): Phrase =>
    typeof phrase === 'string'
      ? change(phrase, name)
      : (Object.fromEntries(
          Object.entries(phrase).map(([form, text]) => [form, change(text, name)]),
        ) as unknown as Phrase);
  return Object.fromEntries(
    Object.entries(en.messages).map(([name, phrase]) => [name, forms(phrase as Phrase, name)]),
  ) as unknown as Messages;
}

/** A language that says the name of each phrase and its values: what else stands in a page is the payload's or hard-coded. */
export const keyNames: Locale = {
  ...en,
  lang: 'en-x-keys',
  months: '①①① ②② ③③ ④④ ⑤⑤ ⑥⑥ ⑦⑦ ⑧⑧ ⑨⑨ ⑩⑩ ⑪⑪ ⑫⑫',
  date: { month: '{m} {y}', day: '{m} {d} {y}', time: '{day} {time}' },
  list: ['‚ ', ' ＆ '],
  punctuation: { stop: '．', colon: '： ', semicolon: '； ', brackets: [' 〔', '〕'] },
  messages: changed((text, name) => `«${[name, ...(text.match(/\{\w+\}/g) ?? [])].join(' ')}»`),
};

const ACCENTS: Record<string, string> = {
  a: 'åâ',
  e: 'éê',
  i: 'îï',
  o: 'øö',
  u: 'ûü',
  n: 'ñ',
  s: 'š',
  c: 'ç',
};

/** English with accents, and about twice as long. */
export const longWords: Locale = {
  ...en,
  lang: 'en-x-long',
  messages: changed((text) =>
    text.replaceAll(/\{\w+\}|[aeiounsc]/g, (sign) => ACCENTS[sign] ?? sign).replace(/$/, ' ~~~~~~ ~~~~~~'),
  ),
};
