import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect } from 'chai';
import { check } from '../../../src/node/cli/check.js';
import type { Command } from '../../../src/node/cli/command.js';
import { commands } from '../../../src/node/cli/commands.js';
import { convert } from '../../../src/node/cli/convert.js';
import { render } from '../../../src/node/cli/render.js';
import { snippet } from '../../../src/node/cli/snippet.js';
import { makeFolder, removeFolder } from '../../support/run-factlet.js';

const fixtures = 'test/formats/fixtures';
const text = readFileSync(`${fixtures}/plain-text/sources-numbered.txt`, 'utf8');
const older = JSON.parse(readFileSync('demo/payloads/corrected.json', 'utf8')) as {
  claims: { verdicts: object[] }[];
};
const newer = structuredClone(older);
newer.claims[0]!.verdicts[0] = { ...newer.claims[0]!.verdicts[0], label: 'False' };
const program = resolve('dist/node/cli.js');

/** The files that the examples name. */
const samples = {
  'article.txt': text,
  'article.md': readFileSync(`${fixtures}/markdown/footnotes.md`, 'utf8'),
  'article.json': older,
  'old.json': older,
  'new.json': newer,
  'review.jsonld': readFileSync(`${fixtures}/claim-review/single-object.jsonld`, 'utf8'),
  'answer.json': readFileSync(`${fixtures}/google-fact-check/claims-search.answer.json`, 'utf8'),
  'ratings.json': { 'Mostly made up': 'mostly-false' },
  'facts.json': { publisher: { name: 'The Example Courier' } },
  'broken.json': "{ 'title': 'Salt', }",
  'archive.ndjson': `${JSON.stringify(older)}\n${JSON.stringify(newer)}\n`,
  'archive/2025/a.json': older,
  'archive/b.json': newer,
  'archive/2025/a.txt': text,
  'archive/c.txt': text,
  'payloads/a.json': older,
  'payloads/b.json': newer,
  // Installed packages are found so; the test needs no installation.
  'bin/npx': `#!/bin/sh\nshift\nexec "${process.execPath}" "${program}" "$@"\n`,
};

describe('The examples of the help', () => {
  let folder = '';
  const shell = (line: string) =>
    spawnSync('sh', ['-c', line], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
  beforeEach(() => {
    folder = makeFolder(samples);
    chmodSync(join(folder, 'bin', 'npx'), 0o755);
  });
  afterEach(() => removeFolder(folder));

  const further: Record<string, Command> = { check, convert, render, snippet };
  for (const { name, example } of commands) {
    for (const { does, line } of [example, ...further[name]!.examples]) {
      it(`${name}: ${does.toLowerCase()}`, () => {
        const { status, stdout, stderr } = shell(line);
        expect(stderr).not.to.include('factlet:');
        expect(status).to.equal(0);
        const [, file] = /(?:-o|>|--out-dir) (\S+)$/.exec(line) ?? [];
        if (file) expect(existsSync(join(folder, file)), file).to.equal(true);
        else expect(`${stdout}${stderr}`).to.match(/\S/);
      });
    }
  }

  it('end quietly behind a pipe that closes early', () => {
    const { stdout, stderr } = shell(
      'for i in 1 2 3 4 5 6 7 8; do cat archive.ndjson archive.ndjson archive.ndjson archive.ndjson; done | npx factlet convert - --ndjson --quiet --to html | head -n 1',
    );
    expect(stdout.split('\n')).to.have.length(2);
    expect(stderr).to.equal('');
  });

  it('end with the code that the command gives', () => {
    expect(shell('npx factlet check missing.json').status).to.equal(2);
    expect(shell('npx factlet check broken.json').status).to.equal(1);
    expect(shell('npx factlet check old.json').status).to.equal(0);
  });
});
