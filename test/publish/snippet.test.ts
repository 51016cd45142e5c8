import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { toHtml } from '../../src/formats/html.js';
import { fr } from '../../src/locale/fr.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { makeSnippet, snippetHosts, type SnippetHost, type SnippetInput } from '../../src/publish/snippet.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aBareFactCheck,
  aFullFactCheck,
  aParsedFactCheck,
  aSource,
  aVerdict,
} from '../support/build-payload.js';
import { htmlParser } from '../support/parse-html.js';
import { elementsIn, textOf } from '../support/walk-html.js';

const src = 'https://example.org/moon-tea.json';
const factCheck = aParsedFactCheck({
  claims: [aBareClaim({ verdicts: [aVerdict()] })],
  sources: [aSource({ id: 3, title: 'Almanac of the harbour' })],
});

function codeFor(host: SnippetHost, input: Partial<SnippetInput> = {}): string {
  return makeSnippet(host, { factCheck, src, ...input }).code;
}

describe('makeSnippet', () => {
  for (const host of snippetHosts) {
    it(`for ${host} says what to do, what survives and whether it was tried`, () => {
      const snippet = makeSnippet(host, { factCheck, src });
      expect(snippet.host).to.equal(host);
      expect(snippet.code).not.to.equal('');
      expect(snippet.steps.length).to.be.greaterThan(1);
      expect(snippet.keeps).to.match(/\.$/);
      expect(['run', 'not run']).to.include(snippet.tried);
    });

    it(`for ${host} holds the verdict beside its claim, or for wix the address of the JSON`, () => {
      const words = host === 'wix' ? src : 'Mostly false';
      expect(codeFor(host)).to.contain(words);
    });
  }

  describe('for pages and cards that keep scripts', () => {
    for (const host of ['html', 'squarespace', 'headless'] as const) {
      it(`${host}: loads the script once, and has the whole article in the tag`, () => {
        const code = codeFor(host, { script: '/f.js', view: 'brief', headingLevel: 3 });
        expect(code).to.match(/^<script async src="\/f\.js"><\/script>\n/);
        expect(code).to.contain(`<fact-summary src="${src}" view="brief" heading-level="3">\n<article`);
        expect(code).to.contain(toHtml(factCheck, { headingLevel: 3 }));
        expect(code).to.match(/<\/article>\n<\/fact-summary>$/);
      });
    }

    it('loads the language of the fact check where that is not English, and says which file has it', () => {
      for (const host of ['html', 'ghost', 'wordpress', 'hugo', 'tinymce'] as const) {
        const { code, steps } = makeSnippet(host, { factCheck, src, locale: fr });
        expect(`${code}\n${steps.join('\n')}`).to.contain(
          '<script async data-locales src="/assets/factlet.min.js">',
        );
        expect(steps.join('\n')).to.contain('factlet.fr.json');
        expect(makeSnippet(host, { factCheck, src }).steps.join('\n')).not.to.match(
          /data-locales|\.json into/,
        );
      }
    });

    it('allows only the very script whose hash is given', () => {
      expect(codeFor('html', { integrity: 'sha384-x' })).to.contain(
        '<script async src="/assets/factlet.min.js" integrity="sha384-x" crossorigin="anonymous"></script>',
      );
    });

    it('holds the article alone where there is no address, so that the words stand there once', () => {
      for (const host of ['html', 'squarespace', 'headless', 'mdx'] as const)
        expect(codeFor(host, { src: '' })).to.match(
          /<fact-summary>\n<article[^]*<\/article>\n<\/fact-summary>$/,
        );
    });

    it('holds only a link to the fact check where the JSON has the words', () => {
      const published = { ...factCheck, url: 'https://example.org/moon-tea', title: 'Tea & moon' };
      expect(codeFor('html', { factCheck: published, inside: 'link' })).to.match(
        /">\n<p><a href="https:\/\/example\.org\/moon-tea">Tea &amp; moon<\/a><\/p>\n<\/fact-summary>$/,
      );
      expect(codeFor('html', { factCheck: published, inside: 'link', src: '' })).to.contain('<article');
    });

    it('says what the HTML cannot hold, and nothing where it holds all', () => {
      const entry = { ...factCheck, corrections: [{}] };
      expect(makeSnippet('wordpress', { factCheck: entry }).lost?.join()).to.match(/corrections\[0\]/);
      expect(makeSnippet('wordpress', { factCheck: entry, src }).lost).to.equal(undefined);
      expect(makeSnippet('wordpress', { factCheck }).lost).to.equal(undefined);
    });
  });

  describe('for filters that keep no tag of ours', () => {
    it('is a block of WordPress with the marker around the article, and no script', () => {
      const code = codeFor('wordpress', { view: 'glance' });
      expect(code).to.match(
        /^<!-- wp:html -->\n<div data-fact-summary="[^"]*" data-view="glance">\n<article/,
      );
      expect(code).to.match(/<\/article>\n<\/div>\n<!-- \/wp:html -->$/);
      expect(code).not.to.match(/<script|<fact-/);
    });

    it('gives the line of the script to whoever looks after the theme', () => {
      for (const host of ['wordpress', 'drupal'] as const) {
        expect(makeSnippet(host, { factCheck, src }).steps.join('\n')).to.include(
          '<script async src="/assets/factlet.min.js"></script>',
        );
      }
    });

    it('offers the address of the iframe page where it is given, and only an address', () => {
      const steps = (iframe: string): string =>
        makeSnippet('wordpress', { factCheck, src, iframe }).steps.join('\n');
      expect(steps('https://example.org/f')).to.contain('paste the address https://example.org/f ');
      expect(steps('javascript:1')).not.to.contain('paste the address');
    });

    it('is empty where there is no address: the article inside is the input', () => {
      expect(codeFor('drupal', { src: '' })).to.match(/^<div data-fact-summary="">\n<article/);
    });
  });

  describe('for Ghost', () => {
    it('is the marker, without script or JSON, which would stand in its feed and newsletter', () => {
      expect(codeFor('ghost')).to.match(
        /^<div data-fact-summary="[^"]*">\n<article[^]*<\/article>\n<\/div>$/,
      );
      expect(codeFor('ghost')).not.to.contain('<script');
    });

    it('makes an HTML card in one paste', () => {
      const { code, clipboardHtml } = makeSnippet('ghost', { factCheck });
      expect(clipboardHtml).to.equal(
        `<html><body><!--kg-card-begin: html-->\n${code}\n<!--kg-card-end: html--></body></html>`,
      );
    });

    it('names the setting that changes addresses of sources, where the article is the only copy, and no embed by address', () => {
      const words = (input: Partial<SnippetInput>): string =>
        makeSnippet('ghost', { factCheck, iframe: 'https://example.org/f', ...input }).steps.join('\n');
      expect(words({}))
        .to.contain('switch off “Outbound link tagging”')
        .and.not.to.contain('paste the address');
      expect(words({ src })).not.to.contain('switch off “Outbound link tagging”');
    });
  });

  describe('for editors and sites that change HTML', () => {
    it('is a shortcode of Hugo around the article, with its template in the steps', () => {
      expect(codeFor('hugo', { view: 'brief', src: 'https://example.org/a".json' })).to.match(
        /^\{\{< fact-check src="https:\/\/example\.org\/a%22\.json" view="brief" >\}\}\n<article[^]*<\/article>\n\{\{< \/fact-check >\}\}$/,
      );
      expect(makeSnippet('hugo', { factCheck }).steps.join('\n')).to.contain(
        'layouts/shortcodes/fact-check.html',
      );
    });

    it('is the marker for TinyMCE, with three lines of configuration for the tag', () => {
      expect(codeFor('tinymce')).to.match(/^<div data-fact-summary="/);
      expect(makeSnippet('tinymce', { factCheck }).steps.join('\n')).to.contain('convert_urls: false');
    });

    it('holds the JSON in the marker where no article of ours survives and there is no address', () => {
      for (const host of ['mediawiki', 'tiptap'] as const) {
        const [, value] = /^<div data-fact-summary="([^"]*)">/.exec(codeFor(host, { src: '' }))!;
        expect(value).not.to.match(/[{}[\]'*_~]/);
        expect(parseFactCheck(decodeURIComponent(value!)).factCheck).to.deep.equal(factCheck);
      }
    });

    it('is words and links as wikitext for MediaWiki', () => {
      expect(codeFor('mediawiki')).to.contain('[https://example.org/almanac Almanac of the harbour]');
      expect(codeFor('mediawiki')).not.to.match(/<(?:a|article|section|details)\b/);
    });

    it('holds no sign for MDX that Markdown would read, and says the same', async () => {
      const parse = await htmlParser();
      const odd = { ...factCheck, title: 'A *star*, `code` & {1 + 1} _here_\n\n# [x](y) ~~no~~ <b>' };
      const code = codeFor('mdx', { factCheck: odd });
      expect(code.replaceAll(/<[^>]*>|&#?\w+;/g, '')).not.to.match(/[*`{}_#[\]()~]/);
      expect(textOf(parse(code))).to.contain(odd.title);
    });
  });

  it('writes no brace into words, whatever the host: MDX, Jekyll and Hugo run what stands in them', () => {
    const braces = '{{ site.title }} {% raw %} {#a} {x} {{< y >}}';
    const inBraces = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, part: unknown) =>
          /^(?:text|title|label|heading|name|role|place|disclaimer)$/.test(key) && typeof part === 'string'
            ? `${part} ${braces}`
            : part,
        ),
      );
    const odd = parseFactCheck(inBraces(aFullFactCheck())).factCheck!;
    for (const host of snippetHosts.filter((one) => one !== 'wix')) {
      const code = codeFor(host, { factCheck: odd, src: '' }).replaceAll(/^\{\{< \/?fact-check.*$/gm, '');
      const values = [...code.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('\n');
      expect(code.replaceAll(/<[^>]*>/g, ''), host).not.to.match(/[{}]/);
      expect(values, host).not.to.match(/\{[{%#]/);
    }
  });

  describe('for Wix', () => {
    it('is the values of its form', () => {
      expect(codeFor('wix', { script: 'https://example.org/f.js', view: 'brief' })).to.equal(
        `Tag name: fact-summary\nServer URL: https://example.org/f.js\nAttribute src: ${src}\nAttribute view: brief`,
      );
    });

    it('says that the JSON needs an address where it has none', () => {
      expect(makeSnippet('wix', { factCheck }).steps[0]).to.contain('Save the fact check as a JSON file');
    });
  });

  describe('for editors that take formatted text', () => {
    it('is the same for Substack and Medium', () => {
      expect(codeFor('substack')).to.equal(codeFor('medium'));
    });

    it('numbers the sources in words', () => {
      expect(codeFor('substack')).to.match(
        /<p>\[3\] <a href="https:\/\/example\.org\/almanac">Almanac of the harbour<\/a><\/p>/,
      );
      expect(codeFor('substack')).not.to.contain('<ol>');
    });

    it('has a twin in plain text', () => {
      expect(makeSnippet('medium', { factCheck }).text).to.contain('Verdict: Mostly false');
    });
  });

  describe('for newsletters', () => {
    it('is the message in both forms, with its subject in the steps', () => {
      const { code, text, steps } = makeSnippet('email', { factCheck });
      expect(code).to.match(/^<!doctype html>/);
      expect(text).to.contain('Verdict: Mostly false');
      expect(steps[0]).to.contain('Fact check: The lamp of the lighthouse · Mostly false');
    });
  });

  it('makes formatted text for any fact check of nothing but what editors keep', async () => {
    const parse = await htmlParser();
    const kept = 'h2 h3 h4 h5 h6 p ul ol li blockquote strong em a body'.split(' ');
    fc.assert(
      fc.property(aPayload(), (payload) => {
        const any = parseFactCheck(payload).factCheck!;
        const tree = parse(makeSnippet('substack', { factCheck: any }).code);
        for (const { name, attributes } of elementsIn(tree)) {
          expect(kept).to.include(name);
          expect(Object.keys(attributes)).to.deep.equal(name === 'a' ? ['href'] : []);
          expect(attributes['href'] ?? 'http:').to.match(/^https?:/);
        }
        for (const { label } of any.claims.flatMap(({ verdicts }) => verdicts)) {
          expect(flat(textOf(tree))).to.contain(flat(label));
        }
      }),
    );
  });

  it('needs no more than a title', () => {
    const bare = parseFactCheck(aBareFactCheck()).factCheck!;
    for (const host of snippetHosts) expect(() => makeSnippet(host, { factCheck: bare })).not.to.throw();
  });

  it('takes every field of the format', () => {
    const full = aParsedFactCheck(aFullFactCheck());
    for (const host of snippetHosts) expect(() => makeSnippet(host, { factCheck: full })).not.to.throw();
  });
});

// Parsers of HTML change NUL and line ends.
function flat(words: string): string {
  return words.replaceAll(/[\s\0\ufffd]+/g, '');
}
