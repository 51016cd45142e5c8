import { registerLocale, registerMessages } from '../locale/registry.js';
import type { Locale } from '../locale/messages.js';
import { allowLocales } from './load-locale.js';
import { printToConsole, toConsoleText } from './print-to-console.js';
import { setQuiet } from './report-issues.js';

const { parse } = JSON;

/** What only the script's own tag can allow to markers, which stand in what authors and commenters write. */
export const MARKER_PERMISSIONS: readonly string[] = ['structured-data', 'images'];

/** What the tag of the script allows to others. */
export interface ScriptSettings {
  /** The attributes of elements that markers in the page may set although they reach beyond the marker. */
  allowed: readonly string[];
}

/**
 * Reads the settings on the script's tag: `data-messages`, the page's own words as JSON by the names of the phrases; `data-locales`,
 * permission to load the words of a language from beside the script; `data-quiet`, no reports in the console; `data-allow`, what
 * markers may do. `builtIn` is the JSON of a language that the script carries besides English.
 */
export function readScriptSettings(script: Element | null, builtIn: string): ScriptSettings {
  if (builtIn.startsWith('{')) registerLocale(parse(builtIn) as Locale);
  if (!(script instanceof HTMLScriptElement)) return { allowed: [] };
  const { messages, locales, quiet, allow = '' } = script.dataset;
  if (quiet !== undefined) setQuiet(true);
  if (locales !== undefined && script.src) allowLocales(script.src);
  if (messages) readMessages(messages);
  return { allowed: readPermissions(allow) };
}

function readMessages(messages: string): void {
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

function readPermissions(allow: string): string[] {
  const names = allow.split(/\s+/).filter(Boolean);
  const unknown = names.filter((name) => !MARKER_PERMISSIONS.includes(name));
  if (unknown.length)
    printToConsole(
      'warn',
      `Factlet: not known in data-allow: ${unknown.map(toConsoleText).join(', ')}. It can allow ${MARKER_PERMISSIONS.join(' and ')}.`,
    );
  return names.filter((name) => MARKER_PERMISSIONS.includes(name));
}
