import { existsSync, readFileSync, readdirSync } from 'node:fs';

const doorNames = [
  'index',
  'define',
  'fact-summary',
  'claim-card',
  'source-list',
  'formats',
  'schema',
  'testing',
];

const nodeDoorNames = ['server', 'cli'];

/** Names every entry of the npm build: `{ 'index': 'src/index.ts', 'locales/en': 'src/locale/en.ts', … }`. */
export function entries() {
  const doors = doorNames.map((name) => [name, `src/${name}.ts`]);
  const languages = readdirSync('src/locale')
    .filter(isLanguage)
    .sort()
    .map((file) => [`locales/${file.slice(0, -3)}`, `src/locale/${file}`]);
  return Object.fromEntries([...doors, ...languages].filter(([, file]) => existsSync(file)));
}

/** Names every entry for Node, as far as it is there: `{ 'node/server': 'src/server.ts' }`. */
export function nodeEntries() {
  const doors = nodeDoorNames.map((name) => [`node/${name}`, `src/${name}.ts`]);
  return Object.fromEntries(doors.filter(([, file]) => existsSync(file)));
}

/** Names the declarations that `exports` leads to, below dist/types. */
export function typeEntries() {
  const modules = [...Object.values(entries()), 'src/server.ts'];
  return [...modules.map((file) => file.slice('src/'.length, -'.ts'.length)), 'jsx', 'vue', 'svelte'];
}

/** A language's file is named by its tag and exports a constant of that name, without the hyphen. */
function isLanguage(file) {
  const [, tag] = /^([a-z]{2,3}(?:-[A-Z][A-Za-z]+)?)\.ts$/.exec(file) ?? [];
  return (
    tag !== undefined &&
    readFileSync(`src/locale/${file}`, 'utf8').includes(`export const ${tag.replace('-', '')}: Locale`)
  );
}
