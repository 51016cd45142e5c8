import { expect } from 'chai';
import type { FactCheck } from '../../src/model/fact-check.js';
import type {
  Block,
  CitationNode,
  EmphasisNode,
  Inline,
  LinkNode,
  ListBlock,
  ParagraphBlock,
  QuoteBlock,
  RichText,
  StrongNode,
  TextNode,
} from '../../src/text/rich-text.js';

type ParsedText = NonNullable<FactCheck['summary']>;
type ParsedBlock = ParsedText[number];
type ParsedParagraph = Extract<ParsedBlock, { type: 'paragraph' }>;
type ParsedInline = ParsedParagraph['children'][number];

/** `true` where each type may stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// The compiler is the test: a difference makes one of these `false`.
const same: [
  Same<RichText, ParsedText>,
  Same<Block, ParsedBlock>,
  Same<ParagraphBlock, ParsedParagraph>,
  Same<QuoteBlock, Extract<ParsedBlock, { type: 'quote' }>>,
  Same<ListBlock, Extract<ParsedBlock, { type: 'list' }>>,
  Same<Inline, ParsedInline>,
  Same<TextNode, Extract<ParsedInline, { type: 'text' }>>,
  Same<StrongNode, Extract<ParsedInline, { type: 'strong' }>>,
  Same<EmphasisNode, Extract<ParsedInline, { type: 'emphasis' }>>,
  Same<LinkNode, Extract<ParsedInline, { type: 'link' }>>,
  Same<CitationNode, Extract<ParsedInline, { type: 'citation' }>>,
  Same<Inline['type'], ParsedInline['type']>,
  Same<Block['type'], ParsedBlock['type']>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true];

describe('The types of rich text', () => {
  it('are those that the schema parses to', () => {
    expect(same).not.to.include(false);
  });
});
