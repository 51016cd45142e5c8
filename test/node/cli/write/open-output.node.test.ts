import {
  chmodSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { abandonUnfinishedFiles } from '../../../../src/node/cli/write/file-replacement.js';
import { openOutput } from '../../../../src/node/cli/write/open-output.js';
import { makeFolder, removeFolder, runFactlet } from '../../../support/run-factlet.js';

const hasPermissions = process.platform !== 'win32';

describe('A file that is written', () => {
  let folder = '';
  beforeEach(() => {
    folder = makeFolder({ 'old.html': 'old', 'sub/other.html': 'other' });
  });
  afterEach(() => removeFolder(folder));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const write = async (name: string, text: string): Promise<void> => {
    const file = await openOutput(join(folder, name));
    await file.write(text);
    await file.finish();
  };

  it('is the old one until the new one is complete', async () => {
    const file = await openOutput(join(folder, 'old.html'));
    await file.write('ne');
    expect(read('old.html')).to.equal('old');
    await file.write('w');
    await file.finish();
    expect(read('old.html')).to.equal('new');
    expect(readdirSync(folder).sort()).to.deep.equal(['old.html', 'sub']);
  });

  it('stays the old one, with nothing beside it, when the work is given up', async () => {
    const file = await openOutput(join(folder, 'old.html'));
    await file.write('new');
    expect(readdirSync(folder)).to.have.length(3);
    await file.abandon();
    expect(read('old.html')).to.equal('old');
    expect(readdirSync(folder).sort()).to.deep.equal(['old.html', 'sub']);
  });

  it('leaves nothing behind when the process ends in the middle', async () => {
    const file = await openOutput(join(folder, 'fresh.html'));
    await file.write('new');
    abandonUnfinishedFiles();
    expect(readdirSync(folder).sort()).to.deep.equal(['old.html', 'sub']);
  });

  it('keeps the permissions of the one that it replaces', async function () {
    if (!hasPermissions) return this.skip();
    for (const mode of [0o640, 0o755, 0o604]) {
      chmodSync(join(folder, 'old.html'), mode);
      await write('old.html', 'new');
      expect(statSync(join(folder, 'old.html')).mode & 0o7777).to.equal(mode);
    }
  });

  it('gets the permissions of any new file where there was none', async function () {
    if (!hasPermissions) return this.skip();
    writeFileSync(join(folder, 'usual.html'), '');
    await write('fresh.html', 'new');
    expect(statSync(join(folder, 'fresh.html')).mode).to.equal(statSync(join(folder, 'usual.html')).mode);
  });

  it('is replaced behind a link, and the link stays', async () => {
    symlinkSync('sub/other.html', join(folder, 'link.html'));
    symlinkSync('link.html', join(folder, 'link-to-link.html'));
    await write('link-to-link.html', 'new');
    expect(read('sub/other.html')).to.equal('new');
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).to.equal(true);
    expect(lstatSync(join(folder, 'link-to-link.html')).isSymbolicLink()).to.equal(true);
  });

  it('is made behind a link that leads to nothing yet', async () => {
    symlinkSync('sub/fresh.html', join(folder, 'link.html'));
    await write('link.html', 'new');
    expect(read('sub/fresh.html')).to.equal('new');
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).to.equal(true);
  });

  it('is refused behind links that lead in a circle', async () => {
    symlinkSync('b.html', join(folder, 'a.html'));
    symlinkSync('a.html', join(folder, 'b.html'));
    const { code, err } = await runFactlet(
      folder,
      ['convert', '-', '--to', 'json', '-o', 'a.html'],
      '{"title":"Salt"}',
    );
    expect(err).to.include('a.html could not be written.');
    expect(code).to.equal(2);
  });

  it('is written to directly if it is a device', async function () {
    if (process.platform === 'win32') return this.skip();
    const file = await openOutput('/dev/null');
    await file.write('new');
    await file.finish();
    expect(statSync('/dev/null').isCharacterDevice()).to.equal(true);
  });

  it('stays the old one when a run fails after its first lines', async () => {
    const archive = '{"id":"a","title":"Salt"}\n{"title":"Pepper"}\n';
    const address = 'https://example.org/{id}';
    const args = ['render', '-', '--ndjson', '--as', 'oembed', '--iframe-url', address, '-o', 'old.html'];
    const { code, err } = await runFactlet(folder, args, archive);
    expect(err).to.include('has no id');
    expect(code).to.equal(2);
    expect(read('old.html')).to.equal('old');
    expect(readdirSync(folder).sort()).to.deep.equal(['old.html', 'sub']);
  });
});
