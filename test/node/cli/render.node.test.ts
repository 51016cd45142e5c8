import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { makeFolder, removeFolder, runFactlet } from '../../support/run-factlet.js';

const factCheck = {
  id: 'no 7',
  title: 'Salt and water',
  url: 'https://example.org/salt',
  lang: 'en',
  claims: [{ text: 'Salt makes water boil faster.', verdicts: [{ label: 'Mostly false' }] }],
};

describe('factlet render', () => {
  let folder = '';
  before(() => {
    folder = makeFolder({
      'salt.json': factCheck,
      'more/pepper.json': { title: 'Pepper' },
      'broken.json': '{',
    });
  });
  after(() => removeFolder(folder));
  const render = (...args: string[]) => runFactlet(folder, ['render', ...args]);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('makes a page with the script, the address of its page and that of its oEmbed answer', async () => {
    const { code, out } = await render(
      ...['salt.json', '--as', 'page', '--script', '/factlet.min.js', '--view', 'brief', '--theme', 'dark'],
      ...['--oembed-url', 'https://example.org/oembed/{name}.json'],
    );
    expect(out).to.match(/^<!doctype html>/);
    expect(out).to.include('src="/factlet.min.js"');
    expect(out).to.include('href="https://example.org/oembed/salt.json"');
    expect(out).to.match(/<fact-summary[^>]* view="brief"/);
    expect(out).to.match(/<fact-summary[^>]* theme="dark"/);
    expect(out).to.include('Mostly false');
    expect(code).to.equal(0);
  });

  it('makes the element, and says which styles a content security policy has to allow', async () => {
    const { out, err } = await render('salt.json', '--as', 'fragment');
    expect(out).to.match(/^<fact-summary><template shadowrootmode="open">/);
    expect(err).to.match(/^salt\.json: info: .*style-src 'sha256-[^']+'\. \[style-hashes\]$/m);
  });

  it('makes an e-mail and beside it its twin in plain text', async () => {
    const { code, out } = await render('salt.json', '--as', 'email', '-o', 'mail/out.html');
    expect(out).to.equal('');
    expect(read('mail/out.html')).to.match(/^<!doctype html>/);
    expect(read('mail/out.txt')).to.include('Salt and water');
    expect(read('mail/out.txt')).not.to.include('<');
    expect(code).to.equal(0);
  });

  it('makes an oEmbed answer of numbers and of the address of the iframe', async () => {
    const { out } = await render(
      ...['salt.json', '--as', 'oembed', '--iframe-url', 'https://example.org/{id}/{name}.html'],
      ...['--width', '500', '--height', '300'],
    );
    const answer = JSON.parse(out) as { html: string };
    expect(answer).to.deep.include({ type: 'rich', width: 500, height: 300 });
    expect(answer.html).to.include('src="https://example.org/no%207/salt.html"');
  });

  it('makes a file for each of many fact checks', async () => {
    const pattern = ['salt.json', 'more/*.json', '--as', 'oembed', '--out-dir', 'answers'];
    const { code } = await render(...pattern, '--iframe-url', 'https://example.org/{name}.html');
    expect(readdirSync(join(folder, 'answers'), { recursive: true }).map(String).sort()).to.deep.equal([
      'more',
      join('more', 'pepper.json'),
      'salt.json',
    ]);
    expect(read('answers/more/pepper.json')).to.include('https://example.org/pepper.html');
    expect(code).to.equal(0);
  });

  it('makes nothing of what cannot be read', async () => {
    const { code, out } = await render('broken.json', '--as', 'page');
    expect(out).to.equal('');
    expect(code).to.equal(1);
  });

  const wrong: [string[], string][] = [
    [['salt.json'], 'Say what to make: --as page'],
    [['salt.json', '--as', 'pdf'], '--as: unknown value “pdf”'],
    [['salt.json', '--as', 'oembed'], '--as oembed needs --iframe-url URL.'],
    [['salt.json', '--as', 'email', '--theme', 'dark'], '--theme has no effect with --as email'],
    [['salt.json', '--as', 'page', '--theme', 'drak'], '--theme: unknown value “drak”. Did you mean dark?'],
    [['salt.json', '--as', 'page', '--url', '/salt'], '--url has to be a full http or https address.'],
    [
      ['salt.json', '--as', 'oembed', '--iframe-url', 'https://a.example/', '--width', '0'],
      '--width: “0” is not a number of pixels',
    ],
    [
      ['more/pepper.json', '--as', 'oembed', '--iframe-url', 'https://a.example/{id}'],
      'more/pepper.json has no id',
    ],
  ];
  for (const [args, message] of wrong) {
    it(`ends with 2 and a sentence for ${args.join(' ')}`, async () => {
      const { code, out, err } = await render(...args);
      expect(err).to.include(`factlet: ${message}`);
      expect(out).to.equal('');
      expect(code).to.equal(2);
    });
  }
});
