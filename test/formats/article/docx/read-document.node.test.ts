import { expect } from 'chai';
import type { ArticleBlock, ArticleRun } from '../../../../src/formats/article/article-tree.js';
import { readParts } from '../../../../src/formats/article/docx/document-parts.js';
import { readDocument, type ReadDocx } from '../../../../src/formats/article/docx/read-document.js';
import { Archive } from '../../../../src/formats/article/docx/unzip.js';
import { buildDocx, docxParagraph as p, docxRun as r, type DocxParts } from '../../../support/build-docx.js';

function read(body: string, parts?: DocxParts): ReadDocx {
  return readDocument(readParts(new Archive(buildDocx(body, parts))));
}

function wordsOf(runs: readonly ArticleRun[]): string {
  return runs
    .map(({ text, href, isStrong, isEmphasis, isRaised, note }) => {
      const styled = isStrong ? `**${text}**` : isEmphasis ? `*${text}*` : isRaised ? `^${text}^` : text;
      return note !== undefined ? `[^${note}]` : href === undefined ? styled : `[${styled}](${href})`;
    })
    .join('');
}

function lineOf(block: ArticleBlock): string {
  const inner = (blocks: readonly ArticleBlock[]): string => blocks.map(lineOf).join(' / ');
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${wordsOf(block.runs)}`;
    case 'paragraph':
      return (block.furniture ? `<${block.furniture}> ` : '') + wordsOf(block.runs);
    case 'quotation':
      return `> ${inner(block.children)}`;
    case 'note':
      return `[^${block.id}]: ${inner(block.children)}`;
    case 'list':
      return `${block.isOrdered ? `ol ${block.numbers?.join() ?? ''}` : 'ul'}: ${block.items.map(inner).join(' | ')}`;
    case 'table':
      return `table ${block.header}: ${block.rows.map((row) => row.map(wordsOf).join(', ')).join(' | ')}`;
    case 'figure':
      return `![${block.alt}] ${wordsOf(block.caption)}`.trim();
    case 'definitions':
      return 'dl';
  }
}

const linesOf = (body: string, parts?: DocxParts): string[] => read(body, parts).article.blocks.map(lineOf);
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const item = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (index: number, format: string, start = 1): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 5)}${level(1, 'lowerLetter')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const styles = `<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>
  <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>`;

describe('The blocks of a Word document', () => {
  it('are headings by their style, however it is called in the language of the writer', () => {
    expect(
      linesOf(
        p('Do bees sleep?', style('Titel')) +
          p('How', style('berschrift1')) +
          p('When', style('Mine')) +
          p('Where', '<w:outlineLvl w:val="2"/>') +
          p('Unknown', style('Heading2')) +
          p('Words', style('Loop')),
        { styles },
      ),
    ).to.deep.equal(['# Do bees sleep?', '# How', '# When', '### Where', '## Unknown', 'Words']);
  });

  it('have words with their styles, links, line breaks and tabs', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const link = `${field('begin')}<w:r><w:instrText> HYPERLINK "https://e.org/f" </w:instrText></w:r>${field('separate')}${r('field')}${field('end')}`;
    expect(
      linesOf(
        p(
          r('Bees ') +
            r('sleep', '<w:rStyle w:val="Fett"/>') +
            r(' at ') +
            r('night', '<w:i/>') +
            '<w:r><w:br/><w:tab/></w:r>' +
            r('x') +
            r('2', '<w:vertAlign w:val="superscript"/>') +
            r(' not bold', '<w:b w:val="0"/>') +
            `<w:hyperlink r:id="l1">${r(' a ')}${r('link')}</w:hyperlink> ` +
            link +
            '<w:ins>' +
            r(', new') +
            '</w:ins><w:smartTag>' +
            r(' tag') +
            '</w:smartTag>',
        ),
        { styles, links: { l1: 'https://e.org/a_(b' } },
      ),
    ).to.deep.equal([
      'Bees **sleep** at *night*\nx^2^ not bold[ a link](https://e.org/a_(b)[field](https://e.org/f), new tag',
    ]);
  });

  it('are lists with the numbers that are printed, also where a list goes on after a paragraph', () => {
    expect(
      linesOf(
        p('five', item(1)) +
          p('a', item(1, 1)) +
          p('b', item(1, 1)) +
          p('six', item(1)) +
          p('between') +
          p('seven', item(1)) +
          p('dot', item(2)) +
          p('one', item(3)) +
          p('two', item(3)) +
          p('no list', item(0)) +
          p('none', item(9)),
        { numbering },
      ),
    ).to.deep.equal([
      'ol 5,6: five / ol a,b: a | b | six',
      'between',
      'ol 7: seven',
      'ul: dot',
      'ol 1,2: one | two',
      'no list',
      'none',
    ]);
  });

  it('are tables, with what covers several columns or rows in the first of their places', () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${words.startsWith('<') ? words : p(words)}</w:tc>`;
    const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
    const below = '<w:vMerge/>';
    expect(
      linesOf(
        `<w:tbl>${row(cell('Year') + cell('Bees'), '<w:tblHeader/>')}${row(cell('2024', '<w:vMerge w:val="restart"/>') + cell(p(r('10', '<w:b/>')) + p('k')))}${row(cell('', below) + cell('12'))}</w:tbl>` +
          `<w:tbl>${row(cell('wide', '<w:gridSpan w:val="2"/>'))}${row(cell('a') + cell('b'))}</w:tbl>` +
          `<w:tbl>${row(cell(p('A frame') + p('around text')))}</w:tbl>`,
      ),
    ).to.deep.equal([
      'table row: Year, Bees | 2024, **10**\nk | , 12',
      'table none: wide,  | a, b',
      'A frame',
      'around text',
    ]);
  });

  it('are footnotes and endnotes with the labels that are printed, whatever their ids are', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, words: string) =>
      `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(` ${words}`)}`)}</w:${kind}>`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('---')}</w:footnote>${note('footnote', 2, 'Second book.')}${note('footnote', 7, 'First book.')}`;
    const body = p(r('Bees') + mark('footnote', 7) + r(' sleep') + mark('footnote', 2) + mark('endnote', 4));
    expect(linesOf(body, { footnotes, endnotes: note('endnote', 4, 'A film.') })).to.deep.equal([
      'Bees[^1] sleep[^2][^i]',
      '[^1]: First book.',
      '[^2]: Second book.',
      '[^i]: A film.',
    ]);
  });

  it('are pictures by their alternative text with their caption, never loaded, and text boxes once', () => {
    const drawing = (inner: string) =>
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A hive"/>${inner}</wp:inline></w:drawing></w:r>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('Claim: Bees sleep.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Claim: Bees sleep.')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { article } = read(
      p(drawing('<a:blip r:embed="x"/>')) + p('The hive in May.', style('C')) + p(r('Text') + box),
      { styles },
    );
    expect(article.blocks.map(lineOf)).to.deep.equal([
      '![A hive] The hive in May.',
      'Text',
      'Claim: Bees sleep.',
    ]);
    expect(JSON.stringify(article)).not.to.include('"src"');
  });

  it('are quotations, content controls and margins of the page', () => {
    expect(
      linesOf(
        p('One', style('Q')) +
          p('Two', style('Q')) +
          `<w:sdt><w:sdtPr/><w:sdtContent>${p('In a control')}</w:sdtContent></w:sdt>`,
        {
          styles,
          header: p('Draft') + p('Page 1'),
        },
      ),
    ).to.deep.equal(['> One / Two', 'In a control', '<margin of the page> Draft Page 1']);
  });

  it('are counted by paragraphs', () => {
    const { blocks } = read(p('One') + p('') + p('Three')).article;
    expect(blocks.map(({ place }) => place?.line)).to.deep.equal([1, 3]);
  });

  it('do not hold what is hidden, struck out or deleted: that is said', () => {
    const { article, issues } = read(
      p(
        r('It is ') +
          r('true', '<w:strike/>') +
          r(' false') +
          r(' secret', '<w:vanish/>') +
          `<w:del>${r(' gone').replaceAll('w:t', 'w:delText')}</w:del>`,
      ),
    );
    expect(article.blocks.map(lineOf)).to.deep.equal(['It is false']);
    expect(issues.map(({ severity, code, text }) => [severity, code, text])).to.deep.equal([
      ['info', 'hidden-words', 'secret'],
      ['warning', 'struck-out', 'true gone'],
    ]);
  });
});
