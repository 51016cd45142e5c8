import { readFileSync } from 'node:fs';
import { writeFooter, writeHeader } from '../write-page.mjs';

const folder = new URL('../pages/', import.meta.url);

/** The page of a state with the head and foot of the site; in the repository it lies one folder deeper. */
export function writeStatePage(file) {
  return readFileSync(new URL(file, folder), 'utf8')
    .replaceAll('../../dist/', '../dist/')
    .replace(/<header [^]*?<\/header>/, writeHeader('../', 'gallery'))
    .replace('<main class="column">', '<main id="content" tabindex="-1" class="column">')
    .replace('</main>', `</main>\n${writeFooter('../')}`);
}
