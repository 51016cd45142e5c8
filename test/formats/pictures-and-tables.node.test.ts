import { expect } from 'chai';
import { fromHtml, fromPlainText, toHtml, toMarkdown, toPlainText } from '../../src/formats.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { citeSources } from '../../src/model/cite-sources.js';
import { toEmail } from '../../src/server.js';
import type { Block } from '../../src/text/rich-text.js';
import { htmlParser } from '../support/parse-html.js';

const markdown = `---
lang: en
kind: overview
---

# Who crossed the bridge?

## Evidence

[![A bridge with a crowd on it](<https://pics.example/bridge.jpg> "The opening day [1]")](<https://pics.example/album>){width=1200 height=800 credit="Ann Ash"}

Table: Visitors by year {header=both}

| Year | Visitors | Days |
| --- | --- | --- |
| 2024 | 1,200 [1] | 14 |
| 2025 | few |  |

[^1]: [Almanac](<https://example.org/almanac>)
`;

describe('A picture and a table', () => {
  const factCheck: FactCheck = fromMarkdown(markdown).factCheck!;
  const bodyOf = (read: FactCheck | undefined): Block[] | undefined => read?.sections[0]?.body;

  it('are read from Markdown, with headings and citations, which are counted', () => {
    const [figure, table] = bodyOf(factCheck)!;
    expect(figure).to.deep.include({
      type: 'figure',
      src: 'https://pics.example/bridge.jpg',
      alt: 'A bridge with a crowd on it',
      width: 1200,
      height: 800,
      credit: 'Ann Ash',
      url: 'https://pics.example/album',
    });
    expect(table).to.deep.include({
      type: 'table',
      header: 'both',
      caption: [{ type: 'text', text: 'Visitors by year' }],
    });
    expect(citeSources(factCheck).rows[0]!.uses).to.equal(2);
  });

  it('come back from Markdown and from HTML, with pictures or without', async () => {
    const parse = await htmlParser();
    expect(bodyOf(fromMarkdown(toMarkdown(factCheck)).factCheck)).to.deep.equal(bodyOf(factCheck));
    for (const images of [false, true]) {
      const read = fromHtml(parse(toHtml(factCheck, { images })));
      expect(read.issues).to.deep.equal([]);
      expect(bodyOf(read.factCheck)).to.deep.equal(bodyOf(factCheck));
    }
  });

  it('ask for nothing in HTML and e-mail unless pictures are allowed', () => {
    expect(toHtml(factCheck) + toEmail(factCheck).html).not.to.include('<img');
    const image = /<img [^>]*>/.exec(toHtml(factCheck, { images: true }))![0];
    expect(image).to.include('loading="lazy"').and.to.include('referrerpolicy="no-referrer"');
    expect(image).to.include('width="1200" height="800"');
    expect(toEmail(factCheck, { images: true }).html).to.include('src="https://pics.example/bridge.jpg"');
  });

  it('keep their words where an editor took the attributes away', async () => {
    const parse = await htmlParser();
    const html = toHtml(factCheck).replace('<figure data-fact-part="figure"', '<figure');
    expect(bodyOf(fromHtml(parse(html)).factCheck)![0]).to.deep.include({
      src: 'https://pics.example/bridge.jpg',
      alt: 'A bridge with a crowd on it',
    });
    const bare = html.replaceAll(
      / data-fact(?:-link|-more)?="[^"]*"(?=[^>]*>(?:Picture|<a|Ann|A bridge))/g,
      '',
    );
    expect(JSON.stringify(fromHtml(parse(bare)).factCheck)).to.include('A bridge with a crowd on it');
  });

  it('are words and rows in plain text, from which they are read back', () => {
    const text = toPlainText(factCheck);
    expect(text).to.include('Picture: A bridge with a crowd on it (https://pics.example/bridge.jpg)');
    expect(text).to.include('2024 | 1,200 [1] | 14\n');
    const blocks = fromPlainText(text).factCheck!.sections.flatMap(({ body = [] }) => body);
    expect(blocks.find(({ type }) => type === 'figure')).to.include({ alt: 'A bridge with a crowd on it' });
    expect(blocks.find(({ type }) => type === 'table'))
      .to.have.property('rows')
      .with.length(3);
  });
});
