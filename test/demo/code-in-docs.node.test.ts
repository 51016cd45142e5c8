import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import ts from 'typescript';
import { launchBrowser } from './launch-browser.js';
import { readExamples } from './read-examples.js';
import { serveExamples, type ExampleSite } from './serve-examples.js';

const blocks = readExamples().filter(({ language, mark }) => !mark && /^[jt]s$/.test(language));
const isForPage = (text: string): boolean => /\bdocument\b/.test(text);

/** What an example takes for granted, by name, as code that gives it. */
const given: Record<string, string> = {
  article: `const article = 'Do bees sleep?\\n\\nSummary\\n\\nThey rest at night.\\n';`,
  factCheck: `import { parseFactCheck as parse } from 'factlet';
const factCheck = parse(${readFileSync('demo/payloads/one-claim.json', 'utf8')}).factCheck!;`,
};

/** An example as a module of its own, with what it takes for granted before it. */
function moduleOf(text: string): string {
  const before = Object.keys(given)
    .filter(
      (name) => new RegExp(`\\b${name}\\b`).test(text) && !new RegExp(`const [^;=]*\\b${name}\\b`).test(text),
    )
    .map((name) => given[name]);
  return [...before, text, 'export {};'].join('\n');
}

function compile(code: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

describe('The code in the README and the guides', () => {
  it('has the right types', () => {
    const options: ts.CompilerOptions = {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
    };
    const files = new Map(
      blocks.map(({ text, language }, index) => {
        // JavaScript asks for an element without saying that it is there.
        const loose = text.replace(/(querySelector\([^)]*\))(?!!)/g, '$1!');
        return [join(process.cwd(), `example-${index}.mts`), moduleOf(language === 'ts' ? text : loose)];
      }),
    );
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists, getSourceFile } = host;
    host.readFile = (path) => files.get(path) ?? readFile(path);
    host.fileExists = (path) => files.has(path) || fileExists(path);
    host.getSourceFile = (path, target) => {
      const text = files.get(path);
      return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target);
    };
    const program = ts.createProgram([...files.keys()], options, host);
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const index = [...files.keys()].indexOf(file?.fileName ?? '');
      return `${blocks[index]?.name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
    expect(problems).to.deep.equal([]);
  });

  for (const { name, text } of blocks.filter((block) => !isForPage(block.text))) {
    it(`runs in Node: ${name}`, () => {
      const code = compile(moduleOf(text));
      const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        encoding: 'utf8',
        timeout: 30_000,
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      expect(run.stderr).to.equal('');
      expect(run.status).to.equal(0);
    });
  }

  describe('in a page', () => {
    let site: ExampleSite;
    let browser: Browser;

    before(async () => {
      site = await serveExamples();
      browser = await launchBrowser();
    });

    after(async () => {
      await browser.close();
      site.stop();
    });

    const packages = {
      lit: 'index',
      'lit-html': 'lit-html',
      'lit-element': 'index',
      '@lit/reactive-element': 'reactive-element',
    };
    const imports: Record<string, string> = { factlet: '/dist/index.js', 'factlet/': '/dist/' };
    for (const [name, entry] of Object.entries(packages)) {
      imports[name] = `/node_modules/${name}/${entry}.js`;
      imports[`${name}/`] = `/node_modules/${name}/`;
    }
    // The doors are named without their ending.
    for (const door of ['define', 'formats', 'schema']) imports[`factlet/${door}`] = `/dist/${door}.js`;

    for (const { name, text } of blocks.filter((block) => isForPage(block.text))) {
      it(`shows a fact check: ${name}`, async () => {
        const page = await browser.newPage();
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(String(error)));
        site.show({
          head: `<script type="importmap">${JSON.stringify({ imports })}</script>`,
          body: `<fact-summary><p>An article.</p></fact-summary><script type="module">${compile(moduleOf(text)).replaceAll('</', '<\\/')}</script>`,
        });
        await page.goto(site.address);
        await page.waitForFunction(`document.querySelector('fact-summary').status === 'ready'`, {
          timeout: 5000,
        });
        await page.close();
        expect(problems).to.deep.equal([]);
      });
    }
  });
});
