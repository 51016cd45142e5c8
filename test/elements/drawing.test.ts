import { expect } from 'chai';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { allWords, drawn, partOf, show, tags } from '../support/build-element.js';

/** A fact check that has words in every field that takes words, each made by `word` from the field's name. */
function wordsEverywhere(word: (field: string) => string, url = 'https://example.org/'): FactCheckInput {
  const organization = {
    name: word('publisher'),
    url,
    logo: url,
    policies: { methodology: url, corrections: url, funding: url, contact: url },
  };
  const inlines = [
    { type: 'text', text: word('text') },
    { type: 'strong', text: word('strong') },
    { type: 'emphasis', text: word('emphasis') },
    { type: 'link', text: word('link'), href: url },
    { type: 'citation', refs: [word('ref')], raw: `[${word('raw')}]` },
  ] as const;
  const rich = [
    { type: 'paragraph', children: [...inlines] },
    { type: 'quote', children: [...inlines] },
    { type: 'list', ordered: true, items: [[...inlines]] },
  ] as FactCheckInput['summary'];
  return {
    id: word('id'),
    title: word('title'),
    url,
    version: word('version'),
    status: 'superseded',
    supersededBy: url,
    publisher: organization,
    contributors: [{ name: word('contributor'), role: word('role'), url }],
    disclosure: {
      ai: {
        involvement: 'assisted',
        systems: [word('system')],
        reviewedBy: word('reviewed'),
        responsible: word('responsible'),
      },
      disclaimer: word('disclaimer'),
    },
    summary: rich,
    claims: ['one', 'two'].map((id) => ({
      id,
      text: word('claim'),
      claimant: { name: word('claimant'), role: word('office'), url },
      place: word('place'),
      appearances: [{ url, title: word('appearance'), archiveUrl: url }],
      verdicts: [
        {
          label: word('label'),
          rating: 'false',
          reviewer: { ...organization, name: word('reviewer') },
          url,
          explanation: rich,
        },
        { label: word('long label').padEnd(90, '.') },
      ],
      explanation: rich,
    })),
    sections: [{ id: word('section'), heading: word('heading'), body: rich }],
    sources: [
      {
        id: word('ref'),
        title: word('source'),
        url,
        publisher: word('house'),
        authors: [word('author')],
        doi: word('doi'),
      },
      { id: 'b', title: word('unlinked source'), publisher: word('house'), authors: [word('author')] },
      { id: 'c', url: word('address') },
    ],
    followUps: [{ text: word('question'), url }, { text: word('open question') }],
    labels: { summary: word('summary label'), followUps: word('question label') },
    corrections: [{ kind: 'error', text: word('correction'), from: word('from'), to: word('to') }],
  };
}

/** The fields of which readers are shown the words. */
const shown = [
  ...[
    'title',
    'publisher',
    'reviewed',
    'disclaimer',
    'text',
    'strong',
    'emphasis',
    'link',
    'claim',
    'claimant',
  ],
  ...['office', 'place', 'label', 'reviewer', 'heading', 'source', 'house', 'author', 'unlinked source'],
  ...['address', 'question', 'open question', 'summary label', 'question label'],
];

describe('The words of a fact check', () => {
  describe('that hold markup', () => {
    const attacks = [
      '<img src=x onerror="window.hurt=1">',
      '<script>window.hurt=1</script>',
      '</p></article></div><iframe src="javascript:window.hurt=1"></iframe>',
      '"><svg onload=window.hurt=1>',
      '&lt;b&gt;&amp;amp;',
      '<!-- <?lit$1$> --> ${window.hurt=1} {{hurt}}',
      '<b>\u0000bold\ufeff</b>',
    ];

    for (const attack of attacks) {
      it(`are shown as they are, in every field: ${JSON.stringify(attack)}`, async () => {
        const word = (field: string): string => `${field}: ${attack}`;
        const plain = wordsEverywhere((field) => `${field}: words`);
        const withMarkup = wordsEverywhere(word);
        for (const tag of tags) {
          const before = await show(plain, tag);
          const element = await show(withMarkup, tag);
          expect(element.status).to.equal('ready');
          const names = (from: Element): string[] => drawn(from, '*').map(({ localName }) => localName);
          expect(names(element)).to.deep.equal(names(before));
          const attributes = drawn(element, '*').flatMap((piece) => piece.getAttributeNames());
          expect(attributes.filter((name) => /^on|^src|^style$|^srcdoc$/.test(name))).to.deep.equal([]);
        }
        const text = (await show(withMarkup)).shadowRoot!.textContent;
        for (const field of shown) expect(text, field).to.contain(word(field));
        expect('hurt' in window).to.be.false;
      });
    }
  });

  describe('that are addresses', () => {
    // Marks and jumps lead to places of the page itself.
    const outward = '[href]:not([href^="#"])';
    const unsafe = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<b>x</b>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'ftp://example.org/',
      'mailto:a@example.org',
      '//example.org/',
      '/relative',
      'example.org',
      'https://user:password@example.org/',
      'https://',
      '',
    ];

    for (const url of unsafe) {
      it(`are no links when they are unsafe: ${JSON.stringify(url.slice(0, 40))}`, async () => {
        const payload = wordsEverywhere((field) => `${field} words`, url);
        for (const tag of tags) {
          const isRelative = !/^\W*\w+\W?\w+:/.test(url);
          const element = await show(payload, tag, isRelative ? {} : { 'question-url': url });
          expect(element.status).to.equal('ready');
          const links = drawn<HTMLAnchorElement>(element, outward).map(({ href }) => href);
          expect(links).to.deep.equal([]);
        }
        expect(allWords(await show(payload))).to.contain('link words');
      });
    }

    it('are no links when they are longer than 4,096 characters', async () => {
      const url = `https://example.org/${'x'.repeat(4100)}`;
      const element = await show({ title: 'T', url, summary: '[1]', sources: [{ id: 1, title: 'S', url }] });
      expect(drawn(element, outward)).to.have.length(0);
      expect(allWords(element)).to.contain(url);
    });

    it('are links in the form the browser would use, without referrer or opener', async () => {
      const element = await show(wordsEverywhere((field) => field, ' HTTPS://EXAMPLE.org:443/a b '));
      const links = drawn<HTMLAnchorElement>(element, outward);
      expect(links.length).to.be.above(10);
      for (const link of links) {
        expect(link.getAttribute('href')).to.equal('https://example.org/a%20b');
        expect(link.relList.contains('noopener')).to.be.true;
        expect(link.relList.contains('noreferrer')).to.be.true;
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('load no image, font or other file', async () => {
      const before = performance.getEntriesByType('resource').length;
      const element = await show(wordsEverywhere((field) => field));
      expect(drawn(element, 'img, picture, video, link, object, [src], [style*="url"]')).to.have.length(0);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
    });
  });

  describe('that turn the direction of text', () => {
    const controls = [
      '\u202a',
      '\u202b',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u202e\u2066\u202b',
    ];

    for (const control of controls) {
      const name = [...control]
        .map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase()}`)
        .join(' ');

      it(`reach nothing outside their own field: ${name}`, async () => {
        const element = await show(wordsEverywhere((field) => `${field} ${control}words`));
        const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
        const open: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (!node.data.includes(control) || node.parentElement!.localName === 'style') continue;
          const isolate = isolateOf(node.parentElement!);
          const rest = isolate.textContent.replace(node.data, '').trim();
          // A number before a heading is ours; all else in the same isolate would be turned.
          if (rest && !/^\d+\.$/.test(rest) && !isInMark(node))
            open.push(`${node.data} in ${isolate.textContent}`);
        }
        expect(open).to.deep.equal([]);
      });
    }

    it('leave a mark and what follows it in their place', async () => {
      const element = await show({ title: 'T', lang: 'en', summary: 'Before \u202ethe words [1] behind.' });
      const mark = partOf(element, 'citation').getBoundingClientRect();
      const paragraph = partOf(element, 'summary').querySelector('p')!;
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let node = texts.nextNode() as Text;
      while (!node.data.includes('behind')) node = texts.nextNode() as Text;
      const last = document.createRange();
      const at = node.data.indexOf('behind');
      last.setStart(node, at);
      last.setEnd(node, at + 'behind'.length);
      expect(mark.left).to.be.above(paragraph.getBoundingClientRect().left + 20);
      expect(last.getBoundingClientRect().left).to.be.above(mark.left);
    });

    it('do not turn one author by another', async () => {
      const element = await show({
        title: 'T',
        summary: 'See [1].',
        sources: [{ id: 1, title: 'S', url: 'https://example.org/', authors: ['Ann \u202eA', 'Bob B'] }],
      });
      const walker = document.createTreeWalker(partOf(element, 'source'), NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (!node.data.includes('Ann')) node = walker.nextNode() as Text;
      expect(isolateOf(node.parentElement!).textContent).not.to.contain('Bob');
    });
  });

  it('are all there, in the language of the fact check', async () => {
    const element = await show({ ...wordsEverywhere((field) => `${field} words`), lang: 'cy' });
    const text = element.shadowRoot!.textContent;
    for (const field of shown) expect(text, field).to.contain(`${field} words`);
    expect(partOf(element, 'title').closest('[lang]')!.getAttribute('lang')).to.equal('cy');
  });
});

/** The nearest element around text that keeps its direction to itself. */
function isolateOf(element: Element): Element {
  const { unicodeBidi, display } = getComputedStyle(element);
  const keeps = /isolate|plaintext/.test(unicodeBidi) || /block|list-item|flex/.test(display);
  return keeps ? element : isolateOf(element.parentElement!);
}

function isInMark(node: Text): boolean {
  return node.parentElement!.closest('[aria-hidden], [part="citation"]') !== null;
}
