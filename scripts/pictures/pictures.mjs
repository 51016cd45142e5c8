import { readFileSync } from 'node:fs';
import { writeScopedLooks } from '../../demo/gallery/looks.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const json = (name) => read(`demo/payloads/${name}.json`).replaceAll('<', '\\u003c');
const factCheck = (name, attributes = '', tag = 'fact-summary', inside = '') =>
  `<${tag}${attributes}><script type="application/json">${json(name)}</script>${inside}</${tag}>`;

const paper = `
  body { margin: 0; font: 17px/1.55 'Noto Serif', Georgia, serif; }
  .sheet { padding: 32px; background: light-dark(#fff, #15171a); color: light-dark(#1a1a1a, #e8e6df); }
  .light { color-scheme: light; } .dark { color-scheme: dark; }
  .row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 28px; align-items: start; }
  fact-summary { --fact-link: light-dark(#1a4b8c, #9cc4f7); }`;
const page = (body, css = '') =>
  `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><style>${paper}${css}</style>${body}`;

const sheet = (scheme, body) => `<div class="sheet ${scheme}">${body}</div>`;
const inLooks = ['broadsheet', 'plain', 'bold']
  .map((look) => `<div class="look-${look}">${factCheck('one-claim', ' view="brief"')}</div>`)
  .join('');

/** The code of a language in a section of the guide for designers. */
function guideCode(heading, language) {
  const section = read('docs/for-designers.md').split(`\n## ${heading}`)[1].split('\n## ')[0];
  return section.split(`\`\`\`${language}\n`)[1].split('\n```')[0];
}

/** The house style as the guide writes it: its HTML with a fact check in it, and its CSS. */
export function houseStyle() {
  const heading = 'A house style, from start to finish';
  const html = guideCode(heading, 'html')
    .replace(' src="/fact-checks/leaves.json"', '')
    .replace(/<p>[^]*?<\/p>/, `<script type="application/json">${json('one-claim')}</script>`);
  return { html, css: guideCode(heading, 'css') };
}

const house = houseStyle();

/** The pictures that are drawn of elements alone: their names, HTML and size in CSS pixels; without a height, as high as the page. */
export const pictures = [
  ...['light', 'dark'].map((scheme) => ({
    name: `fact-check-${scheme}`,
    html: page(`<div class="sheet">${factCheck('one-claim')}</div>`),
    width: 760,
    height: 668,
    scheme,
  })),
  {
    name: 'looks',
    html: page(
      ['light', 'dark'].map((scheme) => sheet(scheme, `<div class="row cut">${inLooks}</div>`)).join(''),
      `${writeScopedLooks()} .cut { block-size: 560px; overflow: hidden; }`,
    ),
    width: 1120,
    height: 1248,
  },
  {
    name: 'house-style',
    html: page(
      `<div class="row both">${['light', 'dark'].map((scheme) => sheet(scheme, house.html)).join('')}</div>`,
      `${house.css} .both { gap: 0; } .both .sheet { display: grid; justify-content: center; }`,
    ),
    width: 760,
  },
  {
    name: 'several-claims',
    html: page(`<div class="sheet">${factCheck('several-claims')}</div>`),
    width: 760,
    height: 560,
  },
  {
    name: 'card',
    html: page(
      `<div class="sheet">${factCheck('one-claim', '', 'claim-card')}</div>`,
      'claim-card { --fact-link: light-dark(#1a4b8c, #9cc4f7); }',
    ),
    width: 760,
  },
];
