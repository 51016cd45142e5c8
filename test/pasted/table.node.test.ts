import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { format, resolveConfig } from 'prettier';
import { tiptapNode } from '../../src/publish/snippet/tiptap-node.js';
import { tinymceOptions } from '../../src/publish/snippet/write-for-editors.js';
import { hugoShortcode } from '../../src/publish/snippet/write-for-sites.js';
import { readRows } from '../support/pasted/row.js';
import { writeTables } from '../support/pasted/table.js';

const file = 'docs/publishing.md';
const PLACE =
  /(?<=<!-- results of test\/support\/pasted\/results\.json -->\n)[^]*?(?=\n<!-- end of results -->)/;

describe('The guide for publishers', () => {
  it('has the results of the tests as its tables', async () => {
    const tables = await format(writeTables(readRows()), {
      ...(await resolveConfig(file)),
      parser: 'markdown',
    });
    const text = readFileSync(file, 'utf8');
    if (process.env['FACTLET_WRITE']) writeFileSync(file, text.replace(PLACE, `\n${tables}`));
    expect(PLACE.exec(readFileSync(file, 'utf8'))?.[0]).to.equal(`\n${tables}`);
  });

  it('names no system that shows other verdicts or sources than those of the fact check', () => {
    for (const { system, setting, outcomes } of readRows())
      expect(Object.values(outcomes), `${system}, ${setting}`).not.to.include('wrong');
  });

  it('names no system that shows pictures that were not in the article', () => {
    for (const { system, setting, media } of readRows())
      expect(media, `${system}, ${setting}`)
        .to.not.include({ outcome: 'wrong' })
        .and.not.include({ pictures: 'others' });
  });

  it('has the lines that our snippets ask for', () => {
    const text = readFileSync(file, 'utf8');
    for (const line of [...tinymceOptions, ...tiptapNode.split('\n'), hugoShortcode])
      expect(text).to.contain(line);
  });
});
