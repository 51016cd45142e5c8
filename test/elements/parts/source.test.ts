import { expect } from 'chai';
import { drawn, isSeen, linkCalled, partOf, partsOf, show, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck, aSource } from '../../support/build-payload.js';

type Source = Parameters<typeof aSource>[0];

/** The row of the only source of a fact check, which cites it once. */
async function rowOf(source: Source, more: Parameters<typeof aFactCheck>[0] = {}): Promise<HTMLElement> {
  const claims = [aClaim({ explanation: undefined })];
  const data = aFactCheck({ summary: 'So [1].', claims, sections: [], sources: [aSource(source)], ...more });
  return partOf(await show(data), 'source');
}

const linksOf = (row: HTMLElement): [string, string][] =>
  [...row.querySelectorAll<HTMLAnchorElement>('a:not([role])')].map((link) => [wordsOf(link), link.href]);

describe('What is known of a source', () => {
  describe('and what it is', () => {
    const types = {
      news: 'News',
      report: 'Report',
      government: 'Government',
      dataset: 'Data',
      court: 'Court record',
      journal: 'Journal article',
      social: 'Social media',
      video: 'Video',
      interview: 'Interview',
      'fact-check': 'Fact check',
      web: 'Web page',
      other: 'Other source',
    } as const;

    for (const [type, word] of Object.entries(types) as [keyof typeof types, string][]) {
      it(`is a word and a drawing for the type ${type}, unless most sources are of it`, async () => {
        const row = await rowOf({ type });
        expect(wordsOf(row)).to.contain(`${word} · example.org`);
        const icons = row.querySelectorAll('svg');
        if (type === 'news' || type === 'web') {
          expect(icons).to.have.length(0);
          expect(wordsOf(await rowOf({ type, publisher: 'The Post' }))).not.to.contain(word);
          return;
        }
        expect(icons).to.have.length(1);
        expect(icons[0]!.getAttribute('aria-hidden')).to.equal('true');
        const { width, height } = icons[0]!.getBoundingClientRect();
        expect(width).to.be.within(8, 24);
        expect(height).to.be.within(8, 24);
        const [path] = icons[0]!.querySelectorAll('path');
        expect(path!.getTotalLength()).to.be.above(10);
      });
    }

    it('is a drawing of its own for each type', async () => {
      const names = Object.keys(types) as (keyof typeof types)[];
      const sources = names.map((type, index) => aSource({ id: index + 1, type }));
      const element = await show(aFactCheck({ sources }));
      const paths = drawn(element, '[part=source] path').map((path) => path.getAttribute('d'));
      // What most sources are has none.
      expect(new Set(paths).size).to.equal(names.length - 2);
    });

    it('is neither word nor drawing where no type is given', async () => {
      const row = await rowOf({});
      expect(wordsOf(row)).to.equal('Almanac of the harbour example.org ↩');
      expect(row.querySelectorAll('svg')).to.have.length(0);
    });

    it('is said to be primary or secondary where that is given', async () => {
      expect(wordsOf(await rowOf({ primary: true }))).to.contain('Primary source');
      expect(wordsOf(await rowOf({ primary: false }))).to.contain('Secondary source');
      expect(wordsOf(await rowOf({}))).not.to.match(/primary|secondary/i);
    });
  });

  describe('and when it is from', () => {
    for (const [publishedAt, words] of [
      ['1957', '1957'],
      ['1957-03', 'March 1957'],
      ['1957-03-09', 'March 9, 1957'],
    ] as const) {
      it(`is as precise as ${publishedAt} is`, async () => {
        expect(wordsOf(await rowOf({ publishedAt }))).to.equal(
          `Almanac of the harbour ${words} · example.org ↩`,
        );
      });
    }

    it('says when it was read', async () => {
      expect(wordsOf(await rowOf({ accessedAt: '2026-01' }))).to.contain('read on January 2026');
      expect(wordsOf(await rowOf({}))).not.to.contain('read');
    });
  });

  describe('and who stands behind it', () => {
    it('names authors and publisher as they are written', async () => {
      expect(
        wordsOf(await rowOf({ authors: ['Ann Ash', 'Bo Birch'], publisher: 'Harbour Press' })),
      ).to.contain('Ann Ash, Bo Birch · Harbour Press · example.org');
    });

    it('says the host once where it is the publisher', async () => {
      const words = wordsOf(await rowOf({ publisher: 'example.org' }));
      expect(words.split('example.org')).to.have.length(2);
    });

    it('shows the host in letters that cannot be mistaken', async () => {
      expect(wordsOf(await rowOf({ url: 'https://\u0430pple.example/' }))).to.contain('xn--pple-43d.example');
    });

    for (const doi of ['10.1000/182', 'https://doi.org/10.1000/182']) {
      it(`leads to the DOI where there is no address: ${doi}`, async () => {
        expect(linksOf(await rowOf({ url: undefined, doi }))).to.deep.equal([
          ['Almanac of the harbour', 'https://doi.org/10.1000/182'],
          [doi, 'https://doi.org/10.1000/182'],
        ]);
      });

      it(`leads to the DOI beside the address: ${doi}`, async () => {
        expect(linksOf(await rowOf({ doi }))).to.deep.equal([
          ['Almanac of the harbour', 'https://example.org/almanac'],
          [doi, 'https://doi.org/10.1000/182'],
        ]);
      });
    }
  });

  describe('and what it says', () => {
    it('quotes it, says where the quote is to be found, and leads to it', async () => {
      const row = await rowOf({ quotes: [{ text: 'The lamp is electric.', locator: 'p. 12' }] });
      const quote = row.querySelector('blockquote')!;
      expect(wordsOf(quote)).to.equal('The lamp is electric. – p. 12');
      expect(quote.querySelector('a')!.ariaLabel).to.equal('Go to this passage');
      expect(linksOf(quote)).to.deep.equal([
        ['', 'https://example.org/almanac#:~:text=The%20lamp%20is%20electric.'],
      ]);
    });

    it('leads to each of several quotes', async () => {
      const row = await rowOf({ quotes: [{ text: 'One lamp.' }, { text: 'Two lamps.' }] });
      expect(
        linksOf(row)
          .slice(1)
          .map(([, href]) => href.split('text=')[1]),
      ).to.deep.equal(['One%20lamp.', 'Two%20lamps.']);
    });

    it('leads to a passage of an address that is written with blanks around it', async () => {
      const row = await rowOf({ url: ' https://example.org/a ', quotes: [{ text: 'One lamp.' }] });
      expect(linksOf(row)[1]![1]).to.equal('https://example.org/a#:~:text=One%20lamp.');
    });

    it('does not lead to a quote where there is no address', async () => {
      const row = await rowOf({ url: undefined, quotes: [{ text: 'One lamp.', locator: 'folio 3' }] });
      expect(wordsOf(row)).to.contain('One lamp. – folio 3');
      expect(wordsOf(row)).not.to.contain('passage');
    });

    it('does not offer a way to a quote whose address would be too long to follow', async () => {
      const row = await rowOf({ quotes: [{ text: '灯'.repeat(800) }] });
      expect(wordsOf(row)).not.to.contain('passage');
      expect(linksOf(row)).to.have.length(1);
    });

    it('bears half a character in a quote', async () => {
      expect(wordsOf(await rowOf({ quotes: [{ text: 'So \ud83d it burns' }] }))).to.contain('it burns');
    });
  });

  describe('and where it stands', () => {
    it('says so of the only claim', async () => {
      for (const [stance, words] of [
        ['supports', 'Supports the claim'],
        ['contradicts', 'Contradicts the claim'],
        ['context', 'Gives context to the claim'],
      ] as const) {
        const row = await rowOf({ stances: [{ claim: 'lamp', stance }] });
        expect(wordsOf(row)).to.contain(words);
        expect(wordsOf(row)).not.to.contain('tonne of oil');
      }
    });

    it('says by its number of which claim where there are several', async () => {
      const row = await rowOf(
        {
          stances: [
            { claim: 'lamp', stance: 'contradicts' },
            { claim: 'horn', stance: 'supports' },
          ],
        },
        { claims: [aClaim(), aClaim({ id: 'horn', text: 'The horn is loud.' })] },
      );
      expect(wordsOf(row)).to.contain('Contradicts claim 1');
      expect(wordsOf(row)).to.contain('Supports claim 2');
    });

    it('says nothing of a claim that is not there', async () => {
      expect(wordsOf(await rowOf({ stances: [{ claim: 'nobody', stance: 'supports' }] }))).not.to.contain(
        'Supports',
      );
    });
  });

  describe('and how to get at it', () => {
    it('has the archived copy beside the live link', async () => {
      const row = await rowOf({ archiveUrl: 'https://example.com/archive/1' });
      expect(linksOf(row)).to.deep.equal([
        ['Almanac of the harbour', 'https://example.org/almanac'],
        ['Archived copy', 'https://example.com/archive/1'],
      ]);
    });

    it('has no archived copy whose address is not safe to follow', async () => {
      const row = await rowOf({ archiveUrl: 'javascript:alert(1)' });
      expect(wordsOf(row)).not.to.contain('Archived copy');
    });

    it('has the archived copy alone where there is no live link', async () => {
      const row = await rowOf({ url: undefined, archiveUrl: 'https://example.com/archive/1' });
      expect(linksOf(row)).to.deep.equal([['Archived copy', 'https://example.com/archive/1']]);
    });

    const states: [string, Source, string][] = [
      ['behind a paywall', { access: 'paywalled' }, 'Behind a paywall.'],
      ['not online', { access: 'offline', url: undefined }, 'Not available online.'],
      [
        'confidential',
        { access: 'confidential', url: undefined },
        'The publisher keeps this source confidential.',
      ],
      ['dead', { linkStatus: 'dead' }, 'The link no longer works.'],
      ['moved', { linkStatus: 'moved' }, 'The page has moved.'],
      ['retracted', { retracted: true }, 'This source has been retracted.'],
    ];
    for (const [name, source, words] of states) {
      it(`says in words that it is ${name}`, async () => {
        const row = await rowOf(source);
        expect(wordsOf(row)).to.contain(words);
        expect(wordsOf(row)).not.to.contain('No link given.');
      });
    }

    it('says nothing of what is as usual', async () => {
      const row = await rowOf({ access: 'open', linkStatus: 'ok', retracted: false });
      expect(wordsOf(row)).to.equal('Almanac of the harbour example.org ↩');
      expect(wordsOf(await rowOf({ linkStatus: 'unknown' }))).not.to.contain('unknown');
    });

    it('shows a source of which nothing is told but that it is confidential', async () => {
      const row = await rowOf({ title: undefined, url: undefined, access: 'confidential' });
      expect(wordsOf(row)).to.equal('The publisher keeps this source confidential. ↩');
    });

    it('says all of it at once', async () => {
      const words = wordsOf(
        await rowOf({
          retracted: true,
          linkStatus: 'dead',
          access: 'paywalled',
          archiveUrl: 'https://example.com/a',
        }),
      );
      expect(words).to.contain(
        'This source has been retracted. The link no longer works. Behind a paywall. Archived copy',
      );
    });
  });

  it('keeps from every linked page where the reader comes from', async () => {
    const row = await rowOf({
      archiveUrl: 'https://example.com/archive/1',
      quotes: [{ text: 'One lamp.' }],
    });
    const links = [...row.querySelectorAll<HTMLAnchorElement>('a:not([role])')];
    expect(links).to.have.length(3);
    for (const { rel, referrerPolicy, target } of links) {
      expect(rel).to.equal('noopener noreferrer');
      expect(referrerPolicy).to.equal('no-referrer');
      expect(target).to.equal('');
    }
  });

  it('makes no request: no picture of the site, nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const row = await rowOf({
      type: 'news',
      archiveUrl: 'https://example.com/archive/1',
      quotes: [{ text: 'One lamp.' }],
    });
    expect(row.querySelectorAll('img, [src], link, iframe')).to.have.length(0);
    expect(performance.getEntriesByType('resource')).to.have.length(before);
  });

  it('is in its own direction in a text of another', async () => {
    const element = await show(
      aFactCheck({
        sources: [
          aSource({ title: 'ماذا تحرق المنارة؟', publisher: 'صحيفة', quotes: [{ text: 'المصباح' }] }),
        ],
      }),
    );
    const quote = partOf(element, 'source').querySelector('blockquote > span')!;
    expect(getComputedStyle(quote).direction).to.equal('rtl');
    expect(isSeen(linkCalled(element, 'ماذا تحرق المنارة؟'))).to.be.true;
    expect(partsOf(element, 'source')).to.have.length(2);
  });
});
