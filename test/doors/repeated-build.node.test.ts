import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import typescript from '@rollup/plugin-typescript';
import { expect } from 'chai';
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';

const hashOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const scripts = readdirSync('dist').filter((name) => name.endsWith('.min.js'));

/** How each script for pages is built. */
const { default: options } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as {
  default: RollupOptions[];
};

// The types have been checked before, which takes most of the time; the code does not depend on it.
const transpile = typescript({ sourceMap: false, noCheck: true });

describe('The scripts for pages', () => {
  it('are named in integrity.json, each with the hash of its bytes', () => {
    const hashes: unknown = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const found = scripts.map((name) => [name, hashOf(readFileSync(`dist/${name}`))]);
    expect(hashes).to.deep.equal(Object.fromEntries(found));
  });

  const built = options.map(({ output }) => basename((output as OutputOptions).file ?? ''));

  for (const name of scripts.filter((one) => built.includes(one))) {
    it(`have the same bytes when they are built again: ${name}`, async () => {
      const script = options.find(({ output }) => basename((output as OutputOptions).file ?? '') === name)!;
      const plugins = (script.plugins as Plugin[]).map((one) =>
        one.name === transpile.name ? transpile : one,
      );
      const build = await rollup({ ...script, plugins });
      const { output } = await build.generate(script.output as OutputOptions);
      await build.close();
      expect(hashOf(Buffer.from(output[0].code))).to.equal(hashOf(readFileSync(`dist/${name}`)));
    }).timeout(120_000);
  }

  for (const name of scripts.filter((one) => !built.includes(one))) {
    it(`are the one script with the words of a language in their place: ${name}`, () => {
      const [before = '', after = ''] = readFileSync('dist/factlet.min.js', 'utf8').split(
        /["'`]factlet:locale["'`]/,
      );
      const script = readFileSync(`dist/${name}`, 'utf8');
      expect(script.startsWith(before) && script.endsWith(after), 'the script around').to.be.true;
      const literal = script.slice(before.length, script.length - after.length);
      expect(literal).to.match(/^"[\x20-\x7e]*"$/);
      expect(JSON.parse(literal)).to.equal(readFileSync(`dist/${name.replace('.min.js', '.json')}`, 'utf8'));
    });
  }
});
