import { printToConsole, toConsoleText } from './print-to-console.js';

const told = new Set<string>();

/**
 * Says once in the console that the interface speaks another language than the page asks for (a BCP 47 tag, empty where it asks for
 * none), so that a publisher sees which script or setting is missing. A wider form of the same language (`fr` for `fr-CA`) is no other.
 */
export function noteOtherLanguage(asked: string, shown: string): void {
  const [tag, found] = [asked.toLowerCase(), shown.toLowerCase()];
  if (!tag || told.has(tag) || `${tag}-`.startsWith(`${found}-`)) return;
  told.add(tag);
  printToConsole('info', `Factlet: no “${toConsoleText(asked)}” translation loaded; using “${shown}”.`);
}
