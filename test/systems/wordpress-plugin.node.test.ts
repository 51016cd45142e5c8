import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { aClaim, aParsedFactCheck, aVerdict } from '../support/build-payload.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { findWordPress, type WordPress, type WordPressJob } from '../support/wordpress.js';

const keeper = '../../integrations/wordpress/keep-words.js';
const { keepWords } = (await import(keeper)) as { keepWords: (html: string) => string };
const source = readFileSync('integrations/wordpress/factlet.php', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The block as a post stores it. */
function block(article: string, attributes: object = {}): string {
  const given = Object.keys(attributes).length ? ` ${JSON.stringify(attributes)}` : '';
  return `<!-- wp:factlet/fact-check${given} -->\n${article}\n<!-- /wp:factlet/fact-check -->`;
}

describe('The plugin for WordPress', () => {
  it('is built as a folder to upload', () => {
    const names =
      'LICENSE THIRD-PARTY-NOTICES.txt block.json editor.min.js factlet.min.js factlet.php readme.txt';
    expect(readdirSync('dist/wordpress/factlet').sort().join(' ')).to.equal(names);
    const script = readFileSync('dist/factlet.min.js');
    expect(readFileSync('dist/wordpress/factlet/factlet.min.js').equals(script)).to.equal(true);
    const notices = readFileSync('dist/wordpress/factlet/THIRD-PARTY-NOTICES.txt', 'utf8');
    expect(notices, 'the licence of what is in the script').to.include('Redistribution and use');
  });

  it('has the version of the package wherever it names one', () => {
    const readme = readFileSync('integrations/wordpress/readme.txt', 'utf8');
    const named = [...`${source}${readme}`.matchAll(/(?:Version:\s+|Stable tag: |'|= )(\d+\.\d+\.\d+)\b/g)];
    expect(named.map((match) => match[1])).to.deep.equal(Array(5).fill(version));
  });

  it('is one short file that asks nothing of other hosts and keeps nothing', () => {
    expect(source.split('\n')).to.have.length.below(80);
    expect(source).not.to.match(/wp_remote|curl|file_get_contents|update_option|add_option|\$wpdb|\$_|eval/);
  });

  describe('in WordPress', function () {
    this.timeout(60_000);
    const samples = samplePayloads();
    let wordPress: WordPress;
    before(async function () {
      const found = await findWordPress();
      if (!found) this.skip();
      wordPress = found;
    });
    const all = (kind: WordPressJob[0], texts: readonly string[]): string[] =>
      wordPress(texts.map((text): WordPressJob => [kind, text]));

    it('has no mistake that PHP finds', () => {
      const { status, stdout } = spawnSync('php', ['-l', 'integrations/wordpress/factlet.php'], {
        encoding: 'utf8',
      });
      expect([status, stdout]).to.deep.equal([
        0,
        'No syntax errors detected in integrations/wordpress/factlet.php\n',
      ]);
    });

    it('prints the very HTML of toHtml in our tag, also for authors whose HTML is filtered', () => {
      const articles = samples.map(([, factCheck]) => toHtml(factCheck));
      const saved = all(
        'save',
        articles.map((article) => block(article)),
      );
      expect(saved).to.deep.equal(articles.map((article) => block(article)));
      const shown = all('show', saved).map((html) => html.trim());
      expect(shown).to.deep.equal(articles.map((article) => `<fact-summary>\n${article}\n</fact-summary>`));
    });

    it('passes on the address of the JSON and the view', () => {
      const [shown] = all('show', [
        block('<p>Tea</p>', { src: 'https://courier.example/tea.json?a=1&b=2', view: 'brief' }),
      ]);
      expect(shown!.trim()).to.equal(
        '<fact-summary src="https://courier.example/tea.json?a=1&#038;b=2" view="brief">\n<p>Tea</p>\n</fact-summary>',
      );
    });

    it('prints nothing that runs, whatever was stored', () => {
      const shown = all('show', [
        block('<article onclick="alert(1)"><script>alert(2)</script><p>Tea</p></article>'),
        block('<p>Tea</p>', { src: 'javascript:alert(1)' }),
        block('<p>Tea</p>', { src: '"><img src=x onerror=alert(1)>', view: '" onload="alert(1)' }),
        block('', {}),
      ]);
      expect(shown.map((html) => html.trim())).to.deep.equal([
        '<fact-summary>\n<article>alert(2)<p>Tea</p></article>\n</fact-summary>',
        '<fact-summary>\n<p>Tea</p>\n</fact-summary>',
        '<fact-summary src="http://img%20src=x%20onerror=alert(1)">\n<p>Tea</p>\n</fact-summary>',
        '',
      ]);
    });

    it('runs no shortcode in a fact check', () => {
      const [shown] = all('show', [block('<p>A [gallery] and [1]</p>')]);
      expect(shown).to.include('<p>A &#091;gallery] and [1]</p>');
      const [digits] = all('show', [block('<p>A [2col], [1 gallery] and [1, 3–5]</p>')]);
      expect(digits).to.include('<p>A &#091;2col], &#091;1 gallery] and [1, 3–5]</p>');
    });

    for (const [what, words] of [
      ['of a paragraph', 'https://www.youtube.com/watch?v=aaaaaaaaaaa'],
      ['of a line', 'Look:\nhttps://www.youtube.com/watch?v=aaaaaaaaaaa\nand see.'],
    ] as const) {
      // Without the protection this WordPress, which has no database, stops while it looks for something to embed.
      it(`puts no iframe or link in the place ${what} that is an address alone, also in a post that was opened again`, () => {
        const factCheck = aParsedFactCheck({
          claims: [aClaim({ text: words, verdicts: [aVerdict({ label: 'False' })] })],
          summary: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
        });
        const article = toHtml(factCheck);
        const opened = keepWords(article.replaceAll('&#058;', ':'));
        expect(opened).to.equal(article);
        expect(all('save', [block(article), article])).to.deep.equal([block(article), article]);
        const [inBlock, alone] = all('show', [block(article), article]);
        expect(inBlock!.trim()).to.equal(`<fact-summary>\n${article}\n</fact-summary>`);
        for (const html of [inBlock, alone]) {
          expect(html).not.to.match(/<iframe|<a\b/);
          const [claim] = fromHtml(parseFragment(html!)).factCheck!.claims;
          expect(claim!.text).to.equal(words.replaceAll('\n', ' '));
          expect(claim!.verdicts[0]!.label).to.equal('False');
        }
      });
    }

    it('loads one script of its own, on pages with the block only', () => {
      const [with_, without] = all('scripts', [block('<p>Tea</p>'), '<p>Tea</p>']);
      const addresses = [...with_!.matchAll(/<script\b[^>]* src='([^']*)'/g)].map((match) => match[1]);
      expect(addresses).to.deep.equal([
        `https://courier.example/wp-content/plugins/factlet/factlet.min.js?ver=${version}`,
      ]);
      expect(without!.trim()).to.equal('');
    });

    it('leaves the post as it was saved when the plugin is switched off', () => {
      const article = toHtml(samples[0]![1]);
      const [shown] = all('show', [block(article).replaceAll('factlet/fact-check', 'gone/gone')]);
      expect(shown).to.include('<article data-fact-check="1"').and.not.to.include('<fact-summary');
    });
  });
});
