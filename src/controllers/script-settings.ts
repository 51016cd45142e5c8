import { registerLocale, registerMessages } from '../locale/registry.js';
import type { Locale } from '../locale/messages.js';
import { allowLocales } from './load-locale.js';
import { printToConsole, toConsoleText } from './print-to-console.js';
import { setQuiet } from './report-issues.js';

const { parse } = JSON;

/**
 * Takes what the tag of the script says: `data-messages`, the page's own words as JSON by the names of the phrases;
 * `data-locales`, leave to load the words of a language from beside the script; `data-quiet`, no reports in the console. `builtIn` is the JSON of a language that the
 * script carries besides English.
 */
export function readScriptSettings(script: Element | null, builtIn: string): void {
  if (builtIn.startsWith('{')) registerLocale(parse(builtIn) as Locale);
  if (!(script instanceof HTMLScriptElement)) return;
  const { messages, locales, quiet } = script.dataset;
  if (quiet !== undefined) setQuiet(true);
  if (locales !== undefined && script.src) allowLocales(script.src);
  if (!messages) return;
  let problem = 'This is not JSON';
  try {
    const refused = registerMessages(document.documentElement.lang || 'en', parse(messages) as object);
    problem = refused.length
      ? `No such phrases, or not with these values: ${refused.map(toConsoleText).join(', ')}`
      : '';
  } catch {
    // It is no JSON, so that nothing of it can be used.
  }
  if (problem) printToConsole('warn', `Factlet: data-messages: ${problem}; ignored.`);
}
