import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';

const changeset = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');

describe('The next version', () => {
  let folder = '';
  const run = (program: string, ...args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'factlet-version-'));
    for (const name of ['config.json', 'changelog.cjs'])
      cpSync(join('.changeset', name), join(folder, '.changeset', name));
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    write('package.json', '{ "name": "factlet", "version": "1.2.3" }\n');
    write('package-lock.json', '{}\n');
    write('CHANGELOG.md', '# Changelog\n\n## 1.2.3\n\n- Older.\n');
    write(
      '.changeset/calm-owls.md',
      '---\n"factlet": minor\n---\n\nCards show who said it.\n\nSee the guide.\n',
    );
    run('git', 'init', '-q', '-b', 'main');
    run('git', 'add', '.');
    run('git', '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'Begin');
    run(process.execPath, changeset, 'version');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('follows from the kinds of changes that wait', () => {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    expect(version).to.equal('1.3.0');
  });

  it('is told in CHANGELOG.md in the words of the change, above the older ones', () => {
    const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
    expect(changelog.replace(/\n{2,}/g, '\n')).to.equal(
      '# Changelog\n## 1.3.0\n### Minor Changes\n- Cards show who said it.\n  See the guide.\n## 1.2.3\n- Older.\n',
    );
  });
});
