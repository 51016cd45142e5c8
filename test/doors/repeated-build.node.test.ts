import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';

const hashOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const scripts = readdirSync('dist').filter((name) => name.endsWith('.min.js'));

/** How each script for pages is built, without what the build does after that. */
const { default: options } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as {
  default: RollupOptions[];
};

describe('The scripts for pages', () => {
  it('are named in integrity.json, each with the hash of its bytes', () => {
    const hashes: unknown = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const found = scripts.map((name) => [name, hashOf(readFileSync(`dist/${name}`))]);
    expect(hashes).to.deep.equal(Object.fromEntries(found));
  });

  for (const name of scripts) {
    it(`have the same bytes when they are built again: ${name}`, async () => {
      const script = options.find(({ output }) => basename((output as OutputOptions).file ?? '') === name)!;
      const build = await rollup(script);
      const { output } = await build.generate(script.output as OutputOptions);
      await build.close();
      expect(hashOf(Buffer.from(output[0].code))).to.equal(hashOf(readFileSync(`dist/${name}`)));
    }).timeout(120_000);
  }
});
