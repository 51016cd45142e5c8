import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { toOembed, type Oembed, type OembedOptions } from '../../src/publish/oembed.js';
import { aPayload } from '../support/build-arbitrary.js';
import {
  aBareClaim,
  aFullFactCheck,
  aParsedFactCheck,
  aVerdict,
  deepFreeze,
} from '../support/build-payload.js';
import { htmlParser } from '../support/parse-html.js';
import { elementsIn, textOf } from '../support/walk-html.js';

const iframeUrl = 'https://example.org/embed/moon-tea.html';

function oembedOf(options: Partial<OembedOptions> = {}): Oembed {
  return toOembed(aParsedFactCheck(aFullFactCheck()), { iframeUrl, ...options });
}

/**
 * What WordPress asks of an answer of a provider it does not know, restated from `wp_filter_oembed_result`
 * (https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/), and what it makes of it.
 */
const wordPressKeeps: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

function likeWordPress({ html }: Oembed): string | false {
  const kept = html.replaceAll(
    /<(\/?)(\w+)((?:\s[^<>]*)?)>/g,
    (_, slash: string, name: string, rest: string) => {
      const allowed = wordPressKeeps[name];
      if (!allowed) return '';
      const attributes = [...rest.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, key]) =>
        allowed.includes(key!),
      );
      return `<${slash}${name}${attributes.map(([whole]) => ` ${whole.trim()}`).join('')}>`;
    },
  );
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  if (!frame) return false;
  const [found, sign, address] = / src=(['"])(.*?)\1/.exec(quote + frame) ?? [];
  return (quote + frame).replace(
    found ?? '',
    () => ` src=${sign!}${address!}#?secret=abcdefghij${sign!} data-secret=${sign!}abcdefghij${sign!}`,
  );
}

/** An answer as whoever receives it must take it. */
type Answer = Partial<Record<keyof Oembed, unknown>>;

/**
 * What Ghost asks of an answer it found by discovery, restated from `fetchOembedData` of its oEmbed service
 * (https://github.com/TryGhost/Ghost, ghost/core/core/server/services/oembed): anything else becomes a bookmark.
 */
const ghostAsks: Record<string, (answer: Answer) => boolean> = {
  'a type and a version': ({ type, version }) => Boolean(type && version),
  'a type that it knows': ({ type }) => ['photo', 'video', 'link', 'rich'].includes(String(type)),
  HTML: ({ html }) => typeof html === 'string' && html.length > 0,
  'a width': ({ width }) => typeof width === 'number' && width > 0,
};

/** What the standard says of an answer of the type rich (https://oembed.com/#section2.3). */
const standardAsks: Record<string, (answer: Answer) => boolean> = {
  'the version 1.0': ({ version }) => version === '1.0',
  'a width and a height in numbers': ({ width, height }) =>
    Number.isInteger(width) && Number.isInteger(height),
  'a number of seconds': ({ cache_age: age }) => Number.isInteger(age),
  'a whole thumbnail or none': (answer) =>
    [0, 3].includes(Object.keys(answer).filter((name) => name.startsWith('thumbnail_')).length),
  'JSON that comes back': (answer) =>
    JSON.stringify(JSON.parse(JSON.stringify(answer))) === JSON.stringify(answer),
};

describe('toOembed', () => {
  for (const [host, asks] of Object.entries({ Ghost: ghostAsks, 'the standard': standardAsks })) {
    for (const [what, holds] of Object.entries(asks)) {
      it(`gives ${host} ${what}`, () => {
        expect(holds(oembedOf())).to.equal(true);
      });
    }
  }

  it('says what it is and who provides it', () => {
    expect(oembedOf()).to.include({
      version: '1.0',
      type: 'rich',
      title: 'Tea on the moon',
      width: 600,
      height: 400,
      cache_age: 3600,
      provider_name: 'Kettle Gazette',
      provider_url: 'https://example.org/gazette',
    });
  });

  it('takes the sizes that it is given, and none that are no sizes', () => {
    expect(oembedOf({ width: 480.4, height: 300, cacheAge: 60 })).to.include({
      width: 480,
      height: 300,
      cache_age: 60,
    });
    expect(oembedOf({ width: NaN, height: -1, cacheAge: Infinity })).to.include({
      width: 600,
      height: 400,
      cache_age: 3600,
    });
  });

  it('names a thumbnail only with its width and height', () => {
    const thumbnailUrl = 'https://example.org/tea.png';
    expect(oembedOf({ thumbnailUrl })).not.to.have.property('thumbnail_url');
    expect(
      oembedOf({ thumbnailUrl: 'javascript:1', thumbnailWidth: 1, thumbnailHeight: 1 }),
    ).not.to.have.property('thumbnail_url');
    expect(oembedOf({ thumbnailUrl, thumbnailWidth: 640, thumbnailHeight: 360 })).to.include({
      thumbnail_url: thumbnailUrl,
      thumbnail_width: 640,
      thumbnail_height: 360,
    });
  });

  it('names no provider where none is known', () => {
    const answer = toOembed(aParsedFactCheck(), { iframeUrl });
    expect(answer).not.to.have.any.keys('provider_name', 'provider_url');
  });

  it('leads to the page for readers', () => {
    expect(oembedOf().html).to.contain('<a href="https://example.org/moon-tea">Read the full fact check</a>');
    expect(oembedOf({ pageUrl: 'https://example.org/x' }).html).to.contain('href="https://example.org/x"');
  });

  it('names and links the sources', () => {
    expect(oembedOf().html).to.contain('Sources: <a href="https://example.org/tea">1. A history of tea</a>');
  });

  it('refuses an address that is none', () => {
    expect(() => oembedOf({ iframeUrl: 'embed.html' })).to.throw(TypeError);
  });

  it('does not change the fact check', () => {
    const factCheck = deepFreeze(aParsedFactCheck(aFullFactCheck()));
    expect(() => toOembed(factCheck, { iframeUrl })).not.to.throw();
  });

  describe('in WordPress, by its rules restated', () => {
    it('keeps claim and verdict in one paragraph of the quotation, and the links', () => {
      const html = likeWordPress(oembedOf()) as string;
      expect(html).to.contain(
        'Claim: Tea was first grown on the moon. Verdict: Mostly false (Kettle Gazette, January 26, 2026).',
      );
      expect(html).to.contain('<a href="https://example.org/moon-tea">');
      expect(html.indexOf('<blockquote>')).to.be.lessThan(html.indexOf('<iframe'));
    });

    it('keeps the frame with its address and title, and gives it its secret', () => {
      expect(likeWordPress(oembedOf({ theme: 'light' }))).to.match(
        /<iframe src="https:\/\/example\.org\/embed\/moon-tea\.html\?theme=light#\?secret=abcdefghij" data-secret="abcdefghij" title="Fact check: Tea on the moon" height="400" width="100%" frameborder="0"><\/iframe>$/,
      );
    });

    it('gives the secret to the frame, whatever the words look like', () => {
      const text = `the attribute src='x' of <iframe src="y"></iframe></blockquote> is quoted`;
      const factCheck = aParsedFactCheck({
        title: text,
        claims: [aBareClaim({ text, verdicts: [aVerdict()] })],
      });
      const html = likeWordPress(toOembed(factCheck, { iframeUrl })) as string;
      expect(html).to.contain(`src="${iframeUrl}#?secret=abcdefghij"`);
      expect(html.match(/<iframe/g)).to.have.length(1);
    });
  });

  it('holds for any fact check one quotation and one frame, links to nowhere but http, and no word as markup', async () => {
    const parse = await htmlParser();
    fc.assert(
      fc.property(aPayload(), (payload) => {
        const { factCheck } = parseFactCheck(payload);
        const { html } = toOembed(factCheck!, { iframeUrl });
        const tree = parse(html);
        const elements = elementsIn(tree).filter(({ name }) => name !== 'body');
        expect(new Set(elements.map(({ name }) => name))).to.have.all.keys(
          ...['blockquote', 'p', 'iframe', ...(html.includes('<a ') ? ['a'] : [])],
        );
        expect(elements.filter(({ name }) => name === 'blockquote' || name === 'iframe')).to.have.length(2);
        for (const { attributes } of elements) expect(attributes['href'] ?? 'http:').to.match(/^https?:/);
        for (const { text } of factCheck!.claims) expect(flat(textOf(tree))).to.contain(flat(text));
        expect(likeWordPress({ ...toOembed(factCheck!, { iframeUrl }) })).to.contain('#?secret=abcdefghij"');
      }),
    );
  });
});

// Parsers of HTML change NUL and line ends; words that share a line leave their own signs of direction out.
function flat(words: string): string {
  return words.replaceAll(/[\s\0\ufffd\u202a-\u202e\u2066-\u2069]+/g, '');
}
