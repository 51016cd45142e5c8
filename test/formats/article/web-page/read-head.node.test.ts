import { expect } from 'chai';
import type { ArticleHead } from '../../../../src/formats/article/article-tree.js';
import { parsePage } from '../../../../src/formats/article/web-page/parse-page.js';
import { readPage } from '../../../../src/formats/article/web-page/read-page.js';

const TEXT =
  '<p>Bees rest at night, when it is dark and cold outside, and so they do in every hive that was watched.</p>';

function headOf(html: string, url?: string): ArticleHead {
  const { article, issues } = readPage(parsePage(`${html}${TEXT}`)!, url);
  if (!article) throw new Error(JSON.stringify(issues));
  return article.head;
}

const json = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('The head of a web page', () => {
  it('is what its JSON-LD says of the article, also in a graph with references', () => {
    const graph = json({
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', name: 'A page' },
        {
          '@type': 'Organization',
          '@id': '#us',
          name: 'Harbour &amp; Sea',
          logo: { '@type': 'ImageObject', url: 'https://e.org/l.png' },
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Ash', url: 'https://e.org/ann' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Do bees sleep?',
          author: [{ '@id': '#ann' }, { '@type': 'Organization', name: 'Harbour' }, 'Bo Reed'],
          editor: { '@type': 'Person', name: 'Cy Dee' },
          publisher: { '@id': '#us' },
          datePublished: '2026-02-01T10:00:00Z',
          dateModified: '2026-02-03',
          inLanguage: 'en-GB',
        },
      ],
    });
    expect(
      headOf(`<title>Other</title><meta property="og:title" content="Third">${graph}<h1>Fourth</h1>`),
    ).to.deep.equal({
      lang: 'en-GB',
      title: 'Do bees sleep?',
      authors: [
        { name: 'Ann Ash', url: 'https://e.org/ann' },
        { name: 'Bo Reed' },
        { name: 'Cy Dee', role: 'editor' },
      ],
      publisher: { name: 'Harbour & Sea', logo: 'https://e.org/l.png' },
      publishedAt: '2026-02-01T10:00:00Z',
      modifiedAt: '2026-02-03',
      reviews: [],
    });
  });

  it('is that of the article with the address of the page, if there are several', () => {
    const of = (headline: string, url: string) => ({ '@type': 'NewsArticle', headline, url });
    const data = json([of('Related', 'https://e.org/b'), of('Own', 'https://e.org/a/')]);
    expect(headOf(`<link rel="canonical" href="/a">${data}`, 'https://e.org/a?utm=1')).to.include({
      title: 'Own',
      url: 'https://e.org/a',
    });
  });

  it('is what its meta elements say, in the ways of several systems', () => {
    expect(
      headOf(`<html lang="pt-BR"><meta property="og:title" content="Do bees sleep? | Harbour"><meta property="og:site_name" content="Harbour">
        <meta property="og:url" content="https://e.org/bees"><meta name="author" content="Ann Ash and Bo Reed">
        <meta property="article:published_time" content="2026-02-01"><meta property="article:modified_time" content="2026-02-02">`),
    ).to.deep.equal({
      lang: 'pt-BR',
      title: 'Do bees sleep?',
      url: 'https://e.org/bees',
      authors: [{ name: 'Ann Ash' }, { name: 'Bo Reed' }],
      publisher: { name: 'Harbour' },
      publishedAt: '2026-02-01',
      modifiedAt: '2026-02-02',
      reviews: [],
    });
    expect(
      headOf(
        '<meta name="citation_title" content="Bees"><meta name="citation_author" content="Ash, Ann"><meta name="citation_author" content="Bo"><meta name="citation_publication_date" content="2026/02/01">',
      ),
    ).to.deep.include({ title: 'Bees', publishedAt: '2026/02/01' });
  });

  it('is what readers see, where it says nothing else', () => {
    expect(
      headOf(
        `<article><h1>Do bees sleep?</h1><p class="byline">By <a rel="author" href="/ann">Ann Ash</a>
        <span>Published <time datetime="2026-02-01">1 Feb</time></span> <span>Updated <time datetime="2026-02-04">4 Feb</time></span></p>${TEXT}`,
        'https://e.org/bees',
      ),
    ).to.deep.equal({
      title: 'Do bees sleep?',
      url: 'https://e.org/bees',
      authors: [{ name: 'Ann Ash', url: 'https://e.org/ann' }],
      publishedAt: '2026-02-01',
      modifiedAt: '2026-02-04',
      reviews: [],
    });
  });

  it('names no author after a link in the text, and no address as one', () => {
    const html = `<meta property="article:author" content="https://social.example/ann"><article><h1>Bees</h1>${TEXT}<p>See <a href="/authors/bo">Bo Reed</a>.</p>`;
    expect(headOf(html).authors).to.deep.equal([]);
  });

  it('has the title without the name of the site, and as readers see it', () => {
    const title = (head: string) => headOf(head).title;
    expect(title('<title>Do bees sleep? - Harbour News</title><h1>Do bees sleep?</h1>')).to.equal(
      'Do bees sleep?',
    );
    expect(title('<title>Do bees sleep?</title>')).to.equal('Do bees sleep?');
    expect(
      title(
        '<meta property="og:title" content="Bees – Harbour"><meta property="og:site_name" content="Harbour">',
      ),
    ).to.equal('Bees');
    expect(
      title('<meta property="og:title" content="Harbour"><meta property="og:site_name" content="Harbour">'),
    ).to.equal('Harbour');
  });
});

describe('The reviews of a web page', () => {
  const review = (url: string | undefined, claimReviewed: string, more = {}) => ({
    '@type': 'ClaimReview',
    ...(url && { url }),
    claimReviewed,
    reviewRating: { alternateName: 'False' },
    ...more,
  });
  const codes = (html: string, url?: string) => {
    const { article, issues } = readPage(parsePage(html)!, url);
    const claims = (article?.head.reviews ?? []).map(
      (one) => (one as { claimReviewed?: string }).claimReviewed,
    );
    return [claims, issues.map(({ code }) => code)];
  };
  const own = 'https://e.org/bees';

  it('are those of its own address, with any place in it; others are listed', () => {
    const html =
      json([
        review('https://e.org/moon', 'The moon is a lamp.'),
        review('http://www.e.org/bees/#2', 'Bees sleep.'),
      ]) + TEXT;
    expect(codes(html, own)).to.deep.equal([['Bees sleep.'], ['other-review']]);
  });

  it('are also those without an address, and those whose claim is in the text', () => {
    expect(codes(json(review(undefined, 'Bees sleep.')) + TEXT, own)).to.deep.equal([['Bees sleep.'], []]);
    const html = json(review('https://old.example/1', 'Bees rest at night, when it is dark!')) + TEXT;
    expect(codes(html, own)).to.deep.equal([['Bees rest at night, when it is dark!'], []]);
    expect(codes(json(review('https://old.example/1', 'The moon is a lamp.')) + TEXT, own)).to.deep.equal([
      [],
      ['other-review'],
    ]);
  });

  it('bring with them what they name elsewhere in the data of the page', () => {
    const data = [
      {
        '@graph': [
          { '@id': '#us', '@type': 'Organization', name: 'Harbour' },
          { '@id': '#no', name: 'Other' },
        ],
      },
      review(own, 'Bees sleep.', { author: { '@id': '#us' } }),
    ];
    const { article } = readPage(parsePage(data.map(json).join('') + TEXT)!, own);
    expect(article!.head.reviews).to.have.length(2);
    expect(article!.head.reviews[1]).to.include({ name: 'Harbour' });
  });

  it('are read from microdata', () => {
    const html = `<div itemscope itemtype="http://schema.org/ClaimReview"><p itemprop="claimReviewed">Bees sleep.</p></div>${TEXT}`;
    expect(readPage(parsePage(html)!).article!.head.reviews).to.have.length(1);
  });

  it('say in which line and column of the page they are broken', () => {
    const html = `<html>\n<script type="application/ld+json">\n{"@type": "ClaimReview",\n "a": "b" "c"}</script>${TEXT}`;
    const { issues } = readPage(parsePage(html)!);
    expect(issues.map(({ severity, message }) => `${severity}: ${message}`)).to.deep.equal([
      'error: JSON-LD block 1: Broken JSON at line 4, column 11: unexpected "\\"". Correct it there; nothing was read.',
    ]);
  });
});
