import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';

const names = readdirSync('demo/payloads')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));
const states = readdirSync('demo/pages').filter((name) => name.endsWith('.html'));

const citationPages = ['forty-sources', 'broken-citations', 'two-checks', 'every-verdict'];

const looks = readdirSync('looks').map((name) => name.replace('.css', ''));

const builder = '../../demo/build-site.mjs';

function readPayload(name: string): unknown {
  return JSON.parse(readFileSync(`demo/payloads/${name}.json`, 'utf8'));
}

function articleOf(name: string): string {
  return toHtml(parseFactCheck(readPayload(name)).factCheck!);
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

describe('The site of the demo', () => {
  let site: string;
  const read = (path: string): string => readFileSync(join(site, path), 'utf8');

  before(async () => {
    site = mkdtempSync(join(tmpdir(), 'factlet-site-'));
    const { buildSite } = (await import(builder)) as { buildSite: (folder: string) => string };
    buildSite(site);
  });
  after(() => rmSync(site, { recursive: true }));

  it('has a gallery that leads to every sample, to the pages on citations, and to every look and state', () => {
    const gallery = read('gallery/index.html');
    for (const name of [...names, ...citationPages]) expect(gallery).to.include(`href="../${name}/"`);
    for (const name of states) expect(gallery).to.include(`href="../pages/${name}"`);
    for (const name of looks) expect(gallery).to.include(`href="../looks/${name}/"`);
    for (const page of ['theme', 'states']) expect(gallery).to.include(`href="../${page}/"`);
  });

  it('says in the folder how to host it', () => {
    const note = read('hosting.txt');
    for (const words of ['desk/', 'https', 'any web host']) expect(note).to.include(words);
  });

  for (const name of looks) {
    it(`shows the look ${name} at work, and its style sheet`, () => {
      const page = read(`looks/${name}/index.html`);
      expect(page).to.include(`<link rel="stylesheet" href="../../dist/looks/${name}.css">`);
      expect(page).to.include(escape(readFileSync(`looks/${name}.css`, 'utf8')));
      expect(page).to.match(/<fact-summary [^>]*>\n<article data-fact-check="1"/);
    });
  }

  it('keeps room for the pictures of its guides, as large as they are', () => {
    const sizes = ['for-developers', 'for-designers', 'for-newsrooms'].map((guide) => {
      const [, width, height] = /<img [^>]*width="(\d+)" height="(\d+)"/.exec(
        read(`guides/${guide}/index.html`),
      )!;
      return `${width} × ${height}`;
    });
    expect(sizes).to.deep.equal(['760 × 430', '1120 × 968', '760 × 620']);
  });

  for (const name of names) {
    it(`shows ${name} as pasted HTML with the complete article in it, and says what was pasted`, () => {
      const page = read(`${name}/index.html`);
      const paste = /<script async[^]*?<\/fact-summary>/.exec(page)![0];
      expect(paste).to.match(/^<script async src="\.\.\/dist\/factlet\.min\.js"><\/script>\n<fact-summary /);
      expect(paste).to.include(` src="${name}.json">\n${articleOf(name)}\n</fact-summary>`);
      expect(page).to.include(`>${escape(paste)}`);
      expect(page).to.include(`href="${name}.json"`);
      expect(JSON.parse(read(`${name}/${name}.json`))).to.deep.equal(readPayload(name));
    });
  }
});

describe('The sample fact checks', () => {
  const sources = readFileSync('demo/payloads/SOURCES.md', 'utf8');

  for (const name of names) {
    it(`${name}: leads every mark to a source, and leaves nothing to say`, () => {
      expect(parseFactCheck(readPayload(name)).issues).to.deep.equal([]);
    });

    it(`${name}: takes each of its sources from SOURCES.md`, () => {
      const section = sources.split(`## ${name}.json`)[1]?.split('\n## ')[0] ?? '';
      const { factCheck } = parseFactCheck(readPayload(name));
      expect(factCheck!.sources).not.to.be.empty;
      for (const { url, title } of factCheck!.sources) {
        expect(section).to.include(`\`${url}\``);
        expect(section).to.include(`**${title}**`);
      }
    });
  }
});
