import { expect } from 'chai';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { fromWebPage } from '../../../src/formats/web-page.js';
import type { ParsedFactCheck } from '../../../src/model/parse-fact-check.js';

const TEXT =
  'The bridge carries at most fifty people an hour, which the keeper of the toll has counted for many years.';
const PICTURE = '<img src="/pics/crowd.jpg" width="1200" height="800" alt="A bridge with a crowd on it">';

function read(box: string, head = ''): ParsedFactCheck {
  const html = `<!doctype html><html lang="en"><head><title>Was the bridge full?</title>${head}</head><body><main>
    <h1>Was the bridge full?</h1>${box}<p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p></main></body></html>`;
  return fromWebPage(html, { url: 'https://example.org/bridge' });
}

const box = (more: string): string =>
  `<div class="claim-box"><p><b>Claim:</b> The bridge was full of people.</p>${more}<p><b>Verdict:</b> False</p></div>`;

function mediaOf({ factCheck }: ParsedFactCheck) {
  return factCheck!.claims.map(({ media }) => media);
}

function codesOf({ issues }: ParsedFactCheck): string[] {
  return issues.map(({ code }) => code);
}

describe('A picture of an article', () => {
  it('is what was checked if it stands in the box of a claim, with the words of the page', () => {
    const figure = `<figure><a href="https://social.example/p/9">${PICTURE}</a>
      <figcaption>Shared on <i>Monday</i>. <span class="credit">Cy Spoon</span></figcaption></figure>`;
    const page = read(box(figure));
    expect(mediaOf(page)).to.deep.equal([
      [
        {
          kind: 'image',
          src: 'https://example.org/pics/crowd.jpg',
          alt: 'A bridge with a crowd on it',
          width: 1200,
          height: 800,
          caption: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'Shared on ' },
                { type: 'emphasis', text: 'Monday' },
                { type: 'text', text: '.' },
              ],
            },
          ],
          credit: 'Cy Spoon',
          url: 'https://social.example/p/9',
          categories: [],
        },
      ],
    ]);
    expect(page.factCheck!.claims[0]!.verdicts[0]!.label).to.equal('False');
    expect(codesOf(page)).to.include('media-read');
    // It is told once.
    expect(JSON.stringify(page.factCheck).split('A bridge with a crowd on it')).to.have.length(2);
  });

  it('belongs to the claim in whose box it stands, and to none of several in one box', () => {
    const second = '<p><b>Claim:</b> The bridge is new.</p><p><b>Verdict:</b> True</p>';
    const apart = read(`${box('')}<p>${TEXT}</p><div class="claim-box">${second}${PICTURE}</div>`);
    expect(mediaOf(apart).map(({ length }) => length)).to.deep.equal([0, 1]);
    const together = read(`<div class="claim-box">${second.replace('new', 'old')}${second}${PICTURE}</div>`);
    expect(mediaOf(together).flat()).to.deep.equal([]);
    expect(JSON.stringify(together.factCheck)).to.include('A bridge with a crowd on it');
  });

  it('stays in the text if it stands outside, or is a portrait, a logo or the stamp of the verdict', () => {
    const who = '<p><b>Claimed by:</b> Ann Ash</p>';
    for (const [what, html] of Object.entries({
      outside: `${box('')}${PICTURE}`,
      portrait: box(`${who}<img src="ann.jpg" alt="Ann Ash on the stairs of the town hall">`),
      logo: box('<img src="logo.svg" alt="Kettle Gazette">'),
      stamp: box('<img src="false.svg" alt="Our meter says: False">'),
    })) {
      const page = read(html);
      expect(mediaOf(page), what).to.deep.equal([[]]);
      const alt = /alt="([^"]*)"/.exec(html)![1]!;
      expect(JSON.stringify([page.factCheck, page.issues]), what).to.include(alt);
    }
  });

  it('is what was checked between the lines of claim and verdict, also in Markdown', () => {
    const text = (above: string, below = '') =>
      `# Was the bridge full?\n\nClaim: The bridge was full of people.\n\n${above}\n\nVerdict: False\n\n${below}\n\n${TEXT}\n`;
    const picture = '![A bridge with a crowd on it](https://pics.example/crowd.jpg){width=1200 height=800}';
    const [medium, ...others] = mediaOf(fromMarkdown(text(picture))).flat();
    expect(others).to.deep.equal([]);
    expect(medium).to.include({ alt: 'A bridge with a crowd on it', src: 'https://pics.example/crowd.jpg' });
    expect(mediaOf(fromMarkdown(text('', picture)))).to.deep.equal([[]]);
  });

  it('is one with that of a MediaReview of the page if both lead to the same post', () => {
    const data = (contentUrl: string): string =>
      `<script type="application/ld+json">${JSON.stringify([
        {
          '@type': 'ClaimReview',
          claimReviewed: 'The bridge was full of people.',
          reviewRating: { alternateName: 'False' },
        },
        {
          '@type': 'MediaReview',
          mediaAuthenticityCategory: 'TransformedContent',
          itemReviewed: { '@type': 'ImageObject', contentUrl },
        },
      ])}</script>`;
    const own = box(`<a href="https://social.example/p/9">${PICTURE}</a>`);
    const [same] = mediaOf(read(own, data('https://social.example/p/9')));
    expect(same).to.have.length(1);
    expect(same![0]).to.deep.include({
      alt: 'A bridge with a crowd on it',
      url: 'https://social.example/p/9',
      categories: ['transformed'],
    });
    const [other] = mediaOf(read(own, data('https://social.example/p/8')));
    expect(other!.map(({ categories }) => categories)).to.deep.equal([['transformed'], []]);
  });

  it('leaves the verdict in the page’s words where a MediaReview alone says nothing of it', () => {
    const data = JSON.stringify({
      '@type': 'MediaReview',
      mediaAuthenticityCategory: 'StagedContent',
      itemReviewed: {
        contentUrl: 'https://social.example/p/9',
        interpretedAsClaim: { description: 'The bridge was full of people.' },
      },
    });
    const { factCheck } = read(box(''), `<script type="application/ld+json">${data}</script>`);
    expect(
      factCheck!.claims.map(({ verdicts, media }) => [verdicts[0]?.label, media[0]?.categories]),
    ).to.deep.equal([['False', ['staged']]]);
  });
});
