import { expect } from 'chai';
import { writeBlocks } from '../../../src/formats/markdown/write-blocks.js';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { toMarkdown } from '../../../src/formats/to-markdown.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import type { Issue } from '../../../src/model/issue.js';
import type { Inline, RichText } from '../../../src/text/rich-text.js';
import { aParsedFactCheck, aSource } from '../../support/build-payload.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const strong = (words: string): Inline => ({ type: 'strong', text: words });
const emphasis = (words: string): Inline => ({ type: 'emphasis', text: words });
const marking = {
  noteOf: (id: string) => (/^[12]$/.test(id) ? `n${id}` : undefined),
  isSource: (id: string) => id === '1',
};

/** A paragraph as Markdown. */
function line(...children: Inline[]): string {
  return writeBlocks([{ type: 'paragraph', children }], marking);
}

/** A list as Markdown. */
function list(ordered: boolean, ...items: string[]): RichText[number] {
  return { type: 'list', ordered, items: items.map((words) => (words ? [text(words)] : [])) };
}

/** What is written below the front matter and the title. */
function below(fields: Partial<FactCheckInput>): string {
  const written = toMarkdown(aParsedFactCheck(fields));
  return written.slice(written.indexOf('# The lamp of the lighthouse\n') + 29).trim();
}

describe('writeBlocks', () => {
  it('writes blocks with a blank line between them, and none that is empty', () => {
    expect(
      writeBlocks(
        [
          { type: 'paragraph', children: [text('One')] },
          { type: 'paragraph', children: [] },
          { type: 'quote', children: [text(' Two ')] },
          { type: 'quote', children: [text(' ')] },
          list(false),
          list(false, 'three', '', 'four'),
        ],
        marking,
      ),
    ).to.equal('One\n\n> Two\n\n- three\n-\n- four');
    expect(writeBlocks(undefined, marking)).to.equal('');
  });

  it('gives a list next to another of its kind another sign, and goes back to the first behind words', () => {
    const paragraph: RichText[number] = { type: 'paragraph', children: [text('x')] };
    const nothing: RichText[number] = { type: 'paragraph', children: [] };
    const write = (...blocks: RichText) => writeBlocks(blocks, marking).replaceAll('\n\n', ' | ');
    const a = list(false, 'a');
    const b = list(true, 'b', 'c');
    expect(write(a, a, a)).to.equal('- a | * a | - a');
    expect(write(b, b, b)).to.equal('1. b\n2. c | 1) b\n2) c | 1. b\n2. c');
    expect(write(a, b, a)).to.equal('- a | 1. b\n2. c | - a');
    expect(write(a, paragraph, a)).to.equal('- a | x | - a');
    expect(write(a, nothing, a)).to.equal('- a | * a');
  });

  it('keeps words at the start of a line from being signs', () => {
    for (const [words, written] of [
      ['+ a', '\\+ a'],
      ['-a', '\\-a'],
      ['=', '\\='],
      ['12. a', '12\\. a'],
      ['3) a', '3\\) a'],
      ['a 1. b', 'a 1. b'],
      ['1a. b', '1a. b'],
      ['a - b', 'a - b'],
    ] as const)
      expect(line(text(words)), words).to.equal(written);
    expect(writeBlocks([list(false, '# a')], marking)).to.equal('- \\# a');
  });

  it('writes strong and stressed words, and neighbours of one kind as one', () => {
    expect(line(strong('a'), strong('b'), text(' '), text('c'), emphasis(' d '))).to.equal(
      '**ab** &#x63;*d*',
    );
    expect(line(strong('a'), text(''), strong('b'))).to.equal('**ab**');
    expect(line(strong(' '), emphasis(''), text('a'))).to.equal('a');
    expect(line(strong('a'), emphasis('b'), strong('c'))).to.equal('**a**_b_**c**');
    expect(line(emphasis('a'), strong('b'))).to.equal('_a_**b**');
    expect(line(emphasis('a'), text(' b'))).to.equal('*a* b');
  });

  it('keeps signs of stress from touching letters', () => {
    expect(line(text('a'), strong('b'), text('c'))).to.equal('&#x61;**b**&#x63;');
    expect(line(text('a '), strong('b'), text(', c'))).to.equal('a **b**, c');
    expect(line(text('a𝒜'), emphasis('b'), text('𝒞d'))).to.equal('a&#x1d49c;*b*&#x1d49e;d');
    expect(line(text('a'), text('b'))).to.equal('ab');
  });

  it('writes links with words and addresses that end where they should', () => {
    expect(line({ type: 'link', text: 'a] <b', href: 'https://example.org/?a=1&b= <2>\\' })).to.equal(
      '[a\\] \\<b](<https://example.org/?a=1&amp;b= \\<2\\>\\\\>)',
    );
    expect(line({ type: 'link', text: 'a', href: '\n\t' })).to.equal('[a](< >)');
    expect(line({ type: 'link', text: 'a', href: 'x' }, { type: 'link', text: 'a', href: 'x' })).to.equal(
      '[a](<x>)[a](<x>)',
    );
  });

  it('writes marks as footnotes where the text describes all their sources, else as they were', () => {
    const mark = (raw: string, ...refs: string[]): Inline => ({ type: 'citation', raw, refs });
    expect(line(mark('[1]', '1'), mark('[1, 2]', '1', '2'))).to.equal('[^n1][^n1][^n2]');
    expect(line(mark('[1, 3]', '1', '3'))).to.equal('[1, 3]');
    expect(line(mark('[]'))).to.equal('[]');
  });

  it('keeps words that look like marks from being marks, and others as they are', () => {
    expect(line(text('a [1] b'))).to.equal('a \\[\u20601\\] b');
    expect(line(text('a [2026] b'))).to.equal('a \\[2026\\] b');
    expect(line(text('a  \n b'))).to.equal('a b');
  });
});

describe('toMarkdown', () => {
  it('writes headings and questions without blanks around, and those that say nothing by their usual names', () => {
    expect(toMarkdown(aParsedFactCheck({ title: ' Tea *1* ' }))).to.match(/^# Tea \\\*1\\\*$/m);
    expect(
      below({
        summary: 'One.',
        labels: { summary: ' In *short* ', followUps: ' Ask ' },
        sections: [
          { heading: ' Two ', id: 'a b', body: 'x' },
          { id: 'b-2', body: 'y' },
          { heading: 'No body' },
        ],
        followUps: [
          { text: ' Why? ' },
          { text: '1. When? ', url: ' https://example.org/ ' },
          { text: '- x' },
          { text: 'No', url: ' ' },
        ],
      }).split('\n\n'),
    ).to.deep.equal([
      '## In \\*short\\*',
      'One.',
      '## Two',
      'x',
      '## {#b-2}',
      'y',
      '## No body',
      '## Ask',
      '- Why?\n- [1. When?](<https://example.org/>)\n- \\- x\n- No',
    ]);
    expect(below({ labels: { summary: 'In short', followUps: ' ' }, followUps: [{ text: 'a' }] })).to.equal(
      '## Further questions\n\n- a',
    );
  });

  it('writes sources as footnotes with what they are, and more about them in the front matter', () => {
    const sources = [
      aSource({ id: 1, title: '', url: 'https://example.org/1' }),
      { id: 2, title: '- Two ', url: 'not a link' },
      { id: 'a b', title: '1. Three' },
      { id: 'four', authors: ['Di'], title: 'Four', url: ' ' },
      { id: 5 },
    ];
    expect(toMarkdown(aParsedFactCheck({ summary: 'x [5] [1]', sources })).split('\n')).to.deep.equal([
      '---',
      'kind: overview',
      'sources:',
      '  - id: four',
      '    authors:',
      '      - Di',
      '---',
      '',
      '# The lamp of the lighthouse',
      '',
      'x [5] [^1]',
      '',
      '[^1]: <https://example.org/1>',
      '',
      '[^2]: [- Two](<not a link>)',
      '',
      '[^3]: 1\\. Three',
      '',
      '[^four]: Four',
      '',
    ]);
  });

  it('tells of names that Markdown cannot hold, and of nothing else', () => {
    const issues: Issue[] = [];
    toMarkdown(
      aParsedFactCheck({
        sections: [{ id: 'a b', body: 'x' }, { id: 'c', body: 'x' }, { body: 'x' }, { id: 7, body: 'x' }],
        sources: [aSource({ id: 'd e' }), aSource({ id: 'f' }), aSource({ id: 3 })],
      }),
      { onIssue: (issue) => issues.push(issue) },
    );
    expect(issues).to.deep.equal([
      {
        severity: 'info',
        code: 'not-in-markdown',
        path: 'sections[0].id',
        message: 'A section id with spaces or symbols is not written.',
      },
      {
        severity: 'info',
        code: 'not-in-markdown',
        path: 'sources[0].id',
        message: 'A source id with spaces or symbols becomes a number.',
      },
    ]);
  });

  it('writes no front matter where there is nothing to write in it', () => {
    const { kind, ...bare } = aParsedFactCheck();
    expect(kind).to.equal('overview');
    expect(toMarkdown(bare as ReturnType<typeof aParsedFactCheck>)).to.equal(
      '# The lamp of the lighthouse\n',
    );
    expect(fromMarkdown('# The lamp of the lighthouse\n').factCheck!.kind).to.equal('overview');
  });
});
