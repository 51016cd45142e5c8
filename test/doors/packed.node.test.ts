import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runNpm } from '../support/run-node.js';

interface Pack {
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** All that is published, by what it is for; a file that none of these names is a mistake. */
const published: Record<string, RegExp> = {
  'words for people and tools': /^(?:CHANGELOG\.md|LICENSE|README\.md|llms\.txt|package\.json)$/,
  'what editors know': /^(?:custom-elements|dist\/(?:vscode\.(?:html|css)-custom-data|web-types))\.json$/,
  'what payloads look like': /^dist\/schema\.json$/,
  'scripts for pages':
    /^dist\/(?:factlet(?:\.[a-z]{2}(?:-[A-Z][A-Za-z]+)?)?|factlet-frame|frame-page)\.min\.js$/,
  'their words, hashes, contents and licences':
    /^dist\/(?:factlet\.[a-z]{2}(?:-[A-Z][A-Za-z]+)?\.json|integrity\.json|factlet\.cdx\.json|(?:node\/)?THIRD-PARTY-NOTICES\.txt)$/,
  'modules for bundlers':
    /^dist\/(?:claim-card|define|fact-summary|formats|index|schema|source-list|(?:chunks|locales)\/[\w.-]+)\.js(?:\.map)?$/,
  'modules for Node': /^dist\/node\/(?:chunks\/)?[\w.-]+\.js(?:\.map)?$/,
  types: /^dist\/types\/[\w./-]+\.d\.ts$/,
  'modules of typings, which are empty': /^dist\/types\/(?:jsx|svelte|vue)\.js$/,
  'style sheets': /^dist\/looks\/[\w-]+\.css$/,
  'the plugin for WordPress':
    /^dist\/wordpress\/factlet\/(?:LICENSE|THIRD-PARTY-NOTICES\.txt|block\.json|editor\.min\.js|factlet\.min\.js|factlet\.php|readme\.txt)$/,
};

describe('The packed package', () => {
  let folder = '';
  let pack: Pack;
  let tarball: Uint8Array<ArrayBuffer>;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'factlet-packed-'));
    const said = runNpm('pack', '--ignore-scripts', '--json', '--pack-destination', folder);
    [pack] = JSON.parse(said) as [Pack];
    const [name] = readdirSync(folder);
    tarball = new Uint8Array(readFileSync(join(folder, name!)));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what its list names and nothing else, no source, no test', () => {
    const kinds = Object.values(published);
    const paths = pack.files.map(({ path }) => path);
    expect(paths.filter((path) => !kinds.some((kind) => kind.test(path)))).to.deep.equal([]);
    expect(kinds.filter((kind) => !paths.some((path) => kind.test(path)))).to.deep.equal([]);
    expect(
      paths.filter((path) => /(?:^|\/)(?:src|test|demo|bench|examples)\/|\.test\.|(?<!\.d)\.ts$/.test(path)),
    ).to.deep.equal([]);
  });

  it('weighs at most 2.2 MB, and 9 MB unpacked', () => {
    expect(pack.size).to.be.at.most(2_200_000);
    expect(pack.unpackedSize).to.be.at.most(9_000_000);
  });

  it('has nothing that publint would change', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(pkg['name']).to.equal('factlet');
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  });

  it('has types that are right for every way to resolve them in ES modules', async () => {
    // The scripts are asked for by their addresses: nobody imports a value of theirs.
    const options = { excludeEntrypoints: [/\.min\.js$/] };
    const checked = await checkPackage(createPackageFromTarballData(tarball), options);
    if (!checked.types) throw new Error('The package has no types.');
    // It is for ES modules only: what CommonJS and the resolution of Node 10 make of it does not count.
    const problems = checked.problems.filter(
      (problem) => !('resolutionKind' in problem && /^node10$|^node16-cjs$/.test(problem.resolutionKind)),
    );
    expect(problems).to.deep.equal([]);
    expect(Object.keys(checked.entrypoints)).to.include.members(['.', './define', './types/jsx', './schema']);
  });

  it('says which script a CDN sends that is asked for the package alone', () => {
    const fields = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
    for (const name of ['unpkg', 'jsdelivr']) {
      expect(fields[name]).to.equal('./dist/factlet.min.js');
      expect(pack.files.map(({ path }) => `./${path}`)).to.include(fields[name]);
    }
  });
});
