import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from 'chai';
import { rollup, type Plugin, type RollupOptions } from 'rollup';

const { scriptTag } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as {
  scriptTag: RollupOptions;
};

describe('The script for publishers', () => {
  it('is made of the very bytes that Lit published of ReactiveElement, and of no other package', async () => {
    const bundled = new Map<string, string | null>();
    const record: Plugin = {
      name: 'record',
      moduleParsed: ({ id, code }) => {
        if (id.includes('node_modules')) bundled.set(id, code);
      },
    };
    const build = await rollup({ ...scriptTag, plugins: [...(scriptTag.plugins as Plugin[]), record] });
    await build.close();
    expect([...bundled.keys()].map((id) => relative('node_modules', id)).sort()).to.deep.equal([
      '@lit/reactive-element/css-tag.js',
      '@lit/reactive-element/reactive-element.js',
    ]);
    for (const [id, code] of bundled) expect(code, id).to.equal(readFileSync(id, 'utf8'));
  }).timeout(120_000);
});
