import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

interface Manifest {
  exports: Record<string, string | Record<string, string>>;
  bin: Record<string, string>;
  [field: string]: unknown;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** The fields of package.json that name one file each, for tools that do not read `exports`. */
const fileFields = ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types'];

/** All paths that package.json names; one star stands for any name of a file. */
const named = [
  ...Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  ),
  ...Object.values(manifest.bin),
  ...fileFields.map((field) => manifest[field] as string),
].map((path) => path.replace('./', ''));

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

  const paths = (): string[] => pack.files.map(({ path }) => path);

  it('holds every file that package.json names', () => {
    expect(named).to.include('dist/factlet.min.js');
    const missing = named.filter((name) => {
      const [start = '', end] = name.split('*');
      return !paths().some((path) =>
        end === undefined ? path === name : path.startsWith(start) && path.endsWith(end),
      );
    });
    expect(missing).to.deep.equal([]);
  });

  it('holds what people read first: the licence, the README and the changes', () => {
    expect(paths()).to.include.members([
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/THIRD-PARTY-NOTICES.txt',
    ]);
  });

  it('holds nothing that only this repository needs: no source, no test, no page of the site', () => {
    const inside = /(?:^|\/)(?:test|scripts|node_modules|\.\w[^/]*)\/|(?:^|\/)\.|\.test\./;
    const source = /^(?!examples\/).*(?<!\.d)\.tsx?$|\.(?:map|tsbuildinfo|tgz|log)$|package-lock\.json$/;
    expect(paths().filter((path) => inside.test(path) || source.test(path))).to.deep.equal([]);
    const beside =
      /^(?:(?:dist|docs|examples)\/|(?:custom-elements|package)\.json$|llms\.txt$|LICENSE$|[A-Z]+\.md$|bench\/README\.md$)/;
    const sample = 'demo/payloads/one-claim.json';
    expect(paths().filter((path) => !beside.test(path) && path !== sample)).to.deep.equal([]);
  });

  it('holds what its pages link to and what its examples read', () => {
    const isThere = (path: string): boolean =>
      paths().some((own) => own === path || own.startsWith(`${path.replace(/\/$/, '')}/`));
    const broken = paths()
      .filter((path) => /^(?:README|SECURITY)\.md$|^docs\/[^/]+\.md$|^examples\//.test(path))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8');
        const pattern = path.endsWith('.md')
          ? // Pictures stay in the repository, from which npm's site shows them.
            /(?<!!)\[[^\]]*\]\(([^)#:\s]+)(?:#[^)]*)?\)/g
          : /(?:from|import) '(\.[^']+\.json)'/g;
        return (
          [...text.matchAll(pattern)]
            .map(([, link = '']) => join(dirname(path), link))
            // The tools that the guides lead to are on the site.
            .filter((target) => !/^demo\/(?:desk|states|theme)\//.test(target))
            .filter((target) => !isThere(target))
            .map((target) => `${path}: ${target}`)
        );
      });
    expect(broken).to.deep.equal([]);
  });

  it('weighs at most 1.7 MB, and 6.2 MB unpacked', () => {
    expect(pack.size).to.be.at.most(1_700_000);
    expect(pack.unpackedSize).to.be.at.most(6_200_000);
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
    for (const name of ['unpkg', 'jsdelivr']) expect(manifest[name]).to.equal('./dist/factlet.min.js');
  });
});
