import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { startDemo, type Demo } from './start-demo.js';

const article = 'Do bees sleep?\n\nChecked on March 2, 2026\n\nSummary\n\nYes, they do [1].\n';

describe('npm start', () => {
  let folder: string;
  let neighbour: Server;
  let taken: number;
  let demo: Demo;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'factlet-start-'));
    writeFileSync(join(folder, 'bees.txt'), article);
    neighbour = createServer().listen(0, '127.0.0.1');
    await once(neighbour, 'listening');
    taken = (neighbour.address() as AddressInfo).port;
    demo = await startDemo(taken, join(folder, 'bees.txt'));
  });

  after(async () => {
    await demo.stop();
    neighbour.close();
    rmSync(folder, { recursive: true });
  });

  it('takes the next free port where one is taken, and prints the address', () => {
    const { hostname, port } = new URL(demo.address);
    expect(hostname).to.equal('localhost');
    expect(Number(port)).to.be.within(taken + 1, taken + 99);
  });

  it('serves the front page there', async () => {
    const answer = await fetch(demo.address);
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.include('Sample fact checks');
  });

  it('prints where the file is open on the desk, and serves it there as it is now', async () => {
    expect(demo.lines.join('\n')).to.include(`${demo.address}desk/?open`);
    const open = async (): Promise<string> => (await fetch(`${demo.address}desk/opened`)).text();
    expect(await open()).to.equal(article);
    writeFileSync(join(folder, 'bees.txt'), `${article}\nMore.`);
    expect(await open()).to.equal(`${article}\nMore.`);
  });

  it('serves the reference as soon as it is written, for which nobody had to wait', async function () {
    this.timeout(240_000);
    const page = `${demo.address}reference/functions/`;
    let answer = await fetch(page);
    for (; answer.status === 404; answer = await fetch(page)) await delay(200);
    expect(await answer.text()).to.include('parseFactCheck');
  });

  it('serves nothing else of the machine', async () => {
    const answer = await fetch(`${demo.address}..%2fpackage.json`);
    expect(answer.status).to.equal(404);
  });

  it('needs nothing of the builds for npm and Node: what writes the site imports the source', () => {
    const modules = readdirSync('demo', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.mjs'),
    );
    expect(modules).not.to.have.length(0);
    const built = modules.filter((path) =>
      /from '[./]+\/dist\//.test(readFileSync(join('demo', path), 'utf8')),
    );
    expect(built).to.deep.equal([]);
  });

  for (const [name, reason] of [
    ['no-such-file.txt', 'there is no such file'],
    ['.', 'it is a folder'],
  ] as const) {
    it(`says so and stops where the file cannot be read: ${reason}`, () => {
      const file = join(folder, name);
      const run = spawnSync(process.execPath, ['scripts/start.mjs', file], { encoding: 'utf8' });
      expect(run.stderr.trim()).to.match(/^Cannot open /);
      expect(run.stderr.trim()).to.match(new RegExp(`: ${reason}\\.$`));
      expect(run.status).to.equal(1);
    });
  }
});
