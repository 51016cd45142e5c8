import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolder } from '../../support/run-factlet.js';

const factCheck = { title: 'Salt', claims: [{ text: 'Salt boils.', verdicts: [{ label: 'False' }] }] };
const isUnix = process.platform !== 'win32';

describe('A disk that is full', () => {
  let folder = '';
  beforeEach(() => {
    folder = makeFolder({
      'salt.json': factCheck,
      'old.html': 'old',
      'archive.ndjson': `${JSON.stringify(factCheck)}\n`.repeat(100),
    });
  });
  afterEach(() => removeFolder(folder));
  const shell = (line: string) => {
    const factlet = `"${process.execPath}" "${resolve('dist/node/cli.js')}"`;
    return spawnSync('sh', ['-c', line.replaceAll('factlet', factlet)], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  };

  const lines = [
    'factlet render salt.json --as iframe',
    'factlet convert salt.json --to json',
    'factlet convert archive.ndjson --ndjson --to html --quiet',
    'factlet check salt.json --json',
    'factlet snippet salt.json --for html',
    'factlet --version',
    'factlet check --help',
  ];
  for (const line of lines) {
    it(`is told, and ends the run with 2, behind the standard output: ${line}`, function () {
      if (!existsSync('/dev/full')) return this.skip();
      const { status, stderr } = shell(`${line} > /dev/full`);
      expect(stderr).to.include(
        'factlet: The results could not be written to standard output. The disk is full.',
      );
      expect(status).to.equal(2);
    });
  }

  it('is told where a file is named, also a device', function () {
    if (!existsSync('/dev/full')) return this.skip();
    const { status, stderr } = shell('factlet convert salt.json --to json -o /dev/full');
    expect(stderr).to.equal('factlet: /dev/full could not be written. The disk is full.\n');
    expect(status).to.equal(2);
  });

  it('ends the run with 2 if it takes the messages', function () {
    if (!existsSync('/dev/full')) return this.skip();
    expect(shell('factlet check salt.json 2> /dev/full').status).to.equal(2);
  });

  // A limit on the size of files cuts a write as a full disk does: the first part is taken without an error.
  it('is told when only the first part of the results has room', function () {
    if (!isUnix) return this.skip();
    const { status, stderr } = shell('ulimit -f 8; factlet render salt.json --as iframe > new.html');
    expect(stderr).to.include('could not be written to standard output. The file would be larger');
    expect(status).to.equal(2);
    expect(statSync(join(folder, 'new.html')).size).to.be.above(0);
  });

  for (const line of [
    'factlet render salt.json --as iframe -o old.html',
    'factlet convert archive.ndjson --ndjson --to html --quiet -o old.html',
  ]) {
    it(`leaves the old file whole and nothing beside it: ${line}`, function () {
      if (!isUnix) return this.skip();
      const { status, stderr } = shell(`ulimit -f 8; ${line}`);
      expect(stderr).to.include('factlet: old.html could not be written. The file would be larger');
      expect(status).to.equal(2);
      expect(readFileSync(join(folder, 'old.html'), 'utf8')).to.equal('old');
      expect(readdirSync(folder).sort()).to.deep.equal(['archive.ndjson', 'old.html', 'salt.json']);
    });
  }

  it('is no reason to speak where the reader has simply gone', () => {
    const { status, stderr } = shell(
      '{ factlet convert archive.ndjson --ndjson --to html --quiet; echo $? >&2; } | head -n 1 > /dev/null',
    );
    expect(stderr).to.equal('0\n');
    expect(status).to.equal(0);
  });
});
