import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { rollup, type OutputOptions, type Plugin, type RollupOptions, type RollupOutput } from 'rollup';

const hashOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const scripts = readdirSync('dist').filter((name) => name.endsWith('.min.js'));

/** How each script for pages is built. */
const { default: options } = (await import(new URL('../../rollup.config.mjs', import.meta.url).href)) as {
  default: RollupOptions[];
};

/** Builds anew, into memory. */
async function buildAgain(one: RollupOptions): Promise<RollupOutput['output']> {
  const plugins = (one.plugins as Plugin[]).filter(({ name }) => name !== 'clean');
  const build = await rollup({ ...one, plugins });
  const { output } = await build.generate(one.output as OutputOptions);
  await build.close();
  return output;
}

/** The packages, with their versions, of which a build holds code. */
function packagesIn(output: RollupOutput['output']): string[] {
  const modules = output.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
  const folders = modules.flatMap(
    (id) => /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? [],
  );
  const names = [...new Set(folders)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
      string,
      string
    >;
    return `${String(name)} ${String(version)}`;
  });
  return [...new Set(names)].sort();
}

describe('The scripts for pages', () => {
  const built = options.map(({ output }) => basename((output as OutputOptions).file ?? ''));

  for (const name of scripts.filter((one) => built.includes(one))) {
    it(`have the same bytes when they are built again: ${name}`, async () => {
      const script = options.find(({ output }) => basename((output as OutputOptions).file ?? '') === name)!;
      const output = await buildAgain(script);
      expect(hashOf(Buffer.from(output[0].code))).to.equal(hashOf(readFileSync(`dist/${name}`)));
      const [comment = ''] = /^\/\*![^]*?\*\//.exec(output[0].code) ?? [];
      const named = [...comment.matchAll(/^(?:@?[\w/-]+ \d[\w.-]*(?:, )?)+$/gm)].flatMap(([line]) =>
        line.split(', '),
      );
      expect(named.sort(), 'packages named at its head').to.deep.equal(packagesIn(output));
    }).timeout(120_000);
  }
});

describe('The modules of the package', () => {
  it('have the same bytes when they are built again, and come with the notice of each package within', async () => {
    const one = options.find(({ output }) => (output as OutputOptions).dir === 'dist')!;
    const output = await buildAgain(one);
    expect(output).to.have.length.above(5);
    for (const file of output) {
      const again = file.type === 'chunk' ? file.code : file.source;
      const built = readFileSync(`dist/${file.fileName}`);
      expect(hashOf(Buffer.from(again)), file.fileName).to.equal(hashOf(built));
    }
    const notices = readFileSync('dist/node/THIRD-PARTY-NOTICES.txt', 'utf8');
    const named = [...notices.matchAll(/^(\S+ \d\S*) \([\w. -]+\)$/gm)].map(([, name]) => name);
    expect(named.sort()).to.deep.equal(packagesIn(output));
  }).timeout(240_000);
});
