import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Snippet } from '../../src/publish/snippet.js';
import { snippetHosts } from '../../src/publish/snippet.js';
import { runFactlet } from '../support/run-factlet.js';
import { article, shown, usePlayground } from './use-playground.js';

const formatted = ['substack', 'medium', 'email'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const script = `/assets/factlet-${version}.min.js`;

describe('What the playground gives to paste', () => {
  const own = usePlayground(8320);
  const hash = (): string =>
    (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>)['factlet.min.js']!;

  /** What the command line makes of the same text. */
  const fromCommandLine = async (host: string, ...more: string[]): Promise<Snippet> => {
    const options = ['--for', host, '--script', script, '--integrity', hash(), '--json', ...more];
    const { out } = await runFactlet(own.folder, ['snippet', 'bees.txt', ...options]);
    const { documents } = JSON.parse(out) as { documents: { outputs: Snippet[] }[] };
    return documents[0]!.outputs[0]!;
  };
  const steps = (): Promise<string[]> =>
    own.page.$$eval('.steps li', (items) =>
      items.map((item) =>
        [...item.childNodes]
          .filter(({ nodeName }) => nodeName !== 'BUTTON')
          .map(({ textContent }) => textContent)
          .join('')
          .trim(),
      ),
    );
  const open = async (host: string): Promise<void> => {
    await own.paste(article);
    await own.waitFor(shown('Do bees sleep?'));
    await own.waitFor(`!document.querySelector('#integrity').disabled`);
    await own.page.click(`#tab-${host}`);
  };

  /** What an editor gets when it is pasted there. */
  const paste = async (): Promise<{ html: string; text: string }> => {
    await own.page.evaluate(() => {
      document.addEventListener('paste', ({ clipboardData }) => {
        const pasted = {
          html: clipboardData!.getData('text/html'),
          text: clipboardData!.getData('text/plain'),
        };
        document.documentElement.dataset['pasted'] = JSON.stringify(pasted);
      });
    });
    await own.page.focus('#address');
    await own.page.keyboard.press('KeyV', { commands: ['Paste'] });
    await own.waitFor('document.documentElement.dataset.pasted');
    const pasted = await own.page.evaluate<[], () => string>(
      () => document.documentElement.dataset['pasted']!,
    );
    return JSON.parse(pasted) as { html: string; text: string };
  };

  it('has a tab for every place that the command line knows', async () => {
    await own.paste(article);
    await own.waitFor(shown('Do bees sleep?'));
    const tabs = await own.page.$$eval('[role=tab]', (all) => all.map((tab) => tab.getAttribute('data-tab')));
    expect([...tabs].sort()).to.deep.equal([...snippetHosts].sort());
  });

  for (const host of snippetHosts.filter((name) => !formatted.includes(name))) {
    it(`gives for ${host} what the command line gives, and says the same steps`, async () => {
      await open(host);
      const wanted = await fromCommandLine(host);
      const what = host === 'wix' ? 'the values' : 'the HTML';
      expect(await own.copied('#copy', '#copied', what)).to.equal(wanted.code);
      expect(await steps()).to.deep.equal(wanted.steps);
      expect(await own.textOf('#panel')).to.include(wanted.keeps);
    });
  }

  for (const host of formatted) {
    it(`copies for ${host} formatted text and plain text, as the command line writes them`, async () => {
      await open(host);
      const wanted = await fromCommandLine(host);
      await own.copied('#copy', '#copied', 'the formatted text');
      const { html, text } = await paste();
      expect(html).to.equal(wanted.code);
      expect(text).to.equal(wanted.text);
      expect(html).not.to.match(/<script|<fact-summary/);
      expect(await steps()).to.deep.equal(wanted.steps);
      expect(await own.copied('#copy-text', '#copied', 'the plain text')).to.equal(wanted.text);
    });
  }

  it('gives the HTML of an e-mail to the letter', async () => {
    await open('email');
    const { code } = await fromCommandLine('email');
    expect(await own.copied('#copy-source', '#copied', 'the HTML')).to.equal(code);
  });

  it('writes the addresses and the view that were set, and only this very script where that is wanted', async () => {
    await open('html');
    await own.page.type('#src', '/checks/bees.json');
    await own.page.select('#view', 'brief');
    const more = ['--src', '/checks/bees.json', '--view', 'brief'];
    const wanted = await fromCommandLine('html', ...more);
    expect(wanted.code).to.include(` integrity="${hash()}" crossorigin="anonymous"`);
    expect(await own.copied('#copy', '#copied', 'the HTML')).to.equal(wanted.code);
    await own.page.click('#integrity');
    expect(await own.copied('#copy', '#copied', 'the HTML')).not.to.include('integrity=');
  });

  it('offers the script whose hash it writes, under a name with its version', async () => {
    await open('html');
    const link = await own.page.$eval('#download', (element) => {
      const { href, download } = element as HTMLAnchorElement;
      return { href, download };
    });
    expect(link).to.deep.equal({
      href: `${own.demo.address}dist/factlet.min.js`,
      download: `factlet-${version}.min.js`,
    });
  });

  it('speaks the language of the fact check around it, as the command line does', async () => {
    await own.paste('---\nlang: pt-BR\n---\n\n# As abelhas dormem?\n\n## Resumo\n\nSim, dormem.\n');
    await own.waitFor(shown('As abelhas dormem?'));
    await own.page.click('#tab-substack');
    await own.waitFor(`document.querySelector('.formatted').textContent.includes('abelhas')`);
    expect(await own.textOf('.formatted')).to.match(/Checagem|Verificação|checagem|verificação/);
  });

  it('goes from tab to tab with the arrow keys, Home and End', async () => {
    await open('wordpress');
    const chosen = (): Promise<string> => own.textOf('[role=tab][aria-selected=true]');
    for (const [key, name] of [
      ['ArrowRight', 'Ghost'],
      ['End', 'HTML'],
      ['ArrowRight', 'WordPress'],
      ['ArrowLeft', 'HTML'],
      ['Home', 'WordPress'],
    ] as const) {
      await own.page.keyboard.press(key);
      expect(await chosen()).to.equal(name);
      expect(await own.page.evaluate('document.activeElement.textContent')).to.equal(name);
    }
    expect(await own.page.$$eval('[role=tab][tabindex="0"]', (all) => all.length)).to.equal(1);
  });

  it('says for every place what to do where it took something away', async () => {
    await open('wordpress');
    for (const host of snippetHosts) {
      await own.page.click(`#tab-${host}`);
      const cases = await own.page.$$eval('#panel .help dd', (all) => all.map((one) => one.textContent));
      expect(cases.length, host).to.be.at.least(1);
      for (const words of cases) expect(words.length, host).to.be.greaterThan(20);
    }
  });

  it('shows the text selected where the browser does not allow copying', async () => {
    await open('html');
    const refuse = `for (const name of ['write', 'writeText']) navigator.clipboard[name] = () => Promise.reject(new Error('no')); document.execCommand = () => false;`;
    await own.page.evaluate(refuse);
    await own.page.click('#copy');
    await own.waitFor(`document.querySelector('.by-hand')`);
    const { code } = await fromCommandLine('html');
    const selected = 'document.activeElement.value.slice(0, document.activeElement.selectionEnd)';
    expect(await own.page.evaluate(selected)).to.equal(code);
    await own.page.click('#tab-medium');
    await own.page.click('#copy');
    await own.waitFor(`document.querySelector('#copied').textContent.includes('copy it yourself')`);
    expect(await own.page.evaluate('getSelection().toString()')).to.include('Do bees sleep?');
  });

  it('saves the data as a file that is read again as the same fact check', async () => {
    await open('html');
    await own.page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (document.documentElement.dataset['saved'] = text));
        return createObjectURL(blob);
      };
    });
    await own.page.click('#save-json');
    await own.waitFor(`document.documentElement.dataset.saved`);
    const saved = await own.page.evaluate<[], () => string>(() => document.documentElement.dataset['saved']!);
    const articleOf = (snippet: string): string => snippet.slice(snippet.indexOf('<article'));
    const before = articleOf(await own.textOf('#panel pre'));
    await own.paste(saved);
    await own.waitFor(`document.querySelector('#format').textContent.includes('the data of a fact check')`);
    await own.waitFor(shown('Do bees sleep?'));
    expect(articleOf(await own.textOf('#panel pre'))).to.equal(before);
  });
});
