import { readFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { expect } from 'chai';
import { commands } from '../../../src/node/cli/commands.js';
import { run } from '../../../src/node/cli/run.js';
import { Sink, makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('factlet', () => {
  it('says its version', async () => {
    expect(await runFactlet('.', ['--version'])).to.deep.equal({ code: 0, out: `${version}\n`, err: '' });
  });

  for (const { name, example, load } of commands) {
    it(`teaches ${name} with examples first, and names every option`, async () => {
      const { options, examples } = await load();
      const { code, out } = await runFactlet('.', [name, '--help']);
      for (const { line } of [example, ...examples]) expect(out).to.include(`\n    ${line}\n`);
      expect(out.indexOf('Examples')).to.be.below(out.indexOf('Options'));
      for (const option of options) expect(out).to.include(`--${option.name}`);
      expect(code).to.equal(0);
      expect(await runFactlet('.', ['help', name])).to.deep.equal({ code: 0, out, err: '' });
    });

    it(`keeps the lines of the help of ${name} short, but for examples`, async () => {
      const { out } = await runFactlet('.', [name, '--help']);
      const long = out.split('\n').filter((line) => line.length > 96 && !/npx factlet/.test(line));
      expect(long).to.deep.equal([]);
    });
  }

  it('names its commands where it is called with none, and ends with 2', async () => {
    const { code, out, err } = await runFactlet('.', []);
    for (const { name } of commands) expect(err).to.include(`\n  ${name} `);
    expect(out).to.equal('');
    expect(code).to.equal(2);
    expect((await runFactlet('.', ['--help'])).out).to.equal(err);
  });

  it('guesses which command was meant', async () => {
    const { code, err } = await runFactlet('.', ['convret']);
    expect(err).to.equal(
      'factlet: Unknown command “convret”. Did you mean convert? See npx factlet --help.\n',
    );
    expect(code).to.equal(2);
  });

  it('ends quietly when nobody reads its results any more', async () => {
    const stderr = new Sink();
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const stdin = Readable.from(
      Array.from({ length: 50 }, () => '{"title":"Salt"}\n'),
      { objectMode: false },
    );
    const args = ['convert', '-', '--ndjson', '--to', 'json'];
    expect(await run(args, { stdin, stdout, stderr, cwd: '.' })).to.equal(0);
    expect(stderr.text).to.equal('');
  });

  it('ends with 2 and the reason when the results cannot be written, wherever in the results that happens', async () => {
    for (const position of [0, 3, 49]) {
      const stderr = new Sink();
      let written = 0;
      const stdout = new Writable({
        write: (_chunk, _encoding, done) => {
          const error = Object.assign(new Error('write EIO'), { code: 'EIO' });
          setImmediate(done, written++ === position ? error : undefined);
        },
      });
      const stdin = Readable.from(
        Array.from({ length: 50 }, () => '{"title":"Salt"}\n'),
        { objectMode: false },
      );
      const args = ['convert', '-', '--ndjson', '--quiet', '--to', 'json'];
      expect(await run(args, { stdin, stdout, stderr, cwd: '.' })).to.equal(2);
      expect(stderr.text).to.equal(
        'factlet: The results could not be written to standard output. The system reports: write EIO.\n',
      );
    }
  });

  it('ends with 2 when the results do not reach the disk in the end', async () => {
    const stderr = new Sink();
    const sync = (): never => {
      throw Object.assign(new Error('fsync ENOSPC'), { code: 'ENOSPC' });
    };
    const stdout = Object.assign(new Sink(), { sync });
    const stdin = Readable.from([]);
    expect(await run(['--version'], { stdin, stdout, stderr, cwd: '.' })).to.equal(2);
    expect(stderr.text).to.include('The disk is full.');
  });

  it('says that files are missing when nobody reads the report of a run that writes files', async () => {
    const folder = makeFolder({ 'a.json': { title: 'Salt' }, 'b.json': { title: 'Pepper' } });
    const stderr = new Sink();
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const args = ['convert', 'a.json', 'b.json', '--to', 'text', '--json', '--out-dir', 'out'];
    expect(await run(args, { stdin: Readable.from([]), stdout, stderr, cwd: folder })).to.equal(2);
    expect(stderr.text).to.include('Not all files were written.');
    removeFolder(folder);
  });

  it('waits for a slow reader and reads no further ahead than a few chunks', async () => {
    let written = 0;
    let read = 0;
    let most = 0;
    const line = `${JSON.stringify({ title: 'x'.repeat(1000) })}\n`;
    function* lines(): Generator<string> {
      for (read = 0; read < 2000; read += 1) yield line;
    }
    const stdout = new Writable({
      highWaterMark: 4096,
      write: (chunk: Buffer, _encoding, done) => {
        written += chunk.toString().split('\n').length - 1;
        most = Math.max(most, read - written);
        setImmediate(done);
      },
    });
    const stdin = Readable.from(lines(), { objectMode: false, highWaterMark: 4096 });
    await run(['convert', '-', '--ndjson', '--to', 'json'], { stdin, stdout, stderr: new Sink(), cwd: '.' });
    await new Promise((settle) => stdout.end(settle));
    expect(written).to.equal(2000);
    expect(most).to.be.below(50);
  });

  it('shows how far it is on a terminal only, and leaves nothing of it behind', async () => {
    const lines = function* (): Generator<string> {
      const end = performance.now() + 900;
      while (performance.now() < end) yield '{"title":"Salt"}\n'.repeat(20);
    };
    const runWith = async (isTTY: boolean): Promise<string> => {
      const stderr = Object.assign(new Sink(), { isTTY });
      const stdin = Readable.from(lines(), { objectMode: false });
      await run(['convert', '-', '--ndjson', '--to', 'json'], {
        stdin,
        stdout: new Sink(),
        stderr,
        cwd: '.',
      });
      return stderr.text;
    };
    expect(await runWith(false)).to.equal('');
    const drawn = await runWith(true);
    expect(drawn).to.match(/\r\u001b\[K[\d,]+ documents of standard input/);
    expect(drawn.endsWith('\r\u001b[K')).to.equal(true);
  });
});
