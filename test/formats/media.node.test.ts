import { expect } from 'chai';
import { fromHtml, toHtml, toMarkdown, toPlainText } from '../../src/formats.js';
import { fromMarkdown } from '../../src/server.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aPayloadWithMedia } from '../support/build-arbitrary.js';
import {
  aClaim,
  aFullMedium,
  aMedium,
  aParsedFactCheck,
  type MediumInput,
} from '../support/build-payload.js';
import * as fc from '../support/fast-check.js';
import { htmlParser } from '../support/parse-html.js';

const altered = aMedium({
  categories: ['transformed'],
  original: aMedium({ src: 'https://pics.example/original.jpg', alt: 'An empty bridge' }),
});

function checkOf(...media: MediumInput[]): FactCheck {
  return aParsedFactCheck({
    claims: [aClaim({ verdicts: [{ label: 'Altered', rating: 'altered' }], media })],
    sources: [
      { id: 1, title: 'Almanac' },
      { id: 2, title: 'Letters' },
    ],
    lang: 'en',
  });
}

let parse: Awaited<ReturnType<typeof htmlParser>>;

before(async () => {
  parse = await htmlParser();
});

const mediaOf = (read: FactCheck | undefined): unknown => read?.claims.map(({ media }) => media);

describe('Media of a claim as HTML', () => {
  it('are words and links, never a picture, unless pictures are asked for', () => {
    const html = toHtml(checkOf(altered));
    expect(html).not.to.include('<img');
    expect(html).to.include('Picture (Altered): ');
    expect(html).to.include('href="https://pics.example/bridge.jpg"');
    const withPictures = toHtml(checkOf(altered), { images: true });
    expect(withPictures.match(/<img\b[^>]*>/g)).to.have.length(1);
    expect(withPictures).to.match(
      /<img[^>]*referrerpolicy="no-referrer"[^>]*src="https:\/\/pics\.example\/original\.jpg"/,
    );
  });

  it('say the reason of a sensitive one first and fold its words away, also with pictures', () => {
    const html = toHtml(checkOf(aMedium({ stamped: true, sensitive: 'Shows a crush' })), { images: true });
    expect(html).not.to.include('<img');
    expect(html).to.match(/Shows a crush[^]*<details>[^]*What it shows[^]*A bridge with a crowd/);
  });

  it('say that AI made it', () => {
    expect(toHtml(checkOf(aMedium({ aiMade: 'whole' })))).to.include('Made with AI');
  });

  it('come back as they were, with pictures and without', () => {
    for (const images of [false, true]) {
      for (const medium of [
        aFullMedium(),
        altered,
        aMedium({ stamped: true }),
        { kind: 'audio', start: '7' } as const,
      ]) {
        const given = checkOf(medium);
        const { factCheck, issues } = fromHtml(parse(toHtml(given, { images })));
        expect(
          issues.filter(({ severity }) => severity === 'error'),
          JSON.stringify(medium),
        ).to.deep.equal([]);
        expect(mediaOf(factCheck), JSON.stringify(medium)).to.deep.equal(mediaOf(given));
      }
    }
  });
});

describe('Media of a claim as Markdown', () => {
  it('come back as they were', () => {
    for (const medium of [aFullMedium(), altered, aMedium()]) {
      const given = checkOf(medium);
      const { factCheck } = fromMarkdown(toMarkdown(given));
      expect(mediaOf(factCheck), JSON.stringify(medium)).to.deep.equal(mediaOf(given));
    }
  });

  it('hide a picture of a text that is the very file that was checked', () => {
    const given = aParsedFactCheck({
      claims: [aClaim({ media: [altered] })],
      summary: [{ type: 'figure', ...aMedium(), children: [] }],
    });
    expect(toMarkdown(given)).not.to.include('![');
    expect(toMarkdown(given)).to.include('[A bridge with a crowd on it](<https://pics.example/bridge.jpg>)');
  });
});

describe('Media of a claim as plain text', () => {
  it('are lines of the claim: what it is with its verdict, what it really shows, where it was seen', () => {
    const text = toPlainText(checkOf(aFullMedium()));
    expect(text).to.match(
      /Shows a crush\nVideo \(Altered\): A bridge with a crowd on it \(https:\/\/pics\.example\/bridge\.jpg\)\nEdited · Missing context · Partly made with AI\nfrom 1:12 to 00:01:47\nWhat it really shows:\nA parade, seven years ago \[2\]\./,
    );
    expect(text).to.include('Original: An empty bridge (https://pics.example/original.jpg)');
    expect(text).to.include('Transcript:\nWe walk home.');
  });
});

describe('Media of any claim', function () {
  this.timeout(60_000);

  it('are written by every writer without throwing, and no HTML of them is refused', () => {
    fc.assert(
      fc.property(aPayloadWithMedia(), fc.boolean(), (payload, images) => {
        const { factCheck } = parseFactCheck(payload);
        if (!factCheck) return;
        toMarkdown(factCheck);
        toPlainText(factCheck);
        const { issues } = fromHtml(parse(toHtml(factCheck, { images })));
        expect(issues.filter(({ code }) => code === 'unreadable')).to.deep.equal([]);
      }),
    );
  });
});
