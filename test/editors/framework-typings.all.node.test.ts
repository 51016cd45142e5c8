import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from 'chai';

const require = createRequire(import.meta.url);
const fixtures = 'test/editors/fixtures';
const limit = 180_000;

/** Runs a checker of types over its fixture and gives what it has to say; there each mistake stands under the remark that expects it. */
function check(program: string, ...parameters: string[]): string {
  const options = { encoding: 'utf8', timeout: limit - 10_000 } as const;
  const { stdout, stderr, error } = spawnSync(process.execPath, [program, ...parameters], options);
  if (error) throw error;
  return `${stdout}${stderr}`;
}

/** The file of a program that a package brings. */
function programOf(name: string, file: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), file);
}

describe('The typings for templates', function () {
  this.timeout(limit);

  it('let React have what is right and nothing that is wrong', () => {
    expect(check(require.resolve('typescript/bin/tsc'), '-p', `${fixtures}/jsx`)).to.equal('');
  });

  it('let Vue have what is right and nothing that is wrong', () => {
    expect(check(programOf('vue-tsc', 'bin/vue-tsc.js'), '-p', `${fixtures}/vue`)).to.equal('');
  });

  it('let Svelte have what is right and nothing that is wrong', () => {
    const program = programOf('svelte-check', 'bin/svelte-check');
    const said = check(program, '--workspace', `${fixtures}/svelte`, '--output', 'machine-verbose');
    const found = [...said.matchAll(/^\d+ (\{.*\})$/gm)].map(([, json = '']) => {
      const { start, message } = JSON.parse(json) as { start: { line: number }; message: string };
      return { line: start.line + 1, message };
    });
    const lines = readFileSync(`${fixtures}/svelte/elements.svelte`, 'utf8').split('\n');
    const wrong = lines.flatMap((line, index) => (line.includes('<!-- error: ') ? [index + 1] : []));
    expect(wrong).not.to.have.length(0);
    expect(
      found.map(({ line }) => line),
      said,
    ).to.deep.equal(wrong);
  });
});
