import { evaluate } from '@mdx-js/mdx';
import { expect } from 'chai';
import { createElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/formats.js';
import { makeSnippet, type SnippetHost } from '../../src/publish/snippet.js';
import { aFactCheck } from '../support/build-payload.js';
import { parsed } from '../support/comparable.js';
import { levelWords } from '../support/level-words.js';
import { parseHtml } from '../support/parse-html.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { hugo, jekyll, makeHugoSite, makeJekyllSite } from './make-site.js';

const odd = '{{ site.title }} {% raw %} {x} *star* _line_ `code` [note] # 50% <b> & "so" --';

/** Samples, and one with words that these programs would run. */
const samples: FactCheck[] = [
  parsed(aFactCheck({ title: `Odd ${odd}`, summary: `It says ${odd} [1].` })),
  ...samplePayloads()
    .filter(([name]) => ['every field', 'several-claims.json', 'arabic.json'].includes(name))
    .map(([, factCheck]) => factCheck),
];

async function readMdx(text: string): Promise<string> {
  const { default: Content } = await evaluate(text, runtime);
  return renderToStaticMarkup(createElement(Content));
}

async function expectSame(
  host: SnippetHost,
  make: (text: string) => string | Promise<string>,
): Promise<void> {
  for (const factCheck of samples) {
    const src = 'https://courier.example/tea.json?a=1&b=2';
    const { code } = makeSnippet(host, { factCheck, src, view: 'brief' });
    const html = await make(`Before.\n\n${code}\n\nAfter.`);
    const value = /(?:data-fact-summary| src)="([^"]*)"/.exec(html)?.[1];
    expect(value?.replaceAll('&amp;', '&')).to.equal(src);
    const { factCheck: read, issues } = fromHtml(await parseHtml(html));
    expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(levelWords(read!)).to.deep.equal(levelWords(factCheck));
  }
}

describe('Our snippet in a page of Markdown', () => {
  it('is the same fact check after MDX', () => expectSame('mdx', readMdx));

  it('ends the build of MDX where the tag holds JSON, which is why ours holds none', async () => {
    const tag = `<fact-summary><script type="application/json">${JSON.stringify(samples[0])}</script></fact-summary>`;
    const outcome = await readMdx(tag).then(
      () => 'built',
      () => 'refused',
    );
    expect(outcome).to.equal('refused');
  });

  it('is the same fact check after Hugo, with our shortcode', async function () {
    if (!hugo) this.skip();
    await expectSame('hugo', makeHugoSite(hugo));
  });

  it('is nothing at all after Hugo without it', function () {
    if (!hugo) this.skip();
    expect(
      makeHugoSite(hugo)(toHtml(samples[0]!))
        .replaceAll(/<!--[^]*?-->/g, '')
        .trim(),
    ).to.equal('');
  });

  it('is the same fact check after Jekyll', async function () {
    if (!jekyll) this.skip();
    await expectSame('jekyll', makeJekyllSite(jekyll));
  });
});
