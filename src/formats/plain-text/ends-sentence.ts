const SENTENCE_END = /[.!?;:。！？؟।…][)\]"”’»]{0,3}$/u;
const MARK_END = /\[[\p{Nd},;\s–-]{1,40}\]$/u;

/** Whether words end like a sentence: with a stop, a question or exclamation mark, a colon, or a citation mark. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-4)) || endsWithMark(text);
}

/** Whether words end with a citation mark such as `[3]`. */
export function endsWithMark(text: string): boolean {
  return MARK_END.test(text.slice(-50));
}

const ABBREVIATION = /(?:^|[\s.(])(?:\p{L}|inc|corp|ltd|co|jr|sr|st|vs|etc|al|no)\.$/iu;

/** Whether words end with the full stop of a statement (not of “U.S.” or “Inc.”, not an ellipsis) or with a citation mark. */
export function endsStatement(text: string): boolean {
  const end = text.slice(-10);
  if (/\.\.$/u.test(end) || ABBREVIATION.test(end)) return false;
  return /[.;,。]$/u.test(end) || endsWithMark(text);
}
