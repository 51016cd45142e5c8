import { createHash } from 'node:crypto';
import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parse } from 'parse5';
import { en } from '../../src/locale/en.js';
import type { Locale } from '../../src/locale/messages.js';
import type { Issue } from '../../src/model/issue.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { renderIframePage, type IframePageOptions } from '../../src/node/render-iframe-page.js';
import { aPayload } from '../support/build-arbitrary.js';
import { aBareClaim, aFullFactCheck, aParsedFactCheck, aVerdict } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';
import { elementsIn, textOf, type Seen } from '../support/walk-html.js';

const arabic: Locale = { ...en, lang: 'ar', dir: 'rtl' };
const scripts = { scriptText: 'main()', framePageScriptText: 'frame()' };

function pageOf(options: IframePageOptions = {}, fields = aFullFactCheck()): string {
  return renderIframePage(aParsedFactCheck(fields), { ...scripts, ...options });
}

function elementsOf(html: string): Seen[] {
  return elementsIn(parse(html));
}

function metaOf(html: string, name: string): string | undefined {
  return elementsOf(html).find(({ attributes }) =>
    ['name', 'property', 'http-equiv'].some((key) => attributes[key] === name),
  )?.attributes['content'];
}

describe('renderIframePage', () => {
  describe('where Factlet itself fails', () => {
    const printed = captureConsole();
    const messages = new Proxy(en.messages, {
      get: () => {
        throw new TypeError('a fault');
      },
    });

    it('still says the title, the claims and the verdicts, and reports an error with its stack', () => {
      const issues: Issue[] = [];
      const locales = [{ ...en, messages }];
      const html = pageOf({ locales, onIssue: (issue) => issues.push(issue) });
      expect(html).to.match(/^<!doctype html>\n<html[^]*<\/html>\n$/);
      expect(html).to.include('Tea was first grown on the moon. · <strong>Mostly false</strong>');
      expect(issues.map(({ code }) => code)).to.include('render-failed');
      expect(issues[0]?.stack).to.include('a fault');
      expect(printed()).not.to.be.empty;
    });
  });

  it('has the link to its oEmbed answer within the first thousand characters', () => {
    const html = pageOf({ oembedUrl: 'https://example.org/tea.oembed.json?a=1&b=2' });
    const link =
      '<link rel="alternate" type="application/json+oembed" href="https://example.org/tea.oembed.json?a=1&amp;b=2" title="Tea on the moon">';
    expect(html.slice(0, 1000)).to.contain(link);
  });

  it('has no such link where the address is not given or none', () => {
    for (const oembedUrl of ['', 'ftp://example.org/oembed.json', 'javascript:1']) {
      expect(pageOf({ oembedUrl })).not.to.contain('json+oembed');
    }
  });

  it('says what it is to those who preview links: its state, claim and verdict together', () => {
    const html = pageOf({ imageUrl: 'https://example.org/tea.png' });
    expect(html).to.contain('<title lang="en-GB">Tea on the moon</title>');
    expect(metaOf(html, 'og:title')).to.equal('Tea on the moon');
    expect(metaOf(html, 'og:type')).to.equal('article');
    expect(metaOf(html, 'og:url')).to.equal('https://example.org/moon-tea');
    expect(metaOf(html, 'og:site_name')).to.equal('Kettle Gazette');
    expect(metaOf(html, 'og:image')).to.equal('https://example.org/tea.png');
    const words =
      'This fact check has been corrected. A newer fact check replaces this one. ' +
      'Claim: Tea was first grown on the moon. Verdict: Mostly false (Kettle Gazette, January 26, 2026).';
    expect(metaOf(html, 'og:description')).to.equal(words);
    expect(metaOf(html, 'description')).to.equal(words);
    expect(html).to.contain('<link rel="canonical" href="https://example.org/moon-tea">');
  });

  it('asks for nothing that is not in it', () => {
    const requesting = elementsOf(pageOf({ imageUrl: 'https://example.org/tea.png' })).filter(
      ({ name, attributes }) =>
        'src' in attributes ||
        'srcset' in attributes ||
        (name === 'link' && !/^(?:canonical|alternate)$/.test(attributes['rel'] ?? '')),
    );
    expect(requesting).to.deep.equal([]);
    expect(pageOf()).not.to.match(/url\(|@import/);
  });

  it('allows by its own policy only its scripts and its style sheet', () => {
    const html = pageOf({ moreScriptTexts: ['more()'] });
    const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const directives = new Map(
      metaOf(html, 'Content-Security-Policy')!
        .split('; ')
        .map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]),
    );
    const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text!);
    expect(inline).to.deep.equal(['frame()', 'main()', 'more()']);
    expect(directives.get('default-src')).to.deep.equal(["'none'"]);
    expect(directives.get('script-src')).to.deep.equal(inline.map(hashOf));
    const [, style] = /<style>(.*?)<\/style>/s.exec(html)!;
    expect(directives.get('style-src')).to.deep.equal([hashOf(style!)]);
    expect(directives.has('connect-src')).to.equal(false);
    expect(html.indexOf('Content-Security-Policy')).to.be.lessThan(html.indexOf('<style>'));
  });

  it('has no style attribute, which no policy could allow by a hash', () => {
    expect(pageOf()).not.to.match(/<[^>]*\sstyle=/);
  });

  it('keeps a script whole that holds the end tag of a script', () => {
    const html = pageOf({ scriptText: 'say("</script><!-- x")\r\nmore()' });
    expect(html).to.contain('<script>say("\\x3C/script>\\x3C!-- x")\nmore()</script>');
  });

  it('holds the fact check once as JSON and once as an article', () => {
    const fields = { ...aFullFactCheck(), title: '</script><b>Tea' };
    const html = pageOf({}, fields);
    const [, json] = /<script type="application\/json">(.*)<\/script>\n/.exec(html)!;
    expect(parseFactCheck(JSON.parse(json!)).factCheck).to.deep.equal(aParsedFactCheck(fields));
    expect(html.match(/<article /g)).to.have.length(1);
    expect(html).to.contain('<h2 data-fact="{title}">&lt;/script&gt;&lt;b&gt;Tea</h2>');
  });

  it('names the languages that its address may ask for, with a link to the whole in each', () => {
    const html = pageOf({ locales: [en, arabic] });
    const [root] = elementsOf(html);
    expect(root!.attributes).to.include({ lang: 'en', dir: 'ltr', 'data-languages': 'en=ltr ar=rtl' });
    const links = elementsOf(html).filter(({ attributes }) => 'data-whole' in attributes);
    expect(
      links.map(({ attributes }) => `${attributes['lang']!} ${String('hidden' in attributes)}`),
    ).to.deep.equal(['en false', 'ar true']);
  });

  it('is in English where no language is given', () => {
    expect(elementsOf(pageOf({ locales: [] }))[0]!.attributes['lang']).to.equal('en');
  });

  it('has the view, the theme and the level of headings that it is given', () => {
    const html = pageOf({ view: 'brief', theme: 'dark', headingLevel: 9 });
    expect(html).to.contain('<fact-summary view="brief" heading-level="6">');
    expect(html).to.contain('data-theme="dark"');
    expect(pageOf()).to.contain('<fact-summary view="full" heading-level="2">');
  });

  it('inlines the scripts of the built package where none are given', () => {
    const html = renderIframePage(aParsedFactCheck());
    expect(html.match(/<script>/g)).to.have.length(2);
    expect(html).to.contain('SPDX-License-Identifier: BSD-3-Clause');
    expect(html).to.contain('embed-size');
  });

  it('shows the words of any fact check as words', () => {
    fc.assert(
      fc.property(aPayload(), (payload) => {
        const factCheck = parseFactCheck(payload).factCheck!;
        const html = renderIframePage(factCheck, { ...scripts, oembedUrl: 'https://example.org/o' });
        const elements = elementsOf(html);
        expect(elements.filter(({ name }) => name === 'script')).to.have.length(3);
        expect(elements.filter(({ name }) => name === 'b' || name === 'img')).to.deep.equal([]);
        for (const { attributes } of elements)
          expect(attributes['href'] ?? 'http:').to.match(/^(?:https?:|#$)/);
        expect(html.slice(0, 1000)).to.contain('application/json+oembed');
      }),
    );
  });

  it('reads completely without scripts', () => {
    const claims = [aBareClaim({ verdicts: [aVerdict()] })];
    const words = textOf(parse(pageOf({}, { title: 'Tea', claims })));
    expect(words).to.contain('Verdict: Mostly false');
  });
});
