import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from 'chai';
import { installPackage } from '../support/install-package.js';
import { runModule } from '../support/run-node.js';
import { isWhole } from '../support/some-of.js';
import { doors } from './doors.js';

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

describe('The packed package in an empty project', () => {
  let project = '';
  before(() => {
    project = installPackage();
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  for (const door of Object.keys(doors)) {
    it(`gives ${door}`, () => {
      const code = `console.log(JSON.stringify(Object.keys(await import('${door}')).sort()));`;
      expect(runModule(code, project)).to.deep.equal(doors[door]);
    });
  }

  it('draws on a server', () => {
    const code = `
      const { renderElement, renderPage, fromMarkdown } = await import('factlet/server');
      const { factCheck } = fromMarkdown('# Does salt sink?\\n\\nIt does [1].');
      const { html, issues } = renderElement(factCheck);
      console.log(JSON.stringify([/shadowrootmode/.test(html), /Does salt sink\\?/.test(renderPage(factCheck)), issues.length]));`;
    expect(runModule(code, project)).to.deep.equal([true, true, 1]);
  });

  it('has Lit and zod as its only dependencies', () => {
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
      readFileSync(join(project, 'node_modules', 'factlet', 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    expect(
      Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).sort(),
    ).to.deep.equal(['lit', 'zod']);
  });

  it('gives its looks', () => {
    const code = `
      const names = ['broadsheet', 'plain'].map((name) => import.meta.resolve('factlet/looks/' + name + '.css'));
      const { existsSync } = await import('node:fs');
      console.log(JSON.stringify(names.map((name) => existsSync(new URL(name)))));`;
    expect(runModule(code, project)).to.deep.equal([true, true]);
  });

  it('gives its JSON files', () => {
    const code = `
      import { createRequire } from 'node:module';
      const require = createRequire(process.cwd() + '/');
      const names = ['factlet/schema.json', 'factlet/custom-elements.json', 'factlet/package.json'];
      console.log(JSON.stringify(names.map((name) => typeof require(name))));`;
    expect(runModule(code, project)).to.deep.equal(['object', 'object', 'object']);
  });

  describe('has a command line that', () => {
    const run = (command: string, ...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: project,
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, NODE_OPTIONS: '' },
        shell: process.platform === 'win32',
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };
    // The program that npx starts, without the time that npm takes to find it.
    const factlet = (...args: string[]): string => run(join('node_modules', '.bin', 'factlet'), ...args);
    before(() => {
      const claims = [{ text: 'Salt sinks.', verdicts: [{ label: 'True', rating: 'true' }] }];
      writeFileSync(join(project, 'salt.json'), JSON.stringify({ title: 'Salt', claims }));
      writeFileSync(join(project, 'salt.md'), '# Salt\n\nIt sinks [^1].\n\n[^1]: A book\n');
      writeFileSync(join(project, 'salt.txt'), 'Salt\n\nChecked on March 9, 2026\n\nSummary\n\nIt sinks.\n');
    });

    it('says its version, as npx starts it', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      expect(run('npx', '--no-install', 'factlet', '--version')).to.equal(`${version}\n`);
    });

    it('checks', () => {
      expect(JSON.parse(factlet('check', 'salt.*', '--json')))
        .to.have.property('documents')
        .with.length(3);
    });

    for (const format of ['json', 'claimreview', 'markdown', 'text', 'html']) {
      it(`converts to ${format}`, () => {
        expect(factlet('convert', 'salt.json', '--to', format)).to.include('Salt');
      });
    }

    it('repairs', () => {
      writeFileSync(join(project, 'broken.json'), "{ title: 'Salt', }");
      expect(factlet('convert', 'broken.json', '--repair', '--to', 'json')).to.include('"Salt"');
    });

    for (const form of ['page', 'fragment', 'iframe', 'email', 'oembed']) {
      it(`renders as ${form}`, () => {
        const more = form === 'oembed' ? ['--iframe-url', 'https://example.org/salt.html'] : [];
        expect(factlet('render', 'salt.json', '--as', form, ...more)).to.include('Salt');
      });
    }

    it('writes a snippet', () => {
      expect(factlet('snippet', 'salt.md', '--for', 'html')).to.include('<fact-summary>');
    });
  });

  // That both ways find the same types is looked at in packed.node.test.ts.
  const resolutions = isWhole ? ['nodenext', 'bundler'] : ['nodenext'];
  for (const resolution of resolutions) {
    it(`has types that a strict project can check, with ${resolution} resolution`, () => {
      const imports = Object.entries(doors).map(([door, names], index) =>
        names.length > 0
          ? `import * as door${index} from '${door}';\nexport const used${index} = [${names.map((name) => `door${index}.${name}`).join(', ')}];`
          : `import '${door}';`,
      );
      writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(project, 'consumer.ts'), imports.join('\n'));
      const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
      const options = [
        '--noEmit',
        '--pretty',
        'false',
        '--strict',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom,dom.iterable',
      ];
      const result = spawnSync(
        process.execPath,
        [compiler, ...options, '--module', module, '--moduleResolution', resolution, 'consumer.ts'],
        { cwd: project, encoding: 'utf8' },
      );
      expect(result.stdout).to.equal('');
      expect(result.status).to.equal(0);
    });
  }
});
