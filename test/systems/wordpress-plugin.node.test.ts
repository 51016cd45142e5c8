import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { toClaimReview, type ReviewObject } from '../../src/formats/claim-review.js';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { aClaim, aParsedFactCheck, aVerdict } from '../support/build-payload.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { findWordPress, type WordPress, type WordPressJob } from '../support/wordpress.js';

const keeper = '../../integrations/wordpress/editor/keep-words.js';
const { keepWords } = (await import(keeper)) as { keepWords: (html: string) => string };
const folder = 'integrations/wordpress';
const phpFiles = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.php'));
const source = readFileSync(join(folder, 'factlet.php'), 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Review = Record<string, unknown>;

/** What the plugin writes of a ClaimReview: its facts, and not its running text or its sources. */
function factsOf(review: ReviewObject): unknown {
  const runningText = ['description', 'reviewBody', 'citation', 'ratingExplanation'];
  return JSON.parse(
    JSON.stringify(review, (key, value: unknown) => (runningText.includes(key) ? undefined : value)),
  );
}

/** The block as a post stores it. */
function block(article: string, attributes: object = {}): string {
  const given = Object.keys(attributes).length ? ` ${JSON.stringify(attributes)}` : '';
  return `<!-- wp:factlet/fact-check${given} -->\n${article}\n<!-- /wp:factlet/fact-check -->`;
}

describe('The plugin for WordPress', () => {
  it('is built as a folder to upload', () => {
    const names = readdirSync('dist/wordpress/factlet').sort();
    const languages = readdirSync('dist').filter((name) => /^factlet\.(?!cdx)[\w-]+\.json$/.test(name));
    expect(languages).to.have.length.above(9);
    const own =
      'LICENSE THIRD-PARTY-NOTICES.txt block.json editor.min.js factlet.min.js factlet.php includes';
    expect(names).to.deep.equal([...own.split(' '), 'readme.txt', 'uninstall.php', ...languages].sort());
    for (const name of phpFiles)
      expect(existsSync(join('dist/wordpress/factlet', name)), name).to.equal(true);
    const script = readFileSync('dist/factlet.min.js');
    expect(readFileSync('dist/wordpress/factlet/factlet.min.js').equals(script)).to.equal(true);
    const notices = readFileSync('dist/wordpress/factlet/THIRD-PARTY-NOTICES.txt', 'utf8');
    expect(notices, 'the licence of what is in the script').to.include('Redistribution and use');
  });

  it('has the version of the package wherever it names one', () => {
    const readme = readFileSync('integrations/wordpress/readme.txt', 'utf8');
    const named = [...`${source}${readme}`.matchAll(/(?:Version:\s+|Stable tag: |'|= )(\d+\.\d+\.\d+)\b/g)];
    expect(named.map((match) => match[1])).to.deep.equal(Array(4).fill(version));
  });

  it('asks nothing of other hosts, and keeps nothing but the setting that WordPress stores for it', () => {
    for (const name of phpFiles) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code.split('\n'), name).to.have.length.below(300);
      expect(code, name).not.to.match(
        /wp_remote|curl|file_get_contents|(?:update|add)_option\(|\$wpdb|\$_[A-Z]|\beval\b|unserialize/,
      );
    }
  });

  it('prints every word of its page through a function that escapes it', () => {
    const code = readFileSync(join(folder, 'includes/settings.php'), 'utf8');
    const printed = [...code.matchAll(/<\?php (echo|print)\s+(\w*)/g)].map((match) => match[2]);
    expect(printed.length).to.be.above(1);
    for (const name of printed) expect(name).to.match(/^esc_/);
    expect(code).not.to.match(/\b_e\(|<\?=/);
  });

  it('names the versions of WordPress that it was tested with', () => {
    const readme = readFileSync(join(folder, 'readme.txt'), 'utf8');
    for (const text of [source, readme]) expect(text).to.match(/Requires at least:\s+6\.1\n/);
    expect(readme).to.match(/Tested up to: 6\.6\n/);
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
    const reviews = (contents: readonly string[], page: string): Review[][] =>
      wordPress(contents.map((content): WordPressJob => ['reviews', content, page])).map(
        (json) => JSON.parse(json) as Review[],
      );

    it('has no mistake that PHP finds', () => {
      for (const name of phpFiles) {
        const { stdout } = spawnSync('php', ['-l', join(folder, name)], { encoding: 'utf8' });
        expect(stdout).to.equal(`No syntax errors detected in ${join(folder, name)}\n`);
      }
    });

    it('writes ClaimReview of what the post stores as toClaimReview does, in its facts', () => {
      const page = 'https://courier.example/tea';
      const all = samples.map(([, factCheck]) => ({ ...factCheck, url: page }));
      const printed = reviews(
        all.map((factCheck) => block(toHtml(factCheck))),
        page,
      );
      expect(printed.flat()).to.have.length.above(9);
      // The plugin prints what search engines read, which is no MediaReview.
      const isClaimReview = (review: ReviewObject): boolean => review['@type'] === 'ClaimReview';
      for (const [index, factCheck] of all.entries())
        expect(printed[index]).to.deep.equal(toClaimReview(factCheck).filter(isClaimReview).map(factsOf));
    });

    it('writes in ClaimReview a claim, a title and a name as they were changed by hand', () => {
      const factCheck = aParsedFactCheck({
        claims: [aClaim({ text: 'Tea is cold.', verdicts: [aVerdict()] })],
      });
      const html = toHtml(factCheck);
      const [[review]] = reviews([block(html.replaceAll('>Tea is cold.<', '>Tea is hot.<'))], '/') as [
        [Review],
      ];
      expect(review['claimReviewed']).to.equal('Tea is hot.');
    });

    it('writes no ClaimReview where a verdict was changed by hand, moved to another claim, or cannot be read', () => {
      const claims = ['Tea is cold.', 'Tea is blue.'].map((text) =>
        aClaim({ text, verdicts: [aVerdict({ label: `About ${text}` })] }),
      );
      const html = toHtml(aParsedFactCheck({ claims }));
      const [first = '', second = ''] = [
        ...html.matchAll(/<section data-fact-item="verdicts">[^]*?<\/section>/g),
      ].map(([match]) => match);
      expect(second).to.include('About Tea is blue.');
      const moved = html.replace(first, '@').replace(second, first).replace('@', second);
      const changed = html.replace('<strong>About Tea is cold.</strong>', '<strong>True</strong>');
      const printed = reviews(
        [html, moved, changed, html + html, '<p>Tea</p>'].map((one) => block(one)),
        '/',
      );
      expect(printed.map(({ length }) => length)).to.deep.equal([2, 0, 0, 0, 0]);
    });

    it('writes ClaimReview only of a fact check of this page: none of another page’s, of a file, or of several', () => {
      const own = aParsedFactCheck({
        url: 'https://courier.example/tea',
        claims: [aClaim({ verdicts: [aVerdict()] })],
      });
      const html = block(toHtml(own));
      const of = (content: string, page: string): number => reviews([content], page)[0]!.length;
      expect(of(html, 'http://courier.example/tea/')).to.equal(1);
      expect(
        of(`<!-- wp:group --><div>${html}</div><!-- /wp:group -->`, 'https://courier.example/tea'),
      ).to.equal(1);
      expect(of(html, 'https://courier.example/coffee')).to.equal(0);
      expect(of(html + html, 'https://courier.example/tea')).to.equal(0);
      expect(
        of(block(toHtml(own), { src: 'https://courier.example/tea.json' }), 'https://courier.example/tea'),
      ).to.equal(0);
    });

    it('tells the editor of the newsroom as data that ends no script', () => {
      const [script] = wordPress([
        ['newsroom', JSON.stringify({ profile: '{"publisher":{"name":"</script><b>&"}}' })],
      ]);
      expect(script).not.to.match(/<\/script|<b/);
      expect(
        (JSON.parse(script!) as { profile: { publisher: { name: string } } }).profile.publisher.name,
      ).to.equal('</script><b>&');
    });

    it('keeps of what is sent from its page what it knows, and the profile before where a new one is none', () => {
      const send = (given: unknown): unknown =>
        JSON.parse(wordPress([['settings', JSON.stringify(given)]])[0]!);
      const nothing = { profile: '', desk: '', claim_review: false };
      for (const odd of [
        'odd',
        null,
        { profile: ['x'], desk: { a: 1 } },
        { profile: '[1]' },
        { desk: 'javascript:alert(1)' },
      ])
        expect(send(odd), JSON.stringify(odd)).to.deep.equal(nothing);
      expect(
        send({ profile: ' {"lang":"en"} ', desk: 'https://example.org/desk/', claim_review: '1', more: 1 }),
      ).to.deep.equal({ profile: '{"lang":"en"}', desk: 'https://example.org/desk/', claim_review: true });
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
      expect(with_).to.include('<script data-locales ');
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
