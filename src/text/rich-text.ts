/** Words as they are, never looked through for citation marks again. */
export interface TextNode {
  type: 'text';
  text: string;
}

/** Words of strong importance. */
export interface StrongNode {
  type: 'strong';
  text: string;
}

/** Stressed words. */
export interface EmphasisNode {
  type: 'emphasis';
  text: string;
}

/** Words that lead to an address. */
export interface LinkNode {
  type: 'link';
  text: string;
  href: string;
}

/** One citation mark: the ids of the sources it names, in order, and the characters it was written with. */
export interface CitationNode {
  type: 'citation';
  refs: string[];
  raw: string;
}

/** What a line of running text is made of. */
export type Inline = TextNode | StrongNode | EmphasisNode | LinkNode | CitationNode;

/** One paragraph. */
export interface ParagraphBlock {
  type: 'paragraph';
  children: Inline[];
}

/** A passage quoted from elsewhere. */
export interface QuoteBlock {
  type: 'quote';
  children: Inline[];
}

/** A list whose items are one line of running text each. */
export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: Inline[][];
}

/** A picture as evidence, with its caption as one line of running text. */
export interface FigureBlock {
  type: 'figure';
  /** Address of the picture. */
  src?: string | undefined;
  /** What it shows, in words. */
  alt?: string | undefined;
  /** Its size in CSS pixels. */
  width?: number | undefined;
  height?: number | undefined;
  /** The caption. */
  children: Inline[];
  credit?: string | undefined;
  /** Address of the page that it is from. */
  url?: string | undefined;
}

/** A table whose cells are one line of running text each. */
export interface TableBlock {
  type: 'table';
  caption: Inline[];
  /** Which cells are headings: those of the first row, of the first column, of both or none. */
  header: 'row' | 'column' | 'both' | 'none';
  rows: Inline[][][];
}

/** A piece of rich text that stands on its own. */
export type Block = ParagraphBlock | QuoteBlock | ListBlock | FigureBlock | TableBlock;

/** Formatted text as blocks: what every text of a fact check is after parsing. */
export type RichText = Block[];
