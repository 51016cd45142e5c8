import { expect } from 'chai';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/formats.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { comparable, parsed } from '../support/comparable.js';

const names = ['overview', 'several-claims', 'arabic', 'corrected'];

/** How a publisher's feed carries an article: the XML around it, and the article as its reader gets it. */
const feeds: Record<string, { write: (html: string) => string; read: (feed: Document) => string }> = {
  'an RSS item as CDATA': {
    write: (html) => rss(`<![CDATA[${html}]]>`),
    read: (feed) => feed.getElementsByTagName('content:encoded')[0]!.textContent,
  },
  'an RSS item with escaped HTML': {
    write: (html) => rss(escapeXml(html)),
    read: (feed) => feed.getElementsByTagName('content:encoded')[0]!.textContent,
  },
  'an Atom entry with escaped HTML': {
    write: (html) => atom(`<content type="html">${escapeXml(html)}</content>`),
    read: (feed) => feed.querySelector('content')!.textContent,
  },
  'an Atom entry as XHTML': {
    write: (html) =>
      atom(`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`),
    read: (feed) => feed.querySelector('content')!.firstElementChild!.innerHTML,
  },
};

function rss(encoded: string): string {
  const item = `<item><title>Tea</title><content:encoded>${encoded}</content:encoded></item>`;
  const channel =
    '<title>Courier</title><link>https://courier.example/</link><description>News</description>';
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${item}</channel></rss>`;
}

function atom(content: string): string {
  const head =
    '<id>https://courier.example/tea</id><title>Tea</title><updated>2026-01-26T10:00:00Z</updated>';
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${head}<entry>${head}${content}</entry></feed>`;
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

describe('A feed', () => {
  let samples: FactCheck[];
  before(async () => {
    const answers = await Promise.all(names.map((name) => fetch(`/demo/payloads/${name}.json`)));
    const payloads = (await Promise.all(answers.map((answer) => answer.json()))) as unknown[];
    const odd = { ...aFullFactCheck(), title: 'Tea ]]> &amp; <b>"tea"</b> &#8217; it\'s [gallery]' };
    samples = [odd, ...payloads].map(parsed);
  });

  for (const [name, { write, read }] of Object.entries(feeds)) {
    it(`carries the whole fact check in ${name}`, () => {
      for (const factCheck of samples) {
        const feed = new DOMParser().parseFromString(write(toHtml(factCheck)), 'application/xml');
        expect(feed.querySelector('parsererror')?.textContent).to.equal(undefined);
        const article = new DOMParser().parseFromString(read(feed), 'text/html').body;
        expect(comparable(fromHtml(article).factCheck!)).to.deep.equal(comparable(factCheck));
        for (const { text, verdicts } of factCheck.claims)
          for (const words of [text, ...verdicts.map(({ label }) => label)])
            expect(article.textContent.replaceAll(/[\u2066-\u2069]/g, '')).to.include(words);
        expect(article.querySelector('script, style, iframe, [style], [onclick]') === null).to.equal(true);
      }
    });
  }
});
