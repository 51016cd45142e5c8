import { printToConsole, toConsoleText } from './print-to-console.js';

const reported = new Set<string>();

/**
 * Says once in the console that the interface speaks another language than the page asks for (a BCP 47 tag, empty where it asks for
 * none), so that a publisher sees which script or setting is missing. A wider form of the same language (`fr` for `fr-CA`) is no other.
 */
export function reportOtherLanguage(asked: string, shown: string): void {
  const [tag, found] = [asked.toLowerCase(), shown.toLowerCase()];
  if (!tag || reported.has(tag) || `${tag}-`.startsWith(`${found}-`)) return;
  reported.add(tag);
  printToConsole('info', `Factlet: no “${toConsoleText(asked)}” translation loaded; using “${shown}”.`);
}
