import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolder } from '../../support/run-factlet.js';

const program = resolve('dist/node/cli.js');
const factCheck = { title: 'Salt', claims: [{ text: 'Salt boils.', verdicts: [{ label: 'False' }] }] };
const archive = `${JSON.stringify({ ...factCheck, summary: 'Salt does not. '.repeat(300) })}\n`.repeat(1500);
const line = 'convert archive.ndjson --ndjson --quiet --to html -o old.html';

interface Ended {
  status: number | null;
  signal: string | null;
  stderr: string;
}

describe('A run that is interrupted', function () {
  this.timeout(600_000);
  let folder = '';
  let whole = '';
  const start = () => spawn(process.execPath, [program, ...line.split(' ')], { cwd: folder });
  const end = (child: ReturnType<typeof start>): Promise<Ended> => {
    let stderr = '';
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    return new Promise((settle) => child.on('close', (status, signal) => settle({ status, signal, stderr })));
  };
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((settle) => {
      setTimeout(settle, milliseconds);
    });

  before(async () => {
    if (process.platform === 'win32') return;
    folder = makeFolder({ 'archive.ndjson': archive, 'old.html': 'old' });
    await end(start());
    whole = readFileSync(join(folder, 'old.html'), 'utf8');
    expect(whole.split('\n')).to.have.length(1501);
  });
  after(() => removeFolder(folder));

  const checkFolder = ({ status }: Ended): void => {
    expect(readFileSync(join(folder, 'archive.ndjson'), 'utf8') === archive).to.equal(true);
    const expected = status === 0 ? whole : 'old';
    expect(readFileSync(join(folder, 'old.html'), 'utf8') === expected).to.equal(true);
    expect(readdirSync(folder).sort()).to.deep.equal(['archive.ndjson', 'old.html']);
  };

  it('at any of 100 moments harms no input and no old result, leaves nothing behind, and does not end with 0', async function () {
    if (process.platform === 'win32') return this.skip();
    for (let round = 0; round < 100; round += 1) {
      writeFileSync(join(folder, 'old.html'), 'old');
      const child = start();
      const ended = end(child);
      await pause(Math.random() * 700);
      child.kill(round % 2 ? 'SIGINT' : 'SIGTERM');
      const run = await ended;
      checkFolder(run);
      // Killed before the first line of the program ran, it cannot speak.
      expect(run.status === 0 || run.signal !== null, JSON.stringify(run)).to.equal(true);
    }
  });

  it('says so while it writes', async function () {
    if (process.platform === 'win32') return this.skip();
    for (let round = 0; round < 20; round += 1) {
      writeFileSync(join(folder, 'old.html'), 'old');
      const child = start();
      const ended = end(child);
      while (child.exitCode === null && !readdirSync(folder).some((name) => name.endsWith('.tmp')))
        await pause(1);
      child.kill('SIGINT');
      const run = await ended;
      checkFolder(run);
      expect(run.signal, run.stderr).to.equal('SIGINT');
      expect(run.stderr).to.equal(
        'factlet: Stopped by SIGINT. Files that were not finished are unchanged.\n',
      );
    }
  });
});

describe('A full disk of 16 kB', () => {
  let folder = '';
  let disk = '';
  before(function () {
    folder = makeFolder({
      'salt.json': factCheck,
      'archive.ndjson': `${JSON.stringify(factCheck)}\n`.repeat(100),
    });
    disk = join(folder, 'disk');
    mkdirSync(disk);
    const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]);
    // Only root may mount, and not in every container.
    if (status !== 0) this.skip();
  });
  after(() => {
    spawnSync('umount', [disk]);
    removeFolder(folder);
  });
  beforeEach(() => {
    for (const name of readdirSync(disk)) rmSync(join(disk, name));
  });
  const factlet = (words: string) =>
    spawnSync('sh', ['-c', `"$0" "$1" ${words}`, process.execPath, program], {
      cwd: folder,
      encoding: 'utf8',
    });

  it('leaves the old file whole, with nothing beside it', () => {
    for (const words of [
      'render salt.json --as iframe -o disk/old.html',
      'convert archive.ndjson --ndjson --to html --quiet -o disk/old.html',
    ]) {
      writeFileSync(join(disk, 'old.html'), 'old');
      const { status, stderr } = factlet(words);
      expect(stderr).to.equal('factlet: disk/old.html could not be written. The disk is full.\n');
      expect(status).to.equal(2);
      expect(readFileSync(join(disk, 'old.html'), 'utf8')).to.equal('old');
      expect(readdirSync(disk)).to.deep.equal(['old.html']);
    }
  });

  it('is told behind the standard output, of which the first part fits', () => {
    const { status, stderr } = factlet('render salt.json --as iframe > disk/new.html');
    expect(stderr).to.include('could not be written to standard output. The disk is full.');
    expect(status).to.equal(2);
    expect(statSync(join(disk, 'new.html')).size).to.equal(16_384);
  });
});
