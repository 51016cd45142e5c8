import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import {
  allWords,
  isSeen,
  partOf,
  place,
  settled,
  show,
  until,
  wordsOf,
  type Widget,
} from '../support/build-element.js';
import { setQuiet } from '../../src/controllers/report-issues.js';
import { aClaim, aFactCheck } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The lighthouse burns a tonne of oil a night.',
  datePublished: '2026-01-26',
  url: '/checks/lamp',
  author: { '@type': 'Organization', name: 'Harbour Press' },
  reviewRating: {
    '@type': 'Rating',
    alternateName: 'Rather false',
    ratingValue: 2,
    worstRating: 1,
    bestRating: 5,
  },
};

const carrying = (text: string): string => `<script type="application/ld+json">${text}</script>`;

describe('What a page itself holds', () => {
  const added: Element[] = [];

  function addToHead(text: string): void {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    document.head.append(script);
    added.push(script);
  }

  afterEach(() => {
    for (const script of added.splice(0)) script.remove();
  });

  describe('in a child script with a ClaimReview', () => {
    it('is shown with the words of claim, verdict and reviewer as they are', async () => {
      const element = await place(`<fact-summary>${carrying(JSON.stringify(review))}</fact-summary>`);
      await settled(element);
      expect(wordsOf(partOf(element, 'claim-text'))).to.equal(review.claimReviewed);
      expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Rather false');
      expect(allWords(element)).to.contain('Reviewed by Harbour Press');
    });

    it('is read after a byte order mark, which servers leave where they put a file into a page', async () => {
      const element = await place(
        `<fact-summary>${carrying(`\ufeff${JSON.stringify(review)}`)}</fact-summary>`,
      );
      await settled(element);
      expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Rather false');
    });

    it('says where it is broken, in the same words in every browser', async () => {
      const element = await place(`<fact-summary>${carrying('{ "title": "Tea", }')}</fact-summary>`);
      await settled(element);
      expect(element.issues[0]?.message).to.equal(
        'Broken JSON at line 1, column 19: unexpected "}". Correct it there; nothing was read.',
      );
    });

    it('resolves its addresses against the page', async () => {
      const element = await place(`<fact-summary>${carrying(JSON.stringify(review))}</fact-summary>`);
      await settled(element);
      expect(element.factCheck!.claims[0]!.verdicts[0]!.url ?? element.factCheck!.url).to.equal(
        new URL('/checks/lamp', location.href).href,
      );
    });

    it('leaves the fallback in view where it is broken, and says why', async () => {
      const element = await place(
        `<fact-summary>${carrying('{"@type": "ClaimReview",')}<p>As printed</p></fact-summary>`,
      );
      await settled(element);
      expect(isSeen(element.querySelector('p'))).to.be.true;
      expect(element.issues.map(({ code }) => code)).to.deep.equal(['broken-json']);
    });

    for (const [what, text] of [
      ['curly quotes', '{“title”: “What does the lighthouse burn?”}'],
      ['HTML tags', '{<br />\n"title": "What does the lighthouse burn?"<br />\n}'],
      ['HTML tags', '<p>{"title": "What does the lighthouse burn?"}</p>'],
      ['HTML entities', '{&#8220;title&#8221;: &quot;What does the lighthouse burn?&quot;}'],
    ] as const) {
      it(`is never repaired where an editor put ${what} into it, but told so in plain words: ${text.slice(0, 9)}`, async () => {
        const element = await place(`<fact-summary>${carrying(text)}<p>As printed</p></fact-summary>`);
        await settled(element);
        expect(isSeen(element.querySelector('p'))).to.be.true;
        expect(element.issues).to.have.length(1);
        expect(element.issues[0]?.message).to.match(/^Broken JSON at line 1, column [12]: /);
        expect(element.issues[0]?.message).to.contain(
          `: an editor or filter left ${what} in it. Restore it, or put it in a file; nothing was read.`,
        );
      });
    }
  });

  for (const [name, given] of [
    ['an object', review],
    ['JSON text', JSON.stringify(review)],
    [
      'an answer of a search',
      { claims: [{ text: review.claimReviewed, claimReview: [{ textualRating: 'Rather false' }] }] },
    ],
  ] as const) {
    it(`is read from data in another format: ${name}`, async () => {
      const element = await show(given, 'claim-card');
      expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Rather false');
    });
  }

  for (const [name, file] of [
    ['ClaimReviews', 'claim-review/several-reviewers.jsonld'],
    ['an answer of a search', 'google-fact-check/single-claim.answer.json'],
  ] as const) {
    it(`is read from an address that holds ${name}`, async () => {
      const element = await place(`<fact-summary src="/test/formats/fixtures/${file}"></fact-summary>`);
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(wordsOf(partOf(element, 'verdict-label'))).not.to.equal('');
    });
  }

  describe('with several fact checks', () => {
    const answer = {
      claims: ['The tower is red.', 'The lamp is blue.'].map((text, index) => ({
        text,
        claimReview: [{ url: `/checks/${index}`, title: `Check ${index}`, textualRating: 'Rather false' }],
      })),
    };
    const shownClaim = (element: Widget): string | undefined => element.factCheck!.claims[0]?.text;

    it('gives a card the claim that its attribute names, also when that changes', async () => {
      const element = await show(answer, 'claim-card', { claim: '2' });
      expect(shownClaim(element)).to.equal('The lamp is blue.');
      expect(wordsOf(partOf(element, 'claim-text'))).to.include('The lamp is blue.');
      element.setAttribute('claim', '1');
      await element.updateComplete;
      expect(wordsOf(partOf(element, 'claim-text'))).to.include('The tower is red.');
    });

    it('gives that of the page’s address', async () => {
      const own = structuredClone(answer);
      own.claims[1]!.claimReview[0]!.url = location.href;
      const element = await show(own, 'fact-summary');
      expect(shownClaim(element)).to.equal('The lamp is blue.');
      expect(element.issues.find(({ code }) => code === 'several-fact-checks')!.severity).to.equal('info');
    });

    it('says how many there are, where nothing names one', async () => {
      const element = await show(answer, 'fact-summary');
      const issue = element.issues.find(({ code }) => code === 'several-fact-checks')!;
      expect(issue.severity).to.equal('warning');
      expect(issue.message).to.include('holds 2 fact checks');
    });
  });

  describe('for machines', () => {
    const fromPage = (tag = 'fact-summary'): Promise<Widget> =>
      place<Widget>(`<${tag} from-page><p>As printed</p></${tag}>`);

    it('is shown where the tag asks for it', async () => {
      addToHead(
        JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review] }),
      );
      const element = await fromPage();
      await settled(element);
      expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Rather false');
    });

    it('becomes one fact check where there are several blocks, and a broken one costs only itself', async () => {
      addToHead(JSON.stringify(review));
      addToHead('{"@type": ');
      addToHead(JSON.stringify({ ...review, claimReviewed: 'The tower is red.' }));
      const element = await fromPage();
      await settled(element);
      expect(element.factCheck!.claims.map(({ text }) => text)).to.deep.equal([
        review.claimReviewed,
        'The tower is red.',
      ]);
      expect(element.issues.map(({ code }) => code)).to.include('broken-json');
    });

    it('is read from microdata, and from JSON that an editor has wrapped in CDATA', async () => {
      addToHead(`//<![CDATA[\n${JSON.stringify(review)};\n//]]>`);
      const box = document.createElement('div');
      box.innerHTML =
        '<p itemscope itemtype="https://schema.org/ClaimReview"><b itemprop="claimReviewed">The tower is red.</b></p>';
      document.body.append(box);
      added.push(box);
      const element = await fromPage();
      await settled(element);
      expect(element.factCheck!.claims.map(({ text }) => text)).to.deep.equal([
        review.claimReviewed,
        'The tower is red.',
      ]);
    });

    it('is an error with the number of the block and nothing more where no other block can be read', async () => {
      addToHead('{"@type": "WebPage"}');
      addToHead('{"@type": "ClaimReview",\n"claimReviewed": "He said "no""}');
      const element = await fromPage();
      await settled(element);
      expect(element.issues.map(({ message }) => message)).to.deep.equal([
        'JSON-LD block 2: Broken JSON at line 2, column 28: unexpected "n". Correct it there; nothing was read.',
      ]);
    });

    it('is never that of another page, and says that there are several', async () => {
      addToHead(JSON.stringify({ ...review, url: '/checks/other', claimReviewed: 'The moon is a lamp.' }));
      addToHead(JSON.stringify({ ...review, url: `${location.href}#claim` }));
      const element = await fromPage();
      await settled(element);
      expect(element.factCheck!.claims.map(({ text }) => text)).to.deep.equal([review.claimReviewed]);
      expect(element.issues.map(({ code }) => code)).to.include('several-fact-checks');
    });

    it('is not looked at where the tag does not ask for it or has an input of its own', async () => {
      addToHead(JSON.stringify(review));
      const silent = await place('<fact-summary><p>As printed</p></fact-summary>');
      expect(silent.status).to.equal('empty');
      const given = await show(aFactCheck(), 'fact-summary', { 'from-page': '' });
      expect(wordsOf(partOf(given, 'title'))).to.equal('What does the lighthouse burn?');
    });

    it('leaves the fallback in view where there is none', async () => {
      const element = await fromPage();
      expect(element.status).to.equal('empty');
      expect(isSeen(element.querySelector('p'))).to.be.true;
    });
  });

  describe('as the complete article inside the tag', () => {
    const article = toHtml(parseFactCheck(aFactCheck()).factCheck!);

    it('is shown where there is no other input', async () => {
      const element = await place(`<fact-summary>${article}</fact-summary>`);
      await settled(element);
      expect(wordsOf(partOf(element, 'title'))).to.equal('What does the lighthouse burn?');
      expect(wordsOf(partOf(element, 'verdict-label'))).to.equal('Mostly false');
      expect(element.factCheck!.sources.map(({ title }) => title)).to.deep.equal([
        'Almanac of the harbour',
        'Letters of a keeper',
      ]);
    });

    it('follows an editor who corrects it', async () => {
      const element = await place(`<fact-summary>${article}</fact-summary>`);
      await settled(element);
      element.querySelector('h2')!.textContent = 'What does the lighthouse burn today?';
      await until(() => element.factCheck?.title.includes('today'), 'the new title');
      await element.updateComplete;
      expect(wordsOf(partOf(element, 'title'))).to.equal('What does the lighthouse burn today?');
    });

    describe('of which a part cannot be read back', () => {
      const printed = captureConsole();
      before(() => setQuiet(false));
      after(() => setQuiet(true));

      const two = toHtml(
        parseFactCheck(
          aFactCheck({
            status: 'corrected',
            claims: [aClaim(), aClaim({ id: 'horn', text: 'The horn is heard in France.' })],
          }),
        ).factCheck!,
      );
      // Every section loses its name and attributes, as converters do that know few elements.
      const claim =
        /<section data-fact-item="claims"[^>]*>([^]*?<\/section>\n<section data-fact-text[^]*?<\/section>\n)<\/section>/;

      for (const [what, html] of [
        ['a claim’s section is a plain element', two.replace(claim, '<div>$1</div>')],
        ['a claim’s section is unwrapped', two.replace(claim, '$1')],
        [
          'a claim has lost all attributes',
          two.replace(claim, (part) => part.replaceAll(/ data-fact[-\w]*="[^"]*"/g, '')),
        ],
        [
          'a verdict’s section is unwrapped',
          two.replace(/<section data-fact-item="verdicts">([^]*?)<\/section>/, '$1'),
        ],
        ['a verdict has lost its attribute', two.replace(/<p data-fact="Verdict[^>]*>/, '<p>')],
        ['the status has lost its attribute', two.replace(/<p data-fact="\{status[^>]*>/, '<p>')],
        [
          'a date was changed to words in no known form',
          two.replace('>Checked January 26, 2026', '>Checked a Monday'),
        ],
        ['a source has lost its place in the list', two.replace(/<li value="2"[^>]*>([^]*?)<\/li>/, '$1')],
        ['two sources have one number', two.replaceAll('[2]', '[1]').replace('value="2"', 'value="1"')],
      ] as const)
        it(`stays in view, which the console says, where ${what}`, async () => {
          expect(html).not.to.equal(two);
          const element = await place(`<fact-summary>${html}</fact-summary>`);
          await settled(element);
          expect(element.status).to.equal('error');
          expect(element.factCheck).to.equal(undefined);
          const issue = element.issues.find(({ code }) => code === 'copy-unreadable');
          expect(issue).to.include({ severity: 'error' });
          const article = element.querySelector('article')!;
          expect(isSeen(article.querySelector('h2'))).to.equal(true);
          for (const words of ['The horn is heard in France.', 'Mostly false'])
            expect(article.innerText).to.include(words);
          // Readers have the whole article: nothing failed for them.
          expect(allWords(element)).not.to.include('could not be read');
          const entries = printed().filter(({ words }) => words.includes('copy-unreadable'));
          expect(entries.map(({ level }) => level)).to.deep.equal(['error']);
        });

      it('is drawn again when the HTML is mended', async () => {
        const element = await place(`<fact-summary>${two.replace(claim, '<div>$1</div>')}</fact-summary>`);
        await settled(element);
        element.innerHTML = two;
        await until(() => element.status === 'ready', 'the fact check');
        expect(element.factCheck!.claims).to.have.length(2);
      });
    });

    it('keeps its sources where a sanitizer drops the numbers of the list', async () => {
      const element = await place(`<fact-summary>${article.replaceAll(/ value="\d"/g, '')}</fact-summary>`);
      await settled(element);
      expect(element.factCheck!.sources.map(({ id, title }) => `${id} ${title}`)).to.deep.equal([
        '1 Almanac of the harbour',
        '2 Letters of a keeper',
      ]);
    });

    it('gives way to data, and what it says otherwise is told to editors', async () => {
      const element = await show(aFactCheck({ title: 'Given' }), 'fact-summary', {}, article);
      expect(wordsOf(partOf(element, 'title'))).to.equal('Given');
      const [issue] = element.issues.filter(({ code }) => code === 'copy-differs');
      expect(issue).to.include({
        severity: 'warning',
        path: 'title',
        text: 'What does the lighthouse burn?',
      });
    });

    it('beside data that say the same gives editors nothing to do', async () => {
      const element = await show(aFactCheck(), 'fact-summary', {}, article);
      expect(element.issues.map(({ code }) => code)).not.to.include('copy-differs');
    });

    it('is left as it is in the page', async () => {
      const element = await place(`<fact-summary>${article}</fact-summary>`);
      const before = element.innerHTML;
      await settled(element);
      expect(element.innerHTML).to.equal(before);
    });
  });
});
