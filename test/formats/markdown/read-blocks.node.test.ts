import { expect } from 'chai';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import type { RichText } from '../../../src/text/rich-text.js';

const text = (words: string) => ({ type: 'text', text: words });
const mark = (id: string) => ({ type: 'citation', refs: [id], raw: `[${id}]` });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

/** The blocks of a summary, and what is told of it: the message with its line, and the words. */
function read(markdown: string): { blocks: RichText | undefined; told: (string | undefined)[][] } {
  const { factCheck, issues } = fromMarkdown(`# Tea\n\n${markdown}`);
  const told = issues
    .filter(({ code }) => code === 'unsupported-markdown')
    .map(({ severity, path, message, text: words }) => {
      expect([severity, path]).to.deep.equal(['warning', '']);
      return [message, words];
    });
  return { blocks: factCheck!.summary, told };
}

describe('What fromMarkdown reads of running text', () => {
  it('is paragraphs, quotations and lists of both kinds', () => {
    const { blocks, told } = read('One\ntwo\n\n> Three\n>\n> - four\n\n1. five\n2. six\n\n* seven\n');
    expect(blocks).to.deep.equal([
      paragraph(text('One two')),
      { type: 'quote', children: [text('Three')] },
      { type: 'list', ordered: false, items: [[text('four')]] },
      { type: 'list', ordered: true, items: [[text('five')], [text('six')]] },
      { type: 'list', ordered: false, items: [[text('seven')]] },
    ]);
    expect(told).to.deep.equal([]);
  });

  it('is strong and stressed words, links and line breaks', () => {
    const { blocks, told } = read(
      'a **b** *c* [d](https://example.org/ "e") [f](<>)\\\ng  \nh \\[1] **\\[2]** [\\[3]](x)',
    );
    expect(blocks).to.deep.equal([
      paragraph(
        text('a '),
        { type: 'strong', text: 'b' },
        text(' '),
        { type: 'emphasis', text: 'c' },
        text(' '),
        { type: 'link', text: 'd', href: 'https://example.org/' },
        text(' '),
        { type: 'link', text: 'f', href: '' },
        text(' g h [1] '),
        { type: 'strong', text: '[2]' },
        text(' '),
        { type: 'link', text: '[3]', href: 'x' },
      ),
    ]);
    expect(told).to.deep.equal([]);
  });

  it('loses signs within strong and stressed words, and says so', () => {
    const { blocks, told } = read('**a *b* c**');
    expect(blocks).to.deep.equal([paragraph({ type: 'strong', text: 'a b c' })]);
    expect(told).to.deep.equal([
      [
        'Line 3: Formatting, pictures and code inside bold or italic text were reduced to plain words.',
        '**a *b* c**',
      ],
    ]);
  });

  it('keeps links within strong and stressed words', () => {
    const { blocks, told } = read('*[a](https://example.org) b*');
    expect(blocks).to.deep.equal([
      paragraph({ type: 'link', text: 'a', href: 'https://example.org' }, { type: 'emphasis', text: ' b' }),
    ]);
    expect(told).to.deep.equal([]);
  });

  it('is no struck-out words, which are told', () => {
    const { blocks, told } = read('One ~~two~~ three');
    expect(blocks).to.deep.equal([paragraph(text('One  three'))]);
    expect(told).to.deep.equal([['Line 3: These words are struck out, so they were left out.', '~~two~~']]);
  });

  it('is tables and pictures', () => {
    const { blocks, told } = read(
      '| Year | Tea |\n|---|---|\n| 2025 | [a cup](https://example.org/cup) |\n\n![Two cups](cups.png "In the kitchen")\n',
    );
    expect(blocks).to.deep.equal([
      {
        type: 'table',
        caption: [],
        header: 'row',
        rows: [
          [[text('Year')], [text('Tea')]],
          [[text('2025')], [{ type: 'link', text: 'a cup', href: 'https://example.org/cup' }]],
        ],
      },
      { type: 'figure', src: 'cups.png', alt: 'Two cups', children: [text('In the kitchen')] },
    ]);
    expect(told).to.deep.equal([]);
  });

  it('has no rules between paragraphs and nothing of definitions', () => {
    const { blocks, told } = read(
      'One\n\n---\n\nTwo [x]\n\n> [x]: https://example.org/x\n\n[y]: https://y.example/\n',
    );
    expect(blocks).to.deep.equal([
      paragraph(text('One')),
      paragraph(text('Two '), { type: 'link', text: 'x', href: '' }),
    ]);
    expect(told).to.deep.equal([]);
  });

  it('makes one list of lists within a list, and says so', () => {
    const { blocks, told } = read('- one\n  - two\n    1. three\n- four\n');
    expect(blocks).to.deep.equal([
      {
        type: 'list',
        ordered: false,
        items: [[text('one')], [text('two')], [text('three')], [text('four')]],
      },
    ]);
    expect(told.map(([message]) => message)).to.deep.equal([
      'Line 4: A list cannot hold another list; its items were added to the outer one.',
      'Line 5: A list cannot hold another list; its items were added to the outer one.',
    ]);
  });

  it('sets the paragraphs of an item in one line, and tells what has no place in it', () => {
    const { blocks, told } = read('- one\n\n  two *three*\n\n  ```\n  code\n  ```\n\n- > quoted\n\n  four\n');
    expect(blocks).to.deep.equal([
      {
        type: 'list',
        ordered: false,
        items: [
          [text('one'), text(' '), text('two '), { type: 'emphasis', text: 'three' }],
          [text('quoted'), text(' '), text('four')],
        ],
      },
    ]);
    expect(told).to.deep.equal([
      [
        'Line 7: A block of code cannot be shown here, so it was left out. Describe it in words.',
        '```\n  code\n  ```',
      ],
    ]);
  });

  it('makes strong words of headings within a section, and plain ones of code, and says so', () => {
    const { factCheck, issues } = fromMarkdown(
      '# Tea\n\n## One\n\n### Two *three*\n\n`four`\n\nfive ![six](six.png)\n',
    );
    expect(factCheck!.sections[0]!.body).to.deep.equal([
      paragraph({ type: 'strong', text: 'Two three' }),
      paragraph(text('four')),
      paragraph(text('five')),
    ]);
    expect(issues.map(({ message }) => message)).to.deep.equal([
      'Line 5: A section cannot hold a heading; it became bold text.',
      'Line 7: A fact check cannot hold code; it became plain text.',
      'Line 9: A picture cannot stand within a line, so it was left out. Write it as ![description](address) in a paragraph of its own.',
    ]);
  });

  it('tells what has no place in a fact check', () => {
    expect(read('One\n\n<div>two</div>\n\n    three\n').told).to.deep.equal([
      ['Line 5: HTML cannot be shown here, so it was left out. Write it in Markdown.', '<div>two</div>'],
      [
        'Line 7: A block of code cannot be shown here, so it was left out. Describe it in words.',
        '    three',
      ],
    ]);
    const messages = (markdown: string) => read(markdown).told.map(([message]) => message);
    expect(messages('One\n\n<video src="a.mp4">\n\n<table></table>')).to.deep.equal([
      'Line 5: A video cannot be shown here, so it was left out. Describe it in words.',
      'Line 7: A table in HTML cannot be shown here, so it was left out. Write it as a table of Markdown.',
    ]);
    expect(messages('One <u>two</u> <img src="a.png">')).to.deep.equal([
      'Line 3: This HTML tag was left out, and the words in it were kept.',
      'Line 3: This HTML tag was left out, and the words in it were kept.',
      'Line 3: A picture in HTML cannot be shown here, so it was left out. Write it as ![description](address) in a paragraph of its own.',
    ]);
  });

  it('is marks where a number names a footnote or a definition, and links where words do', () => {
    const { blocks } = read(
      'a [^1] [^b] [2] [more][2] [1][2] [2x] [X] [y][x]\n\n[^1]: One\n\n[^b]: Two\n\n[2]: https://example.org/2\n[2x]: https://example.org/2x\n[x]: https://example.org/x\n',
    );
    expect(blocks).to.deep.equal([
      paragraph(
        text('a '),
        mark('1'),
        text(' '),
        mark('b'),
        text(' '),
        mark('2'),
        text(' more'),
        mark('2'),
        text(' '),
        mark('1'),
        mark('2'),
        text(' '),
        { type: 'link', text: '2x', href: 'https://example.org/2x' },
        text(' '),
        { type: 'link', text: 'X', href: 'https://example.org/x' },
        text(' '),
        { type: 'link', text: 'y', href: 'https://example.org/x' },
      ),
    ]);
  });

  it('is read where no field of the front matter is a list or a text that it should be', () => {
    const { factCheck } = fromMarkdown(
      '---\nsources:\n  - just words\n  - id: 7\n    title: Seven\n  - title: No id\nlabels: none\nclaims: none\n---\n# Tea\n\nOne [7]\n',
    );
    expect(factCheck!.sources.map(({ id, title }) => [id, title])).to.deep.equal([['7', 'Seven']]);
    expect(factCheck!.claims).to.deep.equal([]);
  });
});

describe('fromMarkdown', () => {
  it('says what is no text, and what is nested too deeply', () => {
    expect(fromMarkdown(7 as unknown as string)).to.deep.equal({
      factCheck: undefined,
      issues: [
        {
          severity: 'error',
          code: 'not-text',
          path: '',
          message: 'This is not text. Pass the Markdown as a string.',
        },
      ],
    });
    expect(fromMarkdown('>'.repeat(9_000))).to.deep.equal({
      factCheck: undefined,
      issues: [
        {
          severity: 'error',
          code: 'too-deep',
          path: '',
          message:
            'Line 1: lists and quotations are nested more than 32 levels deep. Use fewer levels. Nothing was read.',
        },
      ],
    });
  });

  it('reads text with a byte order mark and with the line ends of any system', () => {
    const written = '---\nlang: en\n---\n# Tea\n\nOne\n\nTwo\n';
    const expected = fromMarkdown(written).factCheck;
    expect(expected).to.deep.include({ title: 'Tea', lang: 'en' });
    for (const other of [
      `\ufeff${written}`,
      written.replaceAll('\n', '\r\n'),
      written.replaceAll('\n', '\r'),
    ])
      expect(fromMarkdown(other)).to.deep.equal({ factCheck: expected, issues: [] });
  });

  it('tells of the text first, then of the fact check', () => {
    const { issues } = fromMarkdown('---\njust words\n---\n# Tea\n\n`one` [^1]\n\n[^1]: [^1]\n', {
      defaults: { lang: 'en' },
    });
    expect(issues.map(({ code }) => code)).to.deep.equal([
      'unread-front-matter',
      'unsupported-markdown',
      'filled-from-defaults',
      'missing-sources',
    ]);
  });
});
