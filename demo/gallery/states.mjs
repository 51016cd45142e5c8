import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../pages/', import.meta.url);
const order = [
  'ready',
  'pictures-and-tables',
  'pictures-and-video',
  'partial',
  'loading',
  'error-with-fallback',
  'error-without-fallback',
  'empty',
  'no-script',
];

/** The pages that show one state each, with their titles and descriptions as they say them themselves. */
export function readStates() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort((a, b) => place(a) - place(b))
    .map((file) => {
      const page = readFileSync(new URL(file, folder), 'utf8');
      const [, title] = /<h1>([^<]+)<\/h1>/.exec(page);
      const [, about] = /name="description"\s+content="([^"]+)"/.exec(page);
      return { file, title, about };
    });
}

function place(file) {
  return order.indexOf(file.replace('.html', ''));
}
