import { Readable } from 'node:stream';
import { expect } from 'chai';
import { Terminal } from '../../../src/node/cli/terminal.js';
import { Sink, makeFolder, removeFolder, runFactlet, type FactletRun } from '../../support/run-factlet.js';

const factCheck = {
  title: 'Salt',
  claims: [{ text: 'Salt boils.', verdicts: [{ label: 'False' }] }],
  lang: 7,
};
// Clears the screen, forges a message, and turns words round; the second with the one-byte sign that begins a sequence.
const names = ['\u001b[2J\nfactlet: all is well\r\u0007.json', '\u009b2J\u007f\u202emoc.json'];
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('A name of a file with characters that steer a terminal', function () {
  if (process.platform === 'win32') return;
  let folder = '';
  beforeEach(() => {
    folder = makeFolder(Object.fromEntries(names.map((name) => [name, factCheck])));
  });
  afterEach(() => removeFolder(folder));

  const checkRun = ({ out, err }: FactletRun): void => {
    expect(out).not.to.match(CONTROLS);
    expect(err).not.to.match(CONTROLS);
    expect(err).not.to.match(/^factlet: all is well/m);
    expect(out).not.to.match(/^factlet: all is well/m);
  };

  for (const [index, name] of names.entries()) {
    const lines: [string, string[]][] = [
      ['in the words of check', ['check', name]],
      ['in the JSON of check', ['check', name, '--json']],
      ['in the comparison', ['check', name, '--against', `${name}?`]],
      ['in an archive', ['check', `${name}.ndjson`, '--ndjson']],
      ['in the messages of convert', ['convert', name, '--to', 'claimreview']],
      ['in the JSON of convert', ['convert', name, '--to', 'text', '--json', '--out-dir', 'new']],
      ['in its archives', ['convert', `${name}.ndjson`, '--ndjson', '--to', 'json']],
      ['where it is missing', ['convert', `${name}.txt`, '--to', 'json']],
      ['where it is an input and a result', ['convert', name, '--to', 'json', '-o', name]],
      ['where facts are missing', ['convert', name, '--to', 'json', '--with', `${name}?`]],
      ['where it is a command', [name]],
      ['where it is an option', ['check', `--${name}`]],
    ];
    for (const [where, args] of lines)
      it(`never steers it ${where} (${String(index + 1)})`, async () => {
        checkRun(await runFactlet(folder, args));
      });
  }

  it('is shown with the characters written out', async () => {
    const { out } = await runFactlet(folder, ['check', ...names]);
    expect(out).to.include('\\x1b[2J\\x0afactlet: all is well\\x0d\\x07.json:');
    expect(out).to.include('\\x9b2J\\x7f\\u202emoc.json:');
  });

  it('would steer it in no message at all', async () => {
    const stderr = new Sink();
    const terminal = new Terminal({ stdin: Readable.from([]), stdout: new Sink(), stderr, cwd: '.' });
    await terminal.printMessage('One\u001b[2J\u009b\nTwo');
    expect(stderr.text).to.equal('One\\x1b[2J\\x9b\nTwo\n');
  });

  it('is told to programs as it is', async () => {
    const { out } = await runFactlet(folder, ['check', ...names, '--json']);
    const { documents } = JSON.parse(out) as { documents: { file: string }[] };
    expect(documents.map(({ file }) => file)).to.deep.equal(names);
  });
});
