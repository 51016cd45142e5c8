/** Selects the place of an issue in the text field and brings it into view. */
export function showPlace(source, issue) {
  const start = offsetOf(source.value, issue);
  source.focus();
  source.setSelectionRange(start, endOf(source.value, start, issue));
  // Not every browser brings a selection into view. Lines are wrapped, so this is near the place, not at it.
  source.scrollTop = (start / (source.value.length || 1)) * source.scrollHeight - source.clientHeight / 2;
}

/** Where an issue begins in a text, in UTF-16. */
export function offsetOf(text, { line, column = 1 }) {
  let start = 0;
  for (let left = line; left > 1; left -= 1) {
    const { 0: end, index } = /\r\n|[\n\r]/.exec(text.slice(start)) ?? { 0: '', index: text.length - start };
    start += index + end.length;
  }
  return Math.min(start + column - 1, text.length);
}

/** Where it ends: after its words, else after the value or the line that begins there. */
export function endOf(text, start, { text: words }) {
  const first = words?.split(/[\n\r]/)[0].trim() ?? '';
  if (first && text.startsWith(first, start)) return start + first.length;
  const [found] = /^(?:"(?:[^"\\\n]|\\.)*"|[-\w.]+|[^\n\r])/.exec(text.slice(start)) ?? [''];
  return start + found.length;
}
