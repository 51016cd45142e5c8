import { expect } from 'chai';
import { toHtml, toMarkdown, toPlainText } from '../../src/formats.js';
import { checkedPicturesOf, fileOf } from '../../src/model/checked-pictures.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { renderPage, toEmail, toOembed } from '../../src/server.js';
import { aPayloadWithMedia } from '../support/build-arbitrary.js';
import { aClaim, aMedium } from '../support/build-payload.js';
import * as fc from '../support/fast-check.js';

const iframeUrl = 'https://example.org/embed.html';

/** Everything that is written for places where our style sheet does not reach, with pictures wherever they can be had. */
const writers: Readonly<Record<string, (factCheck: FactCheck) => string>> = {
  html: (factCheck) => toHtml(factCheck, { images: true }),
  brief: (factCheck) => toHtml(factCheck, { images: true, view: 'brief' }),
  email: (factCheck) => toEmail(factCheck, { images: true }).html,
  oembed: (factCheck) => JSON.stringify(toOembed(factCheck, { iframeUrl, images: true })),
  head: (factCheck) =>
    /<head>[^]*<\/head>/.exec(renderPage(factCheck, { images: true, locale: undefined }))?.[0] ?? '',
  markdown: (factCheck) => toMarkdown(factCheck).replace(/^---\n[^]*?\n---\n/, ''),
  text: (factCheck) => toPlainText(factCheck),
};

/** The addresses of pictures that what is written would load. */
function loadedBy(written: string): string[] {
  const found = [
    ...written.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/g),
    ...written.matchAll(/"thumbnail_url":"([^"]*)"/g),
    ...written.matchAll(/property="og:image" content="([^"]*)"/g),
    ...written.matchAll(/!\[(?:[^\]\\]|\\.)*\]\(<([^>]*)>/g),
  ];
  return found.map(([, address = '']) => address.replaceAll('&amp;', '&'));
}

/** A fact check whose pictures come from few files, so that texts and originals are often the very file that was checked. */
const aFactCheckOfFewPictures = fc
  .tuple(
    aPayloadWithMedia(),
    fc.array(fc.record({ file: fc.nat({ max: 3 }), stamped: fc.boolean(), sensitive: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(fc.nat({ max: 3 }), { maxLength: 4 }),
  )
  .map(([payload, media, figures]): FactCheckInput => {
    const src = (file: number): string => `https://pics.example/${'abcd'[file]}.jpg`;
    const claim = aClaim({
      media: media.map(({ file, stamped, sensitive }, at) =>
        aMedium({
          src: src(file),
          stamped,
          ...(sensitive && { sensitive: 'Shows a crush' }),
          original: aMedium({ src: `${src((file + at) % 4)}#original` }),
        }),
      ),
    });
    const texts = figures.map((file) => ({ type: 'figure' as const, ...aMedium({ src: src(file) }) }));
    return {
      ...payload,
      claims: [...(payload.claims ?? []), claim],
      sections: [...(payload.sections ?? []), { body: texts }],
    };
  });

describe('What is written for places without our styles', function () {
  this.timeout(120_000);

  for (const [name, write] of Object.entries(writers)) {
    it(`holds no picture that was checked unless its file carries the verdict, and no sensitive one: ${name}`, () => {
      fc.assert(
        fc.property(aFactCheckOfFewPictures, (payload) => {
          const { factCheck } = parseFactCheck(payload);
          if (!factCheck) return;
          const checked = checkedPicturesOf(factCheck);
          const careful = new Set(
            [...checked].filter(([, one]) => !one.isStamped || one.sensitive).map(([file]) => file),
          );
          for (const address of loadedBy(write(factCheck))) expect(careful).not.to.include(fileOf(address));
        }),
      );
    });
  }

  it('holds the others, so that this is no empty promise', () => {
    const { factCheck } = parseFactCheck({
      title: 'A crowd on a bridge',
      claims: [
        aClaim({
          media: [
            aMedium({ stamped: true }),
            aMedium({
              src: 'https://pics.example/bare.jpg',
              original: aMedium({ src: 'https://pics.example/o.jpg' }),
            }),
          ],
        }),
      ],
    });
    expect(loadedBy(writers['html']!(factCheck!))).to.deep.equal([
      'https://pics.example/bridge.jpg',
      'https://pics.example/o.jpg',
    ]);
    expect(loadedBy(writers['email']!(factCheck!))).to.have.length(2);
    expect(loadedBy(writers['oembed']!(factCheck!))).to.deep.equal(['https://pics.example/bridge.jpg']);
    expect(loadedBy(writers['head']!(factCheck!))).to.deep.equal(['https://pics.example/bridge.jpg']);
    expect(loadedBy(toHtml(factCheck!))).to.deep.equal([]);
  });
});
