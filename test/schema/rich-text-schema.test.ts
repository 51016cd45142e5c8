import { expect } from 'chai';
import {
  blocksSchema,
  blockSchema,
  inlineSchema,
  richTextSchema,
} from '../../src/schema/rich-text-schema.js';

const text = { type: 'text', text: 'Tea' };

function accepts(schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean {
  return schema.safeParse(value).success;
}

describe('inlineSchema', () => {
  it('accepts the five kinds of nodes', () => {
    for (const node of [
      text,
      { type: 'strong', text: '' },
      { type: 'emphasis', text: 'Tea' },
      { type: 'link', text: 'Tea', href: 'https://example.org' },
      { type: 'citation', refs: ['1', 'who'], raw: '[1, who]' },
    ]) {
      expect(inlineSchema.parse(node)).to.deep.equal(node);
    }
  });

  it('refuses nodes of other kinds or without what they must have', () => {
    for (const node of [
      'Tea',
      {},
      { text: 'Tea' },
      { type: 'html', text: '<b>' },
      { type: 'text' },
      { type: 'link', text: 'Tea' },
      { type: 'citation', raw: '[1]' },
      { type: 'citation', refs: [1], raw: '[1]' },
      { type: 'citation', refs: [' '], raw: '[1]' },
      { type: 'paragraph', children: [] },
    ]) {
      expect(accepts(inlineSchema, node), JSON.stringify(node)).to.equal(false);
    }
  });

  it('accepts a citation without the characters it was written with', () => {
    expect(inlineSchema.parse({ type: 'citation', refs: ['1'] })).to.deep.equal({
      type: 'citation',
      refs: ['1'],
      raw: '',
    });
  });
});

describe('blockSchema', () => {
  it('accepts paragraphs, quotes and lists of lines', () => {
    for (const block of [
      { type: 'paragraph', children: [text] },
      { type: 'quote', children: [] },
      { type: 'list', ordered: true, items: [[text], []] },
    ]) {
      expect(blockSchema.parse(block)).to.deep.equal(block);
    }
    expect(blockSchema.parse({ type: 'list', items: [] })).to.include({ ordered: false });
  });

  it('refuses blocks in blocks, so that nothing is ever deep', () => {
    const block = { type: 'paragraph', children: [text] };
    for (const outer of [
      { type: 'quote', children: [block] },
      { type: 'list', items: [[block]] },
      { type: 'list', items: [block] },
      { type: 'list', items: ['Tea'] },
      text,
    ]) {
      expect(accepts(blockSchema, outer), JSON.stringify(outer)).to.equal(false);
    }
  });
});

describe('richTextSchema', () => {
  it('accepts words or blocks', () => {
    for (const value of ['', 'Tea [1].', [], [{ type: 'paragraph', children: [text] }]]) {
      expect(richTextSchema.parse(value)).to.deep.equal(value);
    }
    for (const other of [undefined, null, 5, {}, ['Tea'], [text]]) {
      expect(accepts(richTextSchema, other)).to.equal(false);
    }
  });

  it('accepts 20,000 characters of words, and 5,000 blocks', () => {
    expect(accepts(richTextSchema, 'a'.repeat(20_000))).to.equal(true);
    expect(accepts(richTextSchema, 'a'.repeat(20_001))).to.equal(false);
    const blocks = new Array<object>(5_000).fill({ type: 'paragraph', children: [] });
    expect(accepts(blocksSchema, blocks)).to.equal(true);
    expect(accepts(blocksSchema, [...blocks, blocks[0]])).to.equal(false);
  });
});
