import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { toClaimReview } from '../../src/formats/claim-review.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import { toPlainText } from '../../src/formats/plain-text.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { declaredCommands } from './declared-examples.js';
import { launchBrowser } from './launch-browser.js';
import { readExamples } from './read-examples.js';
import { integrity, serveExamples, type ExampleSite, type PageParts } from './serve-examples.js';

const examples = readExamples();
const of = (language: string, mark = ''): typeof examples =>
  examples.filter((example) => example.language === language && example.mark === mark);
/** Lines as they are compared with those of a file, of which a piece is shown. */
const withoutIndent = (text: string): string => text.replace(/^ +/gm, '');
const fillIn = (text: string): string => text.replaceAll('sha384-…', integrity);
const script = '<script async src="/assets/factlet.min.js"></script>';
const tag = '<fact-summary src="/fact-checks/leaves.json"><p>An article.</p></fact-summary>';
/** Every element of ours, with how far it has come and whether it shows anything. */
const drawn = `[...document.querySelectorAll('fact-summary, claim-card, source-list')].map((element) => [element.status, element.shadowRoot?.textContent.trim().length > 100])`;
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: Record<string, { name: string }[]>[] }[];
};
const named = (list: string): string[] =>
  manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((element) => (element[list] ?? []).map(({ name }) => name)),
  );

describe('The examples in the README and the guides', () => {
  it('are of a kind that is run, or a piece of a file that is', () => {
    // A text is an article; test/formats/article/guide-example.node.test.ts reads it.
    const kinds = ['html', 'css', 'js', 'ts', 'json', 'sh', 'text', 'markdown', ''];
    for (const { name, language, mark, text } of examples) {
      const [, path] = /^from=(\S+)$/.exec(mark) ?? [];
      if (path) {
        const file = withoutIndent(readFileSync(path, 'utf8'));
        for (const piece of withoutIndent(text).split(/^(?:\/\/ )?…\n/m))
          expect(file, name).to.include(piece);
      } else expect(kinds.includes(language) && /^(?:ratings|settings)?$/.test(mark), name).to.equal(true);
    }
    expect(examples.length).to.be.above(30);
  });

  for (const { name, text } of of('markdown')) {
    it(`are read as Markdown without a warning: ${name}`, () => {
      const { factCheck, issues } = fromMarkdown(
        `# The bridge of Sampleton\n\n${text}\n\n[^1]: [Opening](https://example.org/)\n`,
      );
      expect(issues.filter(({ severity }) => severity !== 'info')).to.deep.equal([]);
      expect(factCheck!.summary!.map(({ type }) => type)).to.deep.equal(['figure', 'table']);
    });
  }

  describe('in a page', () => {
    let site: ExampleSite;
    let browser: Browser;
    let page: Page;
    let problems: string[];

    const open = async (parts: PageParts): Promise<void> => {
      site.show(parts);
      await page.goto(site.address);
    };
    const waitForFactCheck = async (): Promise<void> => {
      await page.waitForFunction(
        `${drawn}.length > 0 && ${drawn}.every(([status, isShown]) => status === 'ready' && isShown)`,
        { timeout: 5000 },
      );
    };

    before(async () => {
      site = await serveExamples();
      browser = await launchBrowser();
    });

    after(async () => {
      await browser.close();
      site.stop();
    });

    beforeEach(async () => {
      problems = [];
      page = await browser.newPage();
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
    });

    afterEach(async () => {
      await page.close();
      expect(problems).to.deep.equal([]);
    });

    for (const { name, text } of of('html')) {
      it(`show a fact check: ${name}`, async () => {
        const html = fillIn(text);
        const isScript = /^<script[^>]*><\/script>$/.test(html.trim());
        const body = html.includes('/assets/factlet') ? html : `${script}\n${html}`;
        await open({ body: isScript ? `${body}\n${tag}` : body });
        const address = /<iframe[^>]* src="([^"]+)"/.exec(html)?.[1];
        if (!address) return waitForFactCheck();
        const frame = await page.waitForFrame((one) => one.url().endsWith(address), { timeout: 5000 });
        await frame.waitForFunction(`document.querySelector('fact-summary')?.status === 'ready'`, {
          timeout: 5000,
        });
      });
    }

    for (const { name, text } of of('')) {
      it(`show a fact check under the policy: ${name}`, async () => {
        const policy = fillIn(text).split('\n').join('; ');
        expect(policy).to.match(/^script-src /);
        const own = policy.includes('sha384-')
          ? script.replace(' src', ` integrity="${integrity}" src`)
          : script;
        await open({ body: `${own}${tag}`, policy: `default-src 'none'; ${policy}` });
        await waitForFactCheck();
      });
    }

    for (const { name, text } of of('css')) {
      it(`style what is there: ${name}`, async () => {
        const known = {
          '--fact-': named('cssProperties'),
          '::part(': named('cssParts').map((part) => `::part(${part})`),
          ':state(': named('cssStates').map((state) => `:state(${state})`),
        };
        const used = text.match(/--fact-[\w-]+|::part\([^)]+\)|:state\([^)]+\)/g) ?? [];
        expect(used).not.to.be.empty;
        for (const own of used) expect(Object.values(known).flat()).to.include(own);
        await open({ head: `<style id="own">${text}</style>`, body: `${script}${tag}` });
        await waitForFactCheck();
        const rules = text.split('}').length - 1;
        const taken = await page.$eval('#own', (style) =>
          [...(style as HTMLStyleElement).sheet!.cssRules].map((rule) => (rule as CSSStyleRule).style.length),
        );
        expect(taken).to.have.length(rules);
        expect(taken.every((count) => count > 0)).to.equal(true);
      });
    }
  });

  for (const { name, text } of of('json')) {
    it(`are fact checks about which there is nothing to say: ${name}`, () => {
      const { factCheck, issues } = parseFactCheck(JSON.parse(text));
      expect(issues).to.deep.equal([]);
      expect(factCheck?.title).to.be.a('string');
    });
  }

  for (const { name, text } of of('json', 'settings')) {
    it(`name files that are there: ${name}`, () => {
      const files = Object.values(JSON.parse(text) as Record<string, string[]>).flat();
      expect(files).not.to.be.empty;
      for (const file of files) {
        const path = file.replace('./node_modules/factlet/', '');
        expect(JSON.parse(readFileSync(path, 'utf8'))).to.be.an('object');
      }
    });
  }

  describe('on the command line', () => {
    let folder: string;
    const commands = of('sh').flatMap(({ file, text }) =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+#.*$/, '').trim())
        .filter(Boolean)
        .map((line) => ({ file, line })),
    );
    const isDeclared = (line: string): boolean =>
      Object.keys(declaredCommands).some((start) => line.startsWith(start));

    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'factlet-examples-'));
      const write = (name: string, content: unknown): void =>
        writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
      const read = (name: string): FactCheckInput =>
        JSON.parse(readFileSync(`demo/payloads/${name}.json`, 'utf8')) as FactCheckInput;
      const { factCheck } = parseFactCheck(read('one-claim'));
      const corrected = read('corrected');
      const [claim] = corrected.claims!;
      const earlier = [{ ...claim!, verdicts: [{ label: 'False', rating: 'false' as const }] }];
      write('article.txt', toPlainText(factCheck!));
      write('article.json', read('one-claim'));
      write('facts.json', { publisher: factCheck!.publisher, sources: factCheck!.sources });
      write('new.json', corrected);
      write('old.json', { ...corrected, claims: earlier, corrections: [], status: 'current' });
      write('review.json', toClaimReview(factCheck!));
      write('ratings.json', of('json', 'ratings')[0]!.text);
      mkdirSync(join(folder, 'archive'));
      write('archive/one.json', read('overview'));
    });
    after(() => rmSync(folder, { recursive: true }));

    for (const { file, line } of commands.filter((command) => !isDeclared(command.line))) {
      it(`end well: ${line} (${file})`, () => {
        const [, npx, args] = /^(npx factlet) (.*)$/.exec(line)!;
        expect(npx).to.equal('npx factlet');
        const words = [...args!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
        const run = spawnSync(process.execPath, [resolve('dist/node/cli.js'), ...words], {
          cwd: folder,
          encoding: 'utf8',
          timeout: 30_000,
        });
        expect(run.status, run.stderr).to.equal(0);
        const [, written] = / -o (\S+)/.exec(line) ?? [];
        const output = written ? readFileSync(join(folder, written), 'utf8') : run.stdout + run.stderr;
        expect(output.length).to.be.above(20);
      });
    }

    it('are all run but those that are declared, each with its reason', () => {
      const starts = Object.keys(declaredCommands);
      const unused = starts.filter((start) => !commands.some(({ line }) => line.startsWith(start)));
      expect(unused).to.deep.equal([]);
      for (const start of starts) expect(declaredCommands[start]).to.match(/\w+ \w+/);
    });
  });
});
