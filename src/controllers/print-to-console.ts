const printers = {
  error: (...values: unknown[]): void => console.error(...values),
  warn: (...values: unknown[]): void => console.warn(...values),
  info: (...values: unknown[]): void => console.info(...values),
};

/**
 * Prints a line of text in the console, with the elements or errors that belong to it. The text is a value and never the format,
 * in which a payload's `%c` or `%o` would mean something; signs that would break the line or turn it round are written as escapes.
 */
export function printToConsole(level: keyof typeof printers, text: string, ...values: unknown[]): void {
  try {
    printers[level]('%s', text, ...values);
  } catch {
    // The page has replaced its console by one that throws, which must not keep the element from being drawn.
  }
}

/** Text of a payload as it can stand in a line of the console: cut at 300 characters, without control characters. */
export function toConsoleText(text: string): string {
  // All but what can be seen and keeps its place: no controls, no line ends, no marks that turn the direction.
  const unsafe = /[^ -~\u00a0-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\uffff]/g;
  const cut = text.length > 300 ? `${text.slice(0, 299)}…` : text;
  return cut.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
