import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import type { Block } from '../../src/text/rich-text.js';

const picture = {
  type: 'figure',
  src: 'https://pics.example/bridge.jpg',
  alt: 'A bridge',
  width: 1200,
  height: 800,
};

const read = (...summary: object[]): { blocks: Block[]; told: string[] } => {
  const { factCheck, issues } = parseFactCheck({ title: 'Tea', summary });
  return { blocks: factCheck!.summary!, told: issues.map(({ code, path }) => `${code} ${path}`) };
};

describe('A picture in a text', () => {
  it('is taken with its caption, which is empty if there is none', () => {
    expect(read(picture)).to.deep.equal({ blocks: [{ ...picture, children: [] }], told: [] });
  });

  it('needs words that say what it shows, an address and a size, and is told where one is missing', () => {
    expect(read({ ...picture, alt: ' ' }).told).to.deep.equal(['missing-alt summary[0].alt']);
    expect(read({ ...picture, src: 'javascript:x' }).told).to.deep.equal([
      'unreadable-address summary[0].src',
    ]);
    expect(read({ ...picture, width: undefined }).told).to.deep.equal(['missing-size summary[0].width']);
    expect(read({ ...picture, height: 20_001 }).told).to.deep.equal(['missing-size summary[0].height']);
    expect(read({ ...picture, height: 1.5 }).told).to.deep.equal(['missing-size summary[0].height']);
  });

  it('may be a link to a page only', () => {
    const chart = { type: 'figure', alt: 'A chart', url: 'https://charts.example/1', children: [] };
    expect(read(chart)).to.deep.equal({ blocks: [chart], told: [] });
  });

  it('loses itself and not its words beyond the fiftieth', () => {
    const { blocks, told } = read(...Array.from({ length: 52 }, () => picture));
    expect(blocks[49]).to.include({ src: picture.src });
    expect(blocks[50]).to.include({ alt: 'A bridge', url: picture.src }).and.not.to.have.property('src');
    expect(told).to.deep.equal(['too-many-pictures ']);
  });

  it('counts towards the citations and the length of all texts', () => {
    const cited = { type: 'citation', refs: ['7'] };
    const { factCheck } = parseFactCheck({
      title: 'Tea',
      summary: [
        { ...picture, children: [cited] },
        { type: 'table', caption: [cited], rows: [[[cited]]] },
      ],
    });
    expect(factCheck!.sources.map(({ id }) => id)).to.deep.equal(['7']);
    const long = { type: 'text', text: 'x'.repeat(110_000) };
    const { issues } = parseFactCheck({
      title: 'Tea',
      summary: [
        { ...picture, children: [long] },
        { type: 'table', rows: [[[long]]] },
      ],
    });
    expect(issues.map(({ code }) => code)).to.include('too-large');
  });
});

describe('A table in a text', () => {
  const cell = (text: string): object[] => [{ type: 'text', text }];

  it('has rows that are all as wide as the widest, and no headings unless it names them', () => {
    const { blocks } = read({ type: 'table', rows: [[cell('a'), cell('b')], [cell('c')]] });
    expect(blocks).to.deep.equal([
      {
        type: 'table',
        caption: [],
        header: 'none',
        rows: [
          [cell('a'), cell('b')],
          [cell('c'), []],
        ],
      },
    ]);
  });

  it('has at most 100 rows of 12 cells', () => {
    const row = Array.from({ length: 13 }, () => cell('a'));
    const { blocks, told } = read({
      type: 'table',
      rows: [row, ...Array.from({ length: 100 }, () => [cell('b')])],
    });
    expect(blocks[0]).to.have.property('rows').with.length(100);
    expect((blocks[0] as Extract<Block, { type: 'table' }>).rows[0]).to.have.length(12);
    expect(told).to.deep.equal(['too-many summary[0].rows', 'too-many summary[0].rows[0]']);
  });
});
