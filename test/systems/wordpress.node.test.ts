import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseFragment } from 'parse5';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/formats.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { toOembed } from '../../src/publish/oembed.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { anOddFactCheck } from '../support/build-odd-words.js';
import { comparable } from '../support/comparable.js';
import { levelWords } from '../support/level-words.js';
import { likeWordPress } from '../support/like-wordpress.js';
import { samplePayloads } from '../support/sample-payloads.js';
import { findWordPress, type WordPress, type WordPressJob } from '../support/wordpress.js';

const VIEWS = ['full', 'brief', 'glance'] as const;
const WORDS =
  `tea|it's|O'Cup|leaves'|'kettle'|('hot')|&quot;tea&quot;|&quot;it's&quot;|-|--|---|a--b|cup-board|2x3|10x20|5' 3|the '90s|` +
  `Cup (tm)|...|wait...|tea,|tea.|1-2|\`\`so''|A &amp; B|&lt;b&gt;|'two words'|'It's hot'|2026-01-26|[1]|(1, 2)|الشاي|<em>'hot'</em>`;

/** A whole WordPress of this machine, without a database; nobody is signed in, so that it filters as for any author. */
describe('WordPress', function () {
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
  const one = (kind: WordPressJob[0], ...parameters: string[]): string =>
    wordPress([[kind, ...parameters]])[0]!;
  const read = (html: string): FactCheck => {
    const { factCheck } = fromHtml(parseFragment(html));
    if (!factCheck) throw new Error(`nothing was read in ${html.slice(0, 200)}`);
    return factCheck;
  };

  describe('when an author saves a post', () => {
    it('keeps every byte of a fact check, in every view', () => {
      const articles = VIEWS.flatMap((view) => samples.map(([, factCheck]) => toHtml(factCheck, { view })));
      expect(all('save', articles)).to.deep.equal(articles);
      expect(all('kses', articles)).to.deep.equal(articles);
    });

    it('keeps every byte of it, whatever its words are', () => {
      const articles = fc.sample(anOddFactCheck(), 60).map((factCheck) => toHtml(factCheck));
      expect(all('save', articles)).to.deep.equal(articles);
    });

    it('keeps pictures, and takes away only what keeps the page from their host', () => {
      const articles = samples.map(([, factCheck]) => toHtml(factCheck, { images: true }));
      expect(articles.join('').match(/<img/g)).to.have.lengthOf.above(0);
      const silent = (html: string): string => html.replaceAll(' referrerpolicy="no-referrer"', '');
      expect(all('save', articles)).to.deep.equal(articles.map(silent));
      const shown = all('show', all('save', articles));
      for (const [index, [, factCheck]] of samples.entries())
        expect(levelWords(read(shown[index]!))).to.deep.equal(levelWords(factCheck));
    });

    it('keeps the marker with its address, its settings and the article in it', () => {
      const article = toHtml(samples[0]![1]);
      const markers = ['fact-summary', 'claim-card', 'source-list'].map(
        (tag) =>
          `<div data-${tag}="https://courier.example/tea.json?a=1&amp;b=2" data-view="brief" data-heading-level="3" ` +
          `data-claim="2" id="tea" class="wide" lang="en" dir="ltr">\n${article}\n</div>`,
      );
      expect(all('save', markers)).to.deep.equal(markers);
    });

    it('keeps our snippet', () => {
      const codes = samples.flatMap(([, factCheck]) => [
        makeSnippet('wordpress', { factCheck, src: 'https://courier.example/tea.json', view: 'brief' }).code,
        makeSnippet('wordpress', { factCheck }).code,
      ]);
      expect(all('save', codes)).to.deep.equal(codes);
    });

    it('holds the words once, so that an edit by hand reaches readers with and without JavaScript', () => {
      const { factCheck } = parseFactCheck({
        title: 'Rent of the hall',
        summary: 'The hall costs £18,400 a year.',
      });
      const [saved = ''] = all('save', [makeSnippet('wordpress', { factCheck: factCheck! }).code]);
      expect(saved.split('18,400')).to.have.length(2);
      const [shown = ''] = all('show', all('save', [saved.replace('18,400', '18,900')]));
      expect(shown).to.contain('18,900').and.not.to.contain('18,400');
      const read = fromHtml(parseFragment(shown));
      expect(JSON.stringify(read.factCheck!.summary)).to.contain('£18,900');
      expect(read.issues).to.deep.equal([]);
    });

    it('keeps percent-encoded JSON in the marker', () => {
      const values = samples.map(([, factCheck]) => JSON.stringify(factCheck));
      const markers = values.map(
        (json) => `<div data-fact-summary="${encodeURIComponent(json)}"><p>Tea</p></div>`,
      );
      const saved = all('save', markers);
      expect(saved).to.deep.equal(markers);
      const shown = all('show', saved).map((html) => /data-fact-summary="([^"]*)"/.exec(html)![1]!);
      expect(shown.map(decodeURIComponent)).to.deep.equal(values);
    });
  });

  describe('when it prints a post', () => {
    const places: [name: string, around: (article: string) => string][] = [
      ['by itself', (article) => article],
      ['in a marker', (article) => `<div data-fact-summary="/tea.json">\n${article}\n</div>`],
      ['in a post of the classic editor', (article) => `Words before\n\n${article}\n\nand after`],
      ['in a block for HTML', (article) => `<!-- wp:html -->\n${article}\n<!-- /wp:html -->`],
    ];
    for (const [name, around] of places) {
      it(`leaves the same fact check, ${name}`, () => {
        const some = name === 'by itself' ? samples : samples.slice(0, 4);
        const articles = some.map(([, factCheck], index) =>
          around(toHtml(factCheck, { view: VIEWS[index % 2]! })),
        );
        const shown = all('show', all('save', articles));
        for (const [index, [, factCheck]] of some.entries())
          expect(levelWords(read(shown[index]!))).to.deep.equal(levelWords(factCheck));
      });
    }

    it('leaves the same fact check, whatever its words are', () => {
      const factChecks = fc.sample(anOddFactCheck(), 60);
      const shown = all(
        'show',
        factChecks.map((factCheck) => toHtml(factCheck)),
      );
      for (const [index, factCheck] of factChecks.entries())
        expect(levelWords(read(shown[index]!))).to.deep.equal(levelWords(factCheck));
    });

    it('changes no verdict, claimant or date by its curly quotes', () => {
      const factCheck = structuredClone(samples[0]![1]);
      const [claim] = factCheck.claims;
      claim!.verdicts[0]!.label = `'Mostly "false"' -- it's 2x3...`;
      claim!.claimant = { name: `O'Cup`, role: `'poet' - and more` };
      const shown = one('show', toHtml(factCheck));
      expect(shown).to.include('&#8216;Mostly &quot;false&quot;&#8217; &#8212; it&#8217;s 2&#215;3&#8230;');
      const [back] = read(shown).claims;
      expect(comparable({ ...factCheck, claims: [back!] })).to.deep.equal(
        comparable({ ...factCheck, claims: [claim!] }),
      );
    });

    it('makes of running text what likeWordPress makes of it', () => {
      const word = fc.constantFrom(...WORDS.split('|'));
      const line = fc
        .array(word, { minLength: 1, maxLength: 12 })
        .map((words) => `<p>${words.join(' ')}</p>`);
      const lines = fc.sample(line, 500);
      const made = all('autop', all('texturize', lines)).map(signs);
      expect(lines.map(likeWordPress)).to.deep.equal(made);
    });

    it('makes of the line ends of an article what likeWordPress makes of them', () => {
      const articles = samples.map(([, factCheck]) => toHtml(factCheck));
      expect(articles.map((html) => signs(likeWordPress(html)))).to.deep.equal(
        all('autop', all('texturize', articles)).map(signs),
      );
    });
  });

  it('leaves the same fact check in its feed', () => {
    const feed = all(
      'feed',
      samples.map(([, factCheck]) => toHtml(factCheck)),
    );
    for (const [index, [, factCheck]] of samples.entries()) {
      expect(feed[index]).not.to.match(/<(?:script|style|iframe)/);
      expect(levelWords(read(feed[index]!))).to.deep.equal(levelWords(factCheck));
    }
  });

  describe('when a page is embedded by its address', () => {
    const url = 'https://courier.example/tea';
    const frame =
      '<iframe src="https://courier.example/tea/frame.html?view=brief" width="600" height="400" title="Tea"></iframe>';
    const quote =
      '<blockquote lang="en"><p>Tea grows on hills.</p> <p><a href="https://courier.example/tea">Tea</a></p></blockquote>';
    const answer = (html: string, more: object = {}): WordPressJob => [
      'embed',
      JSON.stringify({ version: '1.0', type: 'rich', width: 600, height: 400, html, ...more }),
      url,
    ];

    it('shows the quotation until the frame has told its height, and sandboxes the frame', () => {
      const [shown] = wordPress([answer(`${quote}\n${frame}`)]);
      expect(shown).to.include(
        '<blockquote class="wp-embedded-content" data-secret="SECRET">Tea grows on hills. <a href="https://courier.example/tea">Tea</a></blockquote>',
      );
      expect(shown).to.include('sandbox="allow-scripts"').and.to.include('title="Tea"');
      expect(shown).to.include('src="https://courier.example/tea/frame.html?view=brief#?secret=SECRET"');
    });

    it('takes our answer for every sample, with all its words and links apart', () => {
      const answers = samples.map(([, factCheck]) =>
        toOembed(factCheck, { iframeUrl: 'https://courier.example/tea/frame.html', pageUrl: url }),
      );
      const shown = wordPress(answers.map((own) => ['embed', JSON.stringify(own), url])).map((html) =>
        html.replaceAll('&#039;', '&#39;'),
      );
      for (const [index, { html }] of answers.entries()) {
        const bare = html.replaceAll(/<\/?p>/g, '').replace(/<blockquote[^>]*>(.*)<\/blockquote>\n.*/s, '$1');
        expect(shown[index]).to.include(`>${bare}</blockquote><iframe class="wp-embedded-content" sandbox`);
        expect(shown[index]).to.include('src="https://courier.example/tea/frame.html#?secret=SECRET"');
      }
    });

    it('keeps of a frame its address, size and title, of a link its address, of all others the words', () => {
      const [bare, loud] = wordPress([
        answer(`${quote}${frame}`),
        answer(
          `${quote.replace('<a', '<a rel="x" class="y"')}\n${frame.replace('<iframe', '<iframe loading="lazy" allow="fullscreen" id="y"')}`,
        ),
      ]);
      expect(loud).to.equal(bare);
    });

    it('puts the words of two lines together, so that a blank must stand between them', () => {
      const [shown] = wordPress([answer(`<blockquote><p>One</p>\n<p>two</p></blockquote>${frame}`)]);
      expect(shown).to.include('>Onetwo</blockquote>');
    });

    it('shows no frame where the answer has none, is not rich, or has words in its frame', () => {
      const shown = wordPress([
        answer(quote),
        answer(frame, { type: 'link' }),
        answer(frame.replace('></iframe>', '>Tea</iframe>')),
      ]);
      for (const html of shown) expect(html).not.to.include('<iframe');
    });
  });
});

function signs(html: string): string {
  return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
