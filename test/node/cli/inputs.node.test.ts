import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const factCheck = { title: 'Salt', claims: [{ text: 'Salt boils.', verdicts: [{ label: 'False' }] }] };
const inputs = {
  'story.txt': 'Salt and water\n\nSummary\n\nIt does not.\n',
  'salt.json': factCheck,
  'pepper.json': factCheck,
  'facts.json': { lang: 'en' },
  'ratings.json': { 'Pants on fire': 'false' },
  'archive.ndjson': `${JSON.stringify(factCheck)}\n`,
  'in/salt.json': factCheck,
};

describe('What a run reads', () => {
  let folder = '';
  let before: Record<string, string> = {};
  let files: (string | Buffer)[] = [];
  const contents = (): Record<string, string> =>
    Object.fromEntries(Object.keys(inputs).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  beforeEach(() => {
    folder = makeFolder(inputs);
    symlinkSync('salt.json', join(folder, 'symbolic.json'));
    linkSync(join(folder, 'salt.json'), join(folder, 'hard.json'));
    symlinkSync('in', join(folder, 'same'));
    symlinkSync('facts.json', join(folder, 'page.html'));
    symlinkSync('../pepper.json', join(folder, 'in', 'salt.txt'));
    before = contents();
    files = readdirSync(folder, { recursive: true });
  });
  afterEach(() => removeFolder(folder));

  const refused: [string, string, string][] = [
    ['the text twin of an e-mail', 'render story.txt --as email -o story.html', 'story.txt'],
    ['the text twin for Substack', 'snippet story.txt --for substack -o story.html', 'story.txt'],
    ['the text twin for Medium', 'snippet story.txt --for medium -o story.html', 'story.txt'],
    ['the text twin of a file in a folder', 'render story.txt --as email --out-dir .', 'story.txt'],
    ['the file of --with', 'convert story.txt --to json --with facts.json -o facts.json', 'facts.json'],
    [
      'the file of --ratings',
      'convert story.txt --to json --ratings ratings.json -o ./ratings.json',
      'ratings.json',
    ],
    [
      'the file of --with behind a link that has the name of the result',
      'convert story.txt --to html --with facts.json -o page.html',
      'facts.json',
    ],
    [
      'the file of --with of a snippet of an address',
      'snippet https://example.org/a.json --for html --with facts.json -o facts.json',
      'facts.json',
    ],
    ['an input behind a symbolic link', 'convert salt.json --to json -o symbolic.json', 'symbolic.json'],
    ['an input behind a hard link', 'convert salt.json --to json -o hard.json', 'hard.json'],
    ['an input that was itself named by a link', 'convert symbolic.json --to json -o salt.json', 'salt.json'],
    ['an input in a folder behind a link', 'convert in/salt.json --to json -o same/salt.json', 'same'],
    ['an input in the folder of --out-dir', 'convert in/salt.json --to json --out-dir same', 'same'],
    [
      'a later input behind a link in the folder of --out-dir',
      'convert salt.json pepper.json --to text --out-dir in',
      'pepper.json',
    ],
    ['an archive', 'convert archive.ndjson --ndjson --to json -o ./archive.ndjson', 'archive.ndjson'],
  ];
  for (const [what, line, named] of refused) {
    it(`stays as it is, and nothing is written: ${what}`, async () => {
      const { code, err } = await runFactlet(folder, line.split(' '));
      expect(err).to.include('is an input and would be overwritten');
      expect(err).to.include(named);
      expect(code).to.equal(2);
      expect(contents()).to.deep.equal(before);
      expect(readdirSync(folder, { recursive: true })).to.have.members(files);
    });
  }

  it('is named in the message where the result has another name', async () => {
    const { err } = await runFactlet(folder, ['convert', 'salt.json', '--to', 'json', '-o', 'hard.json']);
    expect(err).to.equal(
      'factlet: hard.json is an input and would be overwritten (it is the same file as salt.json). Write to another file.\n',
    );
  });

  it('is left alone by a result of the same run, too: two results never share a file through a link', async () => {
    symlinkSync('one.txt', join(folder, 'pepper.txt'));
    symlinkSync('one.txt', join(folder, 'salt.txt'));
    const args = ['convert', 'pepper.json', 'salt.json', '--to', 'text', '--out-dir', '.'];
    const { code, err } = await runFactlet(folder, args);
    expect(err).to.include('salt.json would overwrite pepper.txt, which was just written.');
    expect(code).to.equal(2);
  });

  for (const line of [
    'convert archive.ndjson --ndjson --to json >> archive.ndjson',
    'check archive.ndjson --ndjson >> archive.ndjson',
    'convert - --to json < salt.json >> salt.json',
    'convert salt.json --to json --with facts.json >> facts.json',
  ]) {
    it(`is never where the standard output goes: ${line}`, () => {
      const run = spawnSync(
        'sh',
        ['-c', `"$0" "$1" ${line}`, process.execPath, resolve('dist/node/cli.js')],
        {
          cwd: folder,
          encoding: 'utf8',
          timeout: 30_000,
        },
      );
      expect(run.stderr).to.include('Standard output goes to the same file as');
      expect(run.status).to.equal(2);
      expect(contents()).to.deep.equal(before);
    });
  }
});
