import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { fromHtml, type HtmlNode } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { comparable, parsed } from '../support/comparable.js';
import { levelWords } from '../support/level-words.js';
import { htmlParser } from '../support/parse-html.js';

const folder = 'test/formats/html-golden';

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(`${folder}/${name}`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [name, file] as const),
  );

describe('HTML that earlier versions wrote', () => {
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  it('is here for every form that it is known to have taken', () => {
    const forms = new Set(cases.map(([, file]) => file));
    expect([...forms].sort()).to.deep.equal([
      'brief.html',
      'ckeditor-snippet-tags.html',
      'ckeditor.html',
      'wordpress.html',
      'written.html',
    ]);
  });

  for (const [name, file] of cases)
    it(`is still the fact check that it was: ${name}/${file}`, () => {
      const written = parsed(JSON.parse(readFileSync(`${folder}/${name}/payload.json`, 'utf8')));
      const { factCheck, issues } = fromHtml(parse(readFileSync(`${folder}/${name}/${file}`, 'utf8')));
      // WordPress sets quotes, dashes and ellipses of running text.
      const words: (factCheck: FactCheck) => unknown = file.startsWith('wordpress') ? levelWords : comparable;
      expect(words(factCheck!)).to.deep.equal(words(written));
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });
});
