import { readFileSync, writeFileSync } from 'node:fs';
import { readLanguages } from './read-languages.mjs';

/** The string in the script that a further language replaces. */
const place = /(["'`])factlet:locale\1/g;

/**
 * Writes, after the script for pages, `factlet.<lang>.min.js`, the same script with one more language, and `factlet.<lang>.json`,
 * the words that `data-locales` loads.
 */
export function localeScripts(script) {
  return {
    name: 'locale-scripts',
    async writeBundle() {
      const code = readFileSync(script, 'utf8');
      if ([...code.matchAll(place)].length !== 1) throw new Error('The script has no place for a language.');
      const [, ...furtherLanguages] = await readLanguages();
      for (const locale of furtherLanguages) {
        const json = JSON.stringify(locale);
        writeFileSync(script.replace('.min.js', `.${locale.lang}.json`), json);
        writeFileSync(
          script.replace('.min.js', `.${locale.lang}.min.js`),
          code.replace(place, () => toAscii(JSON.stringify(json))),
        );
      }
    },
  };
}

/** A page may say that it is in another encoding. */
function toAscii(literal) {
  return literal.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
