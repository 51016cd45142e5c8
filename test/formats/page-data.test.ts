import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { isDataElement, readPageData } from '../../src/formats/page-data.js';
import { cleanJson } from '../../src/formats/page-data/clean-json.js';
import type { HtmlNode } from '../../src/formats/html.js';
import { childrenOf } from '../../src/formats/html/read-inlines.js';
import { readPageReviews } from '../../src/formats/read-json.js';
import type { Issue } from '../../src/model/issue.js';
import { parseJson } from '../../src/model/parse-json.js';
import { htmlParser } from '../support/parse-html.js';

const parseHtml = await htmlParser();

function dataElements(node: HtmlNode): HtmlNode[] {
  return [...(isDataElement(node) ? [node] : []), ...childrenOf(node).flatMap(dataElements)];
}

function dataOf(html: string) {
  return readPageData(dataElements(parseHtml(`<body>${html}`)), (json) => {
    const issues: Issue[] = [];
    const value = parseJson(issues, json);
    return issues[0] ? { issue: issues[0] } : { value };
  });
}

const script = (json: string, type = 'application/ld+json') => `<script type="${type}">${json}</script>`;
const review = '{"@type":"ClaimReview","claimReviewed":"Bats // get /* caught */, ]in hair; <!--"}';
const parsed = JSON.parse(review) as object;

describe('The data that a page holds for machines', () => {
  for (const [what, json] of [
    ['nothing', review],
    ['CDATA in comments of lines', `\n//<![CDATA[\n${review}\n//]]>\n`],
    ['CDATA in comments on one line', `/*<![CDATA[*/${review}/*]]>*/`],
    ['bare CDATA', `<![CDATA[${review}]]>`],
    ['CDATA and comments of HTML', `<!--//--><![CDATA[//><!--\n${review}\n//--><!]]>`],
    ['a comment of HTML', `<!-- ${review} -->`],
    ['a semicolon at the end', `${review};\n`],
    ['comments', `// of the desk: "x"\n${review.replace(',', ', /* " */')}`],
    ['commas before brackets', `[${review.replace('}', ' ,\n}')},]`],
    ['a comma at the end', `[${review}] `],
  ] as const) {
    it(`is read with ${what} around or in it`, () => {
      const { values, issues } = dataOf(script(json));
      expect(issues).to.deep.equal([]);
      expect(values.flat()).to.deep.equal([parsed]);
    });
  }

  it('is read with a line end in a string, which becomes a space', () => {
    const { values } = dataOf(script('{"claimReviewed":"Bats\nare\tblind"}'));
    expect(values).to.deep.equal([{ claimReviewed: 'Bats are blind' }]);
  });

  it('is read in scripts of JSON-LD alone, however their type is written', () => {
    const html =
      script('1', ' Application/LD+JSON; charset=utf-8') + script('2', 'application/json') + script('3', '');
    expect(dataOf(html).values).to.deep.equal([1]);
  });

  it('loses only the block that is broken, and says which and where', () => {
    const broken = '{\n"@type": "ClaimReview",\n"claimReviewed": "He said "no" twice"\n}';
    const { values, issues } = dataOf(script('{"a": 1}') + script(broken) + script(review));
    expect(values).to.deep.equal([{ a: 1 }, parsed]);
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).to.deep.equal(['error broken-json']);
    expect(issues[0]!.message).to.match(/^JSON-LD block 2: Broken JSON at line 3, column 28: /);
  });

  it('is a warning where a broken block names no ClaimReview', () => {
    const { issues } = dataOf(script('{"@type": "NewsArticle",, }') + script(review));
    expect(issues.map(({ severity }) => severity)).to.deep.equal(['warning']);
  });

  it('never loses a claim in silence: broken JSON is either read with the same words or an error', () => {
    const piece = fc.constantFrom(
      '"',
      '\\',
      ',',
      '}',
      ']',
      '{',
      '[',
      ':',
      ';',
      '//',
      '/*',
      '*/',
      '<!--',
      '-->',
      ']]>',
      '\n',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, at) => {
        const place = at % (review.length + 1);
        const json = review.slice(0, place) + pieces.join('') + review.slice(place);
        const { values, issues } = dataOf(script(json.replaceAll('<', '')));
        expect(values.length + issues.length).to.equal(1);
      }),
    );
  });

  it('stays as it is where it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(JSON.parse(cleanJson(json))).to.deep.equal(JSON.parse(json));
      }),
    );
  });

  it('is read from microdata, nested items and all kinds of values', () => {
    const { values } = dataOf(`
      <div itemscope itemtype="http://schema.org/ClaimReview">
        <meta itemprop="datePublished" content="2018-04-02"><time itemprop="dateModified" datetime="2018-04-03">today</time>
        <p itemprop="claimReviewed">Bats get <b>caught</b>
          in hair.</p><a itemprop="url" href="/bats">more</a><img itemprop="image" src="bat.jpg">
        <div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
          <div><span itemprop="alternateName name">False</span></div>
        </div>
        <span itemprop="keywords">bats</span><span itemprop="keywords">hair</span><span itemprop="__proto__">x</span>
      </div>`);
    const rating = {
      '@type': 'http://schema.org/Rating',
      properties: { alternateName: ['False'], name: ['False'] },
    };
    expect(JSON.parse(JSON.stringify(values))).to.deep.equal([
      JSON.parse(
        JSON.stringify({
          '@type': 'http://schema.org/ClaimReview',
          properties: {
            datePublished: ['2018-04-02'],
            dateModified: ['2018-04-03'],
            claimReviewed: ['Bats get caught in hair.'],
            url: ['/bats'],
            image: ['bat.jpg'],
            reviewRating: [rating],
            keywords: ['bats', 'hair'],
          },
        }).replace(/\}\}$/, (end) => `,"__proto__":["x"]${end}`),
      ),
    ]);
  });
});

describe('MediaReviews in the data of a page', () => {
  const media = (inner = '') =>
    `<div itemscope itemtype="https://schema.org/MediaReview"><meta itemprop="mediaAuthenticityCategory" content="StagedContent">
      <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="https://pics.example/p.jpg"></div>${inner}</div>`;
  const claim = (inner = '', property = '') =>
    `<div ${property} itemscope itemtype="https://schema.org/ClaimReview"><b itemprop="claimReviewed">Bats get caught in hair.</b>
      <p itemprop="reviewRating" itemscope><i itemprop="alternateName">False</i></p>${inner}</div>`;

  it('join their claims as microdata, one beside or inside the other, and never load', () => {
    const ofClaim = 'itemprop="associatedClaimReview"';
    const inside = media().replace('<div', '<div itemprop="associatedMediaReview"');
    for (const html of [claim() + media(), media(claim('', ofClaim)), claim(inside)]) {
      const { factCheck, issues } = readPageReviews(dataOf(html), 'https://example.org/bats');
      expect(factCheck!.claims).to.have.length(1);
      const { verdicts, media: found } = factCheck!.claims[0]!;
      expect(verdicts.map(({ label }) => label)).to.deep.equal(['False']);
      expect(found).to.deep.equal([
        { kind: 'image', url: 'https://pics.example/p.jpg', categories: ['staged'] },
      ]);
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    }
  });

  it('are an error where the block is broken', () => {
    expect(dataOf(script('{"@type":"MediaReview" "x"')).issues[0]!.severity).to.equal('error');
  });
});
