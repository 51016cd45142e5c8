import { expect } from 'chai';
import * as fc from '../../../support/fast-check.js';
import type { Article, ArticleBlock, ArticleRun } from '../../../../src/formats/article/article-tree.js';
import { parsePage } from '../../../../src/formats/article/web-page/parse-page.js';
import { readPage, type ReadPage } from '../../../../src/formats/article/web-page/read-page.js';

function read(html: string, url?: string): ReadPage {
  return readPage(parsePage(html)!, url);
}

function articleOf(html: string, url?: string): Article {
  const { article, issues } = read(html, url);
  if (!article) throw new Error(JSON.stringify(issues));
  return article;
}

/** The words of runs with their styles as Markdown has them. */
function wordsOf(runs: readonly ArticleRun[]): string {
  return runs
    .map(({ text, href, isStrong, isEmphasis, isRaised, note }) => {
      const styled = isStrong ? `**${text}**` : isEmphasis ? `*${text}*` : isRaised ? `^${text}^` : text;
      return note !== undefined
        ? `${styled}[^${note}]`
        : href === undefined
          ? styled
          : `[${styled}](${href})`;
    })
    .join('');
}

/** A block in one line. */
function lineOf(block: ArticleBlock): string {
  const before = `${block.furniture ? `<${block.furniture}> ` : ''}${block.box === undefined ? '' : `{${block.box}} `}`;
  const inner = (blocks: readonly ArticleBlock[]): string => blocks.map(lineOf).join(' / ');
  switch (block.type) {
    case 'heading':
      return `${before}${'#'.repeat(block.level)} ${wordsOf(block.runs)}`;
    case 'paragraph':
      return before + wordsOf(block.runs);
    case 'quotation':
      return `${before}> ${inner(block.children)}`;
    case 'note':
      return `${before}[^${block.id}]: ${inner(block.children)}`;
    case 'list': {
      const { isOrdered, start, numbers, items } = block;
      const kind = isOrdered
        ? `ol${start ? ` from ${start}` : ''}${numbers ? ` ${numbers.join()}` : ''}`
        : 'ul';
      return `${before}${kind}: ${items.map(inner).join(' | ')}`;
    }
    case 'definitions':
      return `${before}dl: ${block.items.map(({ term, value }) => `${wordsOf(term)} = ${inner(value)}`).join(' | ')}`;
    case 'table':
      return `${before}table ${block.header}${block.caption ? ` (${wordsOf(block.caption)})` : ''}: ${block.rows
        .map((row) => row.map(wordsOf).join(', '))
        .join(' | ')}`;
    case 'figure': {
      const { alt, src = '', url = '', caption, credit, width, height } = block;
      const size = width ? ` ${width}×${height}` : '';
      return `${before}![${alt}](${src}${size})${url && ` → ${url}`} ${wordsOf(caption)}${credit ? ` © ${credit}` : ''}`.trim();
    }
  }
}

const linesOf = (html: string, url?: string): string[] => articleOf(html, url).blocks.map(lineOf);
const codesOf = ({ issues }: ReadPage): string[] => issues.map(({ severity, code }) => `${severity} ${code}`);

/** A paragraph long enough to be the text of an article. */
const TEXT =
  'Bees rest at night, when it is dark and cold outside, and so they do in every hive that was watched.';

describe('The blocks of a web page', () => {
  it('are headings, paragraphs with what stands in them, quotations and lists', () => {
    expect(
      linesOf(`<h2>Do <em>bees</em>  sleep?</h2>loose words <b>and</b> more<p>One<br>line,  <a href="https://e.org/a_(b">a link</a>,
        <strong><i>both</i></strong>, m<sup>2</sup>.</p><blockquote><p>They do.</p><p>Truly.</p></blockquote>
        <ul><li>One<li><p>Two</p><p>More</p></ul><ol start="4"><li>Four</li><li value="7">Seven</li></ol>
        <p>Before<br><br>after</p><pre>a
  b</pre><p>She said <q>no</q>. Plain&shy;ly.</p>`),
    ).to.deep.equal([
      '## Do *bees* sleep?',
      'loose words **and** more',
      'One\nline, [a link](https://e.org/a_(b), **both**, m^2^.',
      '> They do. / Truly.',
      'ul: One | Two / More',
      'ol from 4 ,7: Four | Seven',
      'Before',
      'after',
      'a\n  b',
      'She said “no”. Plainly.',
    ]);
  });

  it('have the place at which they begin', () => {
    const { blocks } = articleOf('<h1>Bees</h1>\n\n  <p>They sleep.</p>\n  and more');
    expect(blocks.map(({ place }) => place)).to.deep.equal([
      { line: 1, column: 1 },
      { line: 3, column: 3 },
      { line: 3, column: 21 },
    ]);
  });

  it('are tables with their header and caption, and cells that cover others in the first of their places', () => {
    expect(
      linesOf(`<table><caption>Hives</caption><thead><tr><th>Year<th>Bees</thead><tr><th>2024<td>10 <b>k</b><tr><th>2025<td>12</table>
        <table><tr><td rowspan="2">a<td colspan="2">b<tr><td>c<td>d</table>`),
    ).to.deep.equal([
      'table both (Hives): Year, Bees | 2024, 10 **k** | 2025, 12',
      'table none: a, b,  | , c, d',
    ]);
  });

  it('are those in the cells where a table only arranges the page', () => {
    expect(
      linesOf(
        `<table role="presentation"><tr><td><h2>Bees</h2><td><p>${TEXT}</table><table><tr><td><table><tr><td>One<td>Two</table></table>`,
      ),
    ).to.deep.equal(['## Bees', TEXT, 'table none: One, Two']);
  });

  it('are pictures with what is said of them, never those that say nothing', () => {
    const html = `<p>${TEXT}</p><figure><a href="/hive"><img src="hive.jpg" width="600" height="400px" alt="A hive"></a>
        <figcaption>The hive in <i>May</i>. <span class="credit">Ann Ash</span></figcaption></figure>
      <img src="data:image/gif;base64,AA" data-src="https://img.example/bee.png" alt="A bee"><img src="line.png" alt="">
      <img src="pixel.gif" width="1" height="1"><p>Well done <img class="emoji" alt="👍" src="t.png"> all</p>
      <iframe src="https://video.example/1" title="Bees at night"></iframe><iframe src="https://ads.example"></iframe>`;
    expect(linesOf(html, 'https://e.org/bees/')).to.deep.equal([
      TEXT,
      '![A hive](https://e.org/bees/hive.jpg 600×400) → https://e.org/hive The hive in *May*. © Ann Ash',
      '![A bee](https://img.example/bee.png)',
      'Well done 👍 all',
      '![Bees at night]() → https://video.example/1',
    ]);
  });

  it('are terms with what is said of them', () => {
    expect(linesOf('<dl><dt>Claim<dd>Bees sleep.<div><dt>Rating<dd>True<dd>Really</div></dl>')).to.deep.equal(
      ['dl: Claim = Bees sleep. | Rating = True / Really'],
    );
  });

  it('lead where the page leads: against its base, its address or not at all', () => {
    const links = '<a href="a?b">1</a> <a href="/c">2</a> <a href="#d">3</a> <a href="javascript:x()">4</a>';
    const last = (html: string, url?: string) => linesOf(html, url).at(-1);
    expect(last(links, 'https://e.org/x/y')).to.equal(
      '[1](https://e.org/x/a?b) [2](https://e.org/c) [3](https://e.org/x/y#d) 4',
    );
    expect(last(`<base href="https://b.org/z/">${links}`, 'https://e.org/x')).to.match(
      /^\[1\]\(https:\/\/b.org\/z\/a/,
    );
    expect(last(`<base href="/z/">${links}`, 'https://e.org/x/')).to.match(/^\[1\]\(https:\/\/e.org\/z\/a/);
    expect(last(links)).to.equal('[1](a?b) [2](/c) 3 4');
  });

  it('are footnotes by the links that lead to them, in the ways of several systems', () => {
    const back = '<a href="#r1" role="doc-backlink">↩</a>';
    for (const [reference, note] of [
      ['<sup id="r1"><a href="#fn1">1</a></sup>', `<ol><li id="fn1"><p>A book. ${back}</p></li></ol>`],
      ['<sup><a href="#_ftn1" name="r1">[1]</a></sup>', '<p><a href="#r1" name="_ftn1">[1]</a> A book.</p>'],
      ['<a role="doc-noteref" href="#n-1">1</a>', `<aside id="n-1">A book. ${back}</aside>`],
      [
        '<a class="footnote-ref" href="#fn:1">1</a>',
        `<section><ol><li id="fn:1">A book. ${back}</li></ol></section>`,
      ],
      [
        '<sup class="reference"><a href="#cite_note-1">[1]</a></sup>',
        '<ul><li id="cite_note-1"><a href="#r1">^</a> A book.</li></ul>',
      ],
    ] as const) {
      const lines = linesOf(`<p>${TEXT}${reference}</p><p>More.</p>${note}`);
      expect(lines[0], reference).to.match(/^Bees .*\[\^1\]$/);
      expect(lines.at(-1), note).to.equal('[^1]: A book.');
    }
  });

  it('stay a list of sources where marks lead to its printed numbers', () => {
    const lines = linesOf(
      `<p>${TEXT} <a href="#source-1">[1]</a></p><h2>Sources</h2><ol><li id="source-1">A book.</li><li>A film.</li></ol>`,
    );
    expect(lines).to.deep.equal([`${TEXT} [1][^1]`, '## Sources', 'ol: A book. | A film.']);
  });

  it('are not those that readers do not see, or see struck out: these are said', () => {
    const hidden = `<p hidden>a</p><p style="color:red; DISPLAY : none">b</p><p style="visibility:hidden">c</p><p aria-hidden="true">d</p>
      <span class="visually-hidden">e</span><b class="x sr-only">f</b><i class="screen-reader-text">g</i><dialog>h</dialog><template>i</template>`;
    const result =
      read(`<p>${TEXT}</p>${hidden}<p>It is <s>true</s> <del>not</del> false<span style="text-decoration: line-through">ly</span>.</p>
      <ins>Yes.</ins><p class="hidden-gem">Seen</p>`);
    expect(result.article!.blocks.map(lineOf)).to.deep.equal([TEXT, 'It is false.', 'Yes.', 'Seen']);
    expect(codesOf(result)).to.deep.equal([
      'info hidden-words',
      ...['true', 'not', 'ly'].map(() => 'warning struck-out'),
    ]);
    expect(result.issues.map(({ text }) => text)).to.deep.equal([
      'a\nb\nc\nd\ne\nf\ng\nh',
      'true',
      'not',
      'ly',
    ]);
  });

  it('stay words where elements without a space between them are columns', () => {
    expect(
      linesOf(
        `<p>${TEXT}</p><div><span class="k">Year</span><span class="v">2026</span></div><p>H<sub>2</sub>O, <b class="a">un</b>do</p>`,
      ),
    ).to.deep.equal([TEXT, 'Year 2026', 'H2O, **un**do']);
  });

  it('are all words of the page that readers see, but for those that an issue holds', () => {
    const names = [
      'div',
      'p',
      'h2',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'table',
      'tr',
      'td',
      'th',
      'a',
      'b',
      'sup',
      'figure',
      'figcaption',
      'blockquote',
      'aside',
      'nav',
      'form',
      'button',
      'section',
      'article',
      'header',
      'footer',
      'main',
      'span',
      'details',
      'summary',
      'q',
      'pre',
    ];
    const attributes = [
      '',
      ' class="claim-box"',
      ' class="share"',
      ' class="byline"',
      ' id="n"',
      ' href="#n"',
      ' role="navigation"',
      ' class="field__label"',
      ' rowspan="3"',
      ' start="x"',
      ' itemscope itemtype="https://schema.org/ClaimReview"',
    ];
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.nat().map((number) => `w${String(number)}x `),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.constantFrom(...attributes),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([name, attribute, inner]) => `<${name}${attribute}>${inner.join('')}</${name}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (trees) => {
        const html = `<title>Bees</title><main><h1>Bees</h1><p>${TEXT}</p>${trees.join('')}</main>`;
        const { article, issues } = readPage(parsePage(html)!);
        if (!article) return;
        const found = JSON.stringify([article, issues]);
        for (const [word] of html.matchAll(/w\d+x/g)) expect(found).to.include(word);
      }),
    );
  });
});

describe('The furniture of a web page', () => {
  const article = `<h1>Do bees sleep?</h1><p>${TEXT}</p><p>${TEXT}</p>`;

  it('is what stands around the article, each piece listed with the reason', () => {
    expect(
      linesOf(`<header><a href="/">News</a><a href="/x">Sport</a></header><div class="ad-slot">Advertisement</div>
        <main><article>${article}</article><div class="share-bar"><button>Share</button></div></main>
        <aside>More</aside><div id="cookie">We use cookies</div>loose<footer>© News</footer>`),
    ).to.deep.equal([
      '<around the article> News Sport',
      '<advertisement> Advertisement',
      '# Do bees sleep?',
      TEXT,
      TEXT,
      '<sharing> Share',
      '<around the article> More',
      '<cookies> We use cookies',
      '<around the article> loose',
      '<footer> © News',
    ]);
  });

  it('is known inside the article, too, by element, role, class, id and label', () => {
    const pieces = `<nav>a</nav><div role="navigation">b</div><div class="b-related">c</div><div id="newsletter-box">d</div>
      <div aria-label="Share this article">e</div><button>f</button><form>g</form><ul class="tagList post-tags"><li>h</li></ul>
      <section class="comments-area comments">i</section><div class="authorBio author-box">j</div><div class="donate">k</div>`;
    const lines = linesOf(`<article>${article}${pieces}</article>`);
    expect(lines.slice(3).map((line) => /^<[^>]+> [a-k]$/.test(line))).to.deep.equal(Array(11).fill(true));
  });

  it('is never what holds the article, whatever it is called', () => {
    for (const name of ['post tag-share comments-open', 'related-story', 'has-sidebar newsletter'])
      expect(linesOf(`<body class="${name}"><article class="${name}">${article}</article>`)).to.have.length(
        3,
      );
    expect(linesOf(`<form id="aspnetForm"><div>${article}</div></form>`)).to.deep.equal([
      '# Do bees sleep?',
      TEXT,
      TEXT,
    ]);
  });

  it('is the line of author and date, once the head of the page has named both', () => {
    const html = `<article><h1>Bees</h1><div class="byline">By Ann Ash</div><time datetime="2026-02-01">1 February</time>
      <div class="meta">Updated on 3 March</div><p>${TEXT}</p><p>${TEXT}</p></article>`;
    const known =
      '<meta name="author" content="Ann Ash"><meta property="article:published_time" content="2026-02-01">';
    expect(linesOf(known + html).slice(1, 4)).to.deep.equal([
      '<by-line> By Ann Ash',
      '<by-line> 1 February',
      'Updated on 3 March',
    ]);
    expect(linesOf(html).slice(1, 3)).to.deep.equal(['By Ann Ash', '1 February']);
  });

  it('is not the line below the title, although it is set as a heading', () => {
    const html = `<article><header><h1>Bees</h1><h2>They sleep.</h2></header><p>${TEXT}</p><h2>How</h2><p>${TEXT}</p></article>`;
    expect(linesOf(html)).to.deep.equal(['# Bees', 'They sleep.', TEXT, '## How', TEXT]);
  });

  it('leaves the text in where a page marks nothing', () => {
    const html = `<title>Bees</title><div class="x1"><a href="/">Home</a> <a href="/a">All</a></div><div class="x2"><div class="x3"><h1>Bees</h1></div>
      <div class="x4"><p>${TEXT}</p><p>${TEXT}</p></div><div class="x5"><h2>Sources</h2><ul><li><a href="https://e.org">A book</a></ul></div></div>
      <div class="x6">© News</div>`;
    expect(linesOf(html).filter((line) => !line.startsWith('<'))).to.deep.equal([
      '# Bees',
      TEXT,
      TEXT,
      '## Sources',
      'ul: [A book](https://e.org)',
    ]);
  });
});

describe('The claim boxes of a web page', () => {
  const page = (box: string, more = ''): string =>
    `<article><h1>Bees</h1>${box}<p>${TEXT}</p><p>${TEXT}</p></article>${more}`;

  it('are the elements that a system names after claims and verdicts; what follows at once is the same box', () => {
    expect(
      linesOf(
        page(`<div class="claim_cont"><strong>Claim:</strong><div class="claim_cont">Bees sleep.</div></div>
          <div class="rating_wrapper"><img alt="True" src="t.png"><strong>Rating:</strong><div>True <a href="/ratings/">About this rating</a></div></div>
          <p>${TEXT}</p><div class="verdict">True</div>`),
      ),
    ).to.deep.equal([
      '# Bees',
      '{1} **Claim:**',
      '{1} Bees sleep.',
      '{1} **Rating:**',
      '{1} True',
      '{1} [About this rating](/ratings/)',
      TEXT,
      '{2} True',
      TEXT,
      TEXT,
    ]);
  });

  it('keep a label and its value apart that have no space between them', () => {
    expect(
      linesOf(page('<div class="claim-review"><p><span>Rating</span><span>False</span></p></div>'))[1],
    ).to.equal('{1} dl: Rating = False');
  });

  it('keep pairs of label and value together, and say the stamp of a verdict once', () => {
    const field = (label: string, value: string) =>
      `<div class="field"><div class="field__label">${label}</div><div class="field__item">${value}</div></div>`;
    const box = `<div class="claim-box">${field('Claim', 'Bees sleep.')}${field('Verdict', '<img src="s.png" alt="TRUE">True')}<img src="o.png" alt="Other"></div>`;
    expect(linesOf(page(box)).slice(1, 4)).to.deep.equal([
      '{1} dl: Claim = Bees sleep.',
      '{1} dl: Verdict = True',
      '{1} ![Other](o.png)',
    ]);
  });

  it('are never those of related fact checks', () => {
    const lines = linesOf(
      page(
        '',
        '<div class="related-claims"><div class="claim-card">Claim: The moon is a lamp. False</div></div>',
      ),
    );
    expect(lines.at(-1)).to.match(/^<related articles> /);
  });

  it('are found beside the main part, too', () => {
    const html = `<body><div class="claim-box"><p>Claim: Bees sleep.</p></div><article><p>${TEXT}</p><p>${TEXT}</p></article>`;
    expect(linesOf(html)).to.deep.equal(['{1} Claim: Bees sleep.', TEXT, TEXT]);
  });
});
