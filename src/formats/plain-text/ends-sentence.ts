const SENTENCE_END = /[.!?;:。！？؟।…][)\]"”’»]{0,3}$/u;
const MARK_END = /\[[\p{Nd},;\s–-]{1,40}\]$/u;

/** Whether words end like a sentence: with a stop, a question or exclamation mark, a colon, or a citation mark. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-4)) || endsWithMark(words);
}

/** Whether words end with a citation mark such as `[3]`. */
export function endsWithMark(words: string): boolean {
  return MARK_END.test(words.slice(-50));
}

const ABBREVIATION = /(?:^|[\s.(])(?:\p{L}|inc|corp|ltd|co|jr|sr|st|vs|etc|al|no)\.$/iu;

/** Whether words end with the full stop of a statement (not of “U.S.” or “Inc.”, not an ellipsis) or with a citation mark. */
export function endsStatement(words: string): boolean {
  const end = words.slice(-10);
  if (/\.\.$/u.test(end) || ABBREVIATION.test(end)) return false;
  return /[.;,。]$/u.test(end) || endsWithMark(words);
}
