/** A line of the console: how it was printed, its words in one string, and what was handed over. */
export interface Printed {
  level: 'error' | 'warn' | 'info';
  words: string;
  values: unknown[];
}

/** Keeps what each test of this group prints from the console; gives what it has printed so far. */
export function captureConsole(): () => Printed[] {
  const { error, warn, info } = console;
  let printed: Printed[] = [];
  beforeEach(() => {
    printed = [];
    const capture =
      (level: Printed['level']) =>
      (format: unknown, ...values: unknown[]): void => {
        // Words that a payload could have a part in are values, never the format.
        const words = format === '%s' ? String(values.shift()) : String(format);
        printed.push({ level, words, values: [format, words, ...values] });
      };
    Object.assign(console, { error: capture('error'), warn: capture('warn'), info: capture('info') });
  });
  afterEach(() => {
    Object.assign(console, { error, warn, info });
  });
  return () => printed;
}
