import { toSafeUrl } from '../../model/url-gate.js';
import { isolate } from '../../text/direction.js';
import { join, line, type Phrase } from './line.js';
import { kindOf } from './write-head.js';
import { dated, type Writing } from './writing.js';

/** The fact check in one line: claims never without their verdicts, else the title; and the way to the whole. */
export function writeGlance(writing: Writing): string[] {
  const { factCheck } = writing;
  const url = toSafeUrl(factCheck.url);
  const words = glanceSentences(writing).join(' ');
  const phrase: Phrase = url ? [{ words, url }] : [words];
  return line(writing, { tag: 'p', isBare: true }, join([phrase], ''));
}

/** What the line says, in pieces that must not be cut: a claim stands in one piece with its verdicts. */
export function glanceSentences(writing: Writing): string[] {
  const { factCheck, say, date, locale } = writing;
  const { stop, colon, brackets } = locale.punctuation;
  const closed = (words: string): string =>
    /\p{Po}\u2069?$/u.test(words.trim()) ? words.trim() : words.trim() + stop;
  const { title, checkedAt, status, claims } = factCheck;
  const own = (words: string): string => isolate(words, locale.dir);
  const withdrawn = status === 'retracted' ? [say('status-retracted')] : [];
  if (!claims.length) {
    const checked = wordsOf(dated(writing, 'checked', 'checkedAt', checkedAt));
    const kind = say(`${kindOf(factCheck)}Glance` as 'overviewNoVerdictGlance');
    return [closed(own(title)), ...withdrawn, kind, ...(checked ? [checked + stop] : [])];
  }
  const pieces = claims.map(({ text, verdicts }) =>
    [
      closed(`${say('claim')}${colon}${own(text)}`),
      ...verdicts.map(({ label, reviewer, at }) => {
        const facts = [own(reviewer?.name?.trim() ?? ''), at && date(at)]
          .filter(Boolean)
          .join(locale.list[0]);
        return closed(`${say('verdict')}${colon}${own(label)}${facts && brackets.join(facts)}`);
      }),
      ...(verdicts.length ? [] : [say('noVerdict') + stop]),
    ].join(' '),
  );
  return [...pieces, ...withdrawn];
}

function wordsOf(phrase: Phrase | undefined): string {
  return (phrase ?? []).map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
}
