import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What the script holds in the place of a further language. */
const place = /(["'`])factlet:locale\1/g;

/**
 * After the script for pages: `factlet.<lang>.min.js`, the same script with one more language, and `factlet.<lang>.json`, the
 * words that `data-locales` loads. The npm build must have written `dist/locales` before.
 */
export function localeScripts(script) {
  return {
    name: 'locale-scripts',
    async writeBundle() {
      const code = readFileSync(script, 'utf8');
      if ([...code.matchAll(place)].length !== 1) throw new Error('The script has no place for a language.');
      for (const file of readdirSync('dist/locales').filter(
        (name) => /^[\w-]+\.js$/.test(name) && name !== 'en.js',
      )) {
        const [locale] = Object.values(await import(pathToFileURL(`dist/locales/${file}`).href));
        const json = JSON.stringify(locale);
        writeFileSync(`dist/factlet.${locale.lang}.json`, json);
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
