import { expect } from 'chai';
import { fromHtml, fromPlainText, toHtml, toMarkdown, toPlainText } from '../../src/formats.js';
import { fromMarkdown } from '../../src/server.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { checkedPicturesOf, fileOf } from '../../src/model/checked-pictures.js';
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
      /Shows a crush – Video \(Altered\): A bridge with a crowd on it \(https:\/\/pics\.example\/bridge\.jpg\)\nEdited · Missing context · Partly made with AI\nfrom 1:12 to 00:01:47\nWhat it really shows:\nA parade, seven years ago \[2\]\./,
    );
    expect(text).to.include('Original: An empty bridge (https://pics.example/original.jpg)');
    expect(text).to.include('Transcript:\nWe walk home.');
  });
});

describe('Media of a claim in a plain text', () => {
  const reread = (given: FactCheck): FactCheck => fromPlainText(toPlainText(given)).factCheck!;

  it('come back with what has a form of its own; their other words stay in the text', () => {
    for (const medium of [
      aFullMedium(),
      altered,
      aMedium({ categories: ['original', 'missing-context'], sensitive: 'Shows a crush' }),
      { kind: 'audio', alt: 'A bell – that rings', start: '7', aiMade: 'whole' } as const,
      { kind: 'video', end: '1:10' } as const,
      { src: 'https://pics.example/bridge.jpg' },
    ]) {
      const read = reread(checkOf(medium));
      const { original } = medium as MediumInput;
      const kept = ['kind', 'src', 'alt', 'categories', 'aiMade', 'start', 'end', 'sensitive'] as const;
      expect(mediaOf(read), JSON.stringify(medium)).to.deep.equal([
        [
          {
            kind: 'image',
            categories: [],
            ...Object.fromEntries(
              kept.filter((field) => field in medium).map((field) => [field, (medium as MediumInput)[field]]),
            ),
            ...(original && { original: { alt: original.alt, src: original.src } }),
          },
        ],
      ]);
      expect(read.claims[0]!.verdicts[0]!.label).to.equal('Altered');
    }
    const words = JSON.stringify(reread(checkOf(aFullMedium())));
    for (const kept of ['A parade, seven years ago ', 'A crowd on a bridge ', 'Di Pot', 'We walk home.'])
      expect(words).to.include(kept);
  });

  it('are told to have been read, with what became of their other words', () => {
    const { issues } = fromPlainText(toPlainText(checkOf(altered)));
    const [issue] = issues.filter(({ code }) => code === 'media-read');
    expect(issue).to.include({ severity: 'info', path: 'claims[0].media' });
    expect(issue!.message).to.include('stay in the text');
  });

  it('belong each to the claim below which they stand', () => {
    const verdicts = [{ label: 'False', rating: 'false' as const }];
    const given = aParsedFactCheck({
      lang: 'en',
      claims: [
        aClaim({ text: 'The bridge was full of people.', verdicts, media: [altered, aMedium()] }),
        aClaim({ id: 'b', text: 'The bridge is new and wide.', verdicts, media: [aMedium()] }),
      ],
    });
    expect(reread(given).claims.map(({ media }) => media.length)).to.deep.equal([2, 1]);
  });

  it('are text where the brackets hold no verdict, or where nothing says how a picture was judged', () => {
    for (const [verdict, line] of [
      ['False', 'Picture (left): The mayor on the bridge (https://pics.example/mayor.jpg)'],
      ['False', 'Picture (True): The mayor on the bridge (https://pics.example/mayor.jpg)'],
      ['False', 'Painting (False): The mayor on the bridge (https://pics.example/mayor.jpg)'],
    ] as const) {
      const text = `Was the bridge full?\n\nClaim: The bridge was full of people.\nVerdict: ${verdict}\n${line}\n\nSummary\n\nIt was not, as many have seen.\n`;
      const { factCheck } = fromPlainText(text);
      expect(mediaOf(factCheck), line).to.deep.equal([[]]);
      const all = JSON.stringify(fromPlainText(text));
      expect(all).to.include('The mayor on the bridge');
      expect(all, line).not.to.include('"src"');
    }
  });

  it('never make a picture that was checked one without its verdict', () => {
    fc.assert(
      fc.property(aPayloadWithMedia(), (payload) => {
        const { factCheck } = parseFactCheck(payload);
        if (!factCheck) return;
        const checked = checkedPicturesOf(factCheck);
        const read = fromPlainText(toPlainText(factCheck)).factCheck;
        if (!read) return;
        const stamped = checkedPicturesOf(read);
        const figures = JSON.stringify(read, (key, value: unknown) => (key === 'media' ? undefined : value));
        for (const [, src = ''] of figures.matchAll(/"src":"([^"]*)"/g))
          if (checked.has(fileOf(src) ?? '')) expect([...stamped.keys()]).to.include(fileOf(src));
      }),
    );
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
