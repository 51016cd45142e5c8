import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'chai';

/** What the script for publishers may weigh in bytes, with brotli 11: the measured size and 5 %. ARCHITECTURE.md says where they go. */
const scriptBudget = 67_206;

const script = readFileSync('dist/factlet.min.js', 'utf8');
const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(`dist/${name}`, 'utf8') }));

describe('The built modules', () => {
  it('import nothing but each other, Lit and zod, and for the server what Node brings', () => {
    const foreign = modules.flatMap(({ name, text }) =>
      [...text.matchAll(/^(?:import|export)\s(?:[^'"]*\sfrom\s+)?['"]([^'"]+)['"]/gm)]
        .map((match) => match[1]!)
        .filter((target) => !/^(?:\.{1,2}\/|lit(?:\/|$)|zod(?:\/|$))/.test(target))
        .filter((target) => !(name.startsWith('node/') && isBuiltin(target)))
        .map((target) => `${name} → ${target}`),
    );
    expect(foreign).to.deep.equal([]);
  });

  it('make no code out of text', () => {
    const found = modules
      .filter(({ text }) => /\beval\s*\(|new Function\b/.test(text))
      .map(({ name }) => name);
    expect(found).to.deep.equal([]);
  });

  it('have source maps that hold the source', () => {
    // What stands in dist/types is empty: those doors are for compilers.
    for (const { name } of modules.filter(({ name }) => !/\.min\.js$|^types\//.test(name))) {
      const map = JSON.parse(readFileSync(`dist/${name}.map`, 'utf8')) as {
        sourcesContent?: unknown[];
        sources: unknown[];
      };
      expect(map.sourcesContent, name).to.have.length(map.sources.length);
    }
  });
});

/** What the script holds of other packages. */
const bundled = ['@lit/reactive-element'].map((name) => {
  const folder = `node_modules/${name}`;
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
  return { name, version, licence: readFileSync(`${folder}/LICENSE`, 'utf8').trim() };
});

describe('The script for publishers', () => {
  it(`weighs at most ${String(scriptBudget)} bytes with brotli`, () => {
    const bytes = Buffer.from(script);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    expect(brotliCompressSync(bytes, { params }).length).to.be.at.most(scriptBudget);
  });

  it('begins with the licence of each package that it holds', () => {
    const [comment = ''] = /^\/\*![^]*?\*\//.exec(script) ?? [];
    expect(comment.split('\n')[1]).to.match(/^factlet \d+\.\d+\.\d+ \| MIT$/);
    for (const { name, version } of bundled) expect(comment).to.include(`${name} ${version}`);
    expect(comment).to.include('Copyright (c) 2017 Google LLC');
    expect(comment).to.include('SPDX-License-Identifier: BSD-3-Clause');
  });

  it('comes with the whole text of these licences', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    for (const { name, version, licence } of bundled) {
      expect(notices).to.include(`${name} ${version}\n`);
      expect(notices).to.include(licence);
    }
  });

  it('survives a page in any encoding: all its characters are ASCII', () => {
    expect(script.match(/[^\x09-\x7e]/g)).to.equal(null);
  });

  it('holds Lit as it is for production', () => {
    expect(script).not.to.include('dev mode');
  });
});

describe('The scripts for pages', () => {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.min.js'));

  it('are named in integrity.json, each with the hash of its bytes', () => {
    const hashes: unknown = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    const hashOf = (name: string): string =>
      `sha384-${createHash('sha384')
        .update(readFileSync(`dist/${name}`))
        .digest('base64')}`;
    expect(hashes).to.deep.equal(Object.fromEntries(scripts.map((name) => [name, hashOf(name)])));
  });

  for (const name of scripts.filter((one) => /^factlet\.[a-z]{2,}/i.test(one) && one !== 'factlet.min.js')) {
    it(`hold the words of a language as the file for data-locales has them: ${name}`, () => {
      const text = readFileSync(`dist/${name}`, 'utf8');
      const words = readFileSync(`dist/${name.replace('.min.js', '.json')}`, 'utf8');
      const literals = [...text.matchAll(/"\{(?:[^"\\]|\\.)*\}"/g)].map(
        ([literal]) => JSON.parse(literal) as string,
      );
      expect(literals).to.include(words);
    });
  }
});

describe('The modules for Node', () => {
  it('come with the notice of every package that they hold', () => {
    const notices = readFileSync('dist/node/THIRD-PARTY-NOTICES.txt', 'utf8');
    const maps = modules.filter(({ name }) => name.startsWith('node/'));
    const held = maps.flatMap(({ name }) => {
      const { sources } = JSON.parse(readFileSync(`dist/${name}.map`, 'utf8')) as { sources: string[] };
      return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
    });
    const missing = [...new Set(held)].filter((name) => !new RegExp(`^${name} \\d`, 'm').test(notices));
    expect(missing).to.deep.equal([]);
    expect(held).to.include('mdast-util-from-markdown');
    expect(notices).to.include('Permission is hereby granted');
  });
});
