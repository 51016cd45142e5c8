import { Readable } from 'node:stream';
import { expect } from 'chai';
import { Arguments } from '../../../src/node/cli/arguments.js';
import { makeAll } from '../../../src/node/cli/make-all.js';
import { readingOptions } from '../../../src/node/cli/read/reading-settings.js';
import { Terminal } from '../../../src/node/cli/terminal.js';
import { Sink } from '../../support/run-factlet.js';

describe('makeAll', () => {
  it('goes on behind a fact check of which nothing could be made, and says that this is a fault of ours', async () => {
    const [stdout, stderr] = [new Sink(), new Sink()];
    const lines = ['Salt', 'Pepper', 'Sugar'].map((title) => `${JSON.stringify({ title })}\n`);
    const stdin = Readable.from(lines, { objectMode: false });
    const terminal = new Terminal({ stdin, stdout, stderr, cwd: '.' });
    const given = new Arguments(['-', '--ndjson'], readingOptions);
    const code = await makeAll(given, terminal, ({ factCheck: { title } }) => {
      if (title === 'Pepper') throw new RangeError('Maximum call stack size exceeded');
      return [{ extension: '.txt', value: title }];
    });
    expect(stdout.text).to.equal('"Salt"\n"Sugar"\n');
    expect(JSON.parse(stderr.text)).to.include({
      error: 'Internal error; please report it: RangeError: Maximum call stack size exceeded',
      line: 2,
    });
    expect(code).to.equal(1);
  });
});
