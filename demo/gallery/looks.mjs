import { readFileSync } from 'node:fs';

/** The ready looks in the order in which the site names them. */
export const looks = [
  {
    name: 'broadsheet',
    shows: 'Broadsheet',
    about: "ink on the page's own paper, square corners, old-style headings.",
  },
  { name: 'plain', shows: 'Plain', about: 'a quiet sheet of its own, round corners, hardly a line.' },
  { name: 'bold', shows: 'Bold', about: 'cards with a border, large badges, sans serif throughout.' },
];

/** The style sheet of a ready look. */
export function readLook(name) {
  return readFileSync(new URL(`../../looks/${name}.css`, import.meta.url), 'utf8');
}

/** All looks in one style sheet, each for what stands inside an element of the class `look-NAME`. */
export function writeScopedLooks() {
  return looks.map(({ name }) => `.look-${name} {\n${readLook(name)}}\n`).join('\n');
}
