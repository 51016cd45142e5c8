import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from 'chai';

/** What the script for publishers may weigh in bytes, with brotli 11. */
// Where the bytes go stands in ARCHITECTURE.md.
const scriptBudget = 31_744;

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

  it('holds no pattern with a class of Unicode, which an engine makes while it reads the script', () => {
    expect(script.match(/(?<!\\)\\p\{.{0,20}/gi)).to.equal(null);
    expect(script).to.include(String.raw`\\p{Nd}`);
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

  it('names its Trusted Types policy factlet', () => {
    expect([...script.matchAll(/createPolicy\(["'`]([^"'`]*)/g)].map((match) => match[1])).to.deep.equal([
      'factlet',
    ]);
  });

  it('holds Lit as it is for production', () => {
    expect(script).not.to.include('dev mode');
  });

  it('leaves the names of the page alone', () => {
    expect(script).to.match(/^\/\*![^]*?\*\/\s*try\{[!(]\(?(?:function|\(\))/);
  });
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
