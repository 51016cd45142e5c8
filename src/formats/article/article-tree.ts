/** Where something stands in what was given: line and column, both from 1; a `.docx` has no lines, so paragraphs are counted. */
export interface Place {
  line: number;
  column: number;
}

/** Words in one style. Blanks are single; a forced line break is `\n`. */
export interface ArticleRun {
  text: string;
  isStrong?: true;
  isEmphasis?: true;
  /** Set as a superscript, as note numbers are. */
  isRaised?: true;
  /** Where the words lead, as written and resolved against the page; not yet through the URL gate. */
  href?: string;
  /** Id of the footnote that this run refers to, as written. */
  note?: string;
}

interface Placed {
  place?: Place;
  /** The adapter's reason to take this block for furniture of the page, such as `navigation`; its words are listed, not read. */
  furniture?: string;
  /** Number of the claim box of the page (an element of the CMS) in which this block stands. */
  box?: number;
}

export interface HeadingBlock extends Placed {
  type: 'heading';
  /** 1 to 6. */
  level: number;
  runs: ArticleRun[];
  /** Its own name, to which links lead. */
  id?: string;
}

export interface ParagraphBlock extends Placed {
  type: 'paragraph';
  runs: ArticleRun[];
}

export interface QuotationBlock extends Placed {
  type: 'quotation';
  children: ArticleBlock[];
}

export interface ListBlock extends Placed {
  type: 'list';
  isOrdered: boolean;
  /** Number of the first item, or as printed on each item in `numbers`. */
  start?: number;
  numbers?: (string | undefined)[];
  items: ArticleBlock[][];
}

/** Terms with what is said of each: `<dl>`, and the label and value boxes of content management systems. */
export interface DefinitionsBlock extends Placed {
  type: 'definitions';
  items: { term: ArticleRun[]; value: ArticleBlock[] }[];
}

export interface TableBlock extends Placed {
  type: 'table';
  caption?: ArticleRun[];
  header: 'row' | 'column' | 'both' | 'none';
  rows: ArticleRun[][][];
}

/** A picture with its caption. Never loaded. */
export interface FigureBlock extends Placed {
  type: 'figure';
  /** What its words stand for, if it is no picture. */
  kind?: 'video' | 'audio';
  src?: string;
  alt: string;
  width?: number;
  height?: number;
  caption: ArticleRun[];
  credit?: string;
  /** Where the picture leads. */
  url?: string;
}

/** What a footnote says. */
export interface NoteBlock extends Placed {
  type: 'note';
  /** As printed, or the label of Markdown. */
  id: string;
  children: ArticleBlock[];
}

export type ArticleBlock =
  | HeadingBlock
  | ParagraphBlock
  | QuotationBlock
  | ListBlock
  | DefinitionsBlock
  | TableBlock
  | FigureBlock
  | NoteBlock;

/** What an adapter has found about the article apart from its text: the page's JSON-LD, then its meta elements, or front matter. */
export interface ArticleHead {
  lang?: string;
  title?: string;
  url?: string;
  authors: { name: string; role?: string; url?: string }[];
  publisher?: { name?: string; url?: string; logo?: string };
  /** Dates as written. */
  publishedAt?: string;
  modifiedAt?: string;
  checkedAt?: string;
  /** ClaimReview and MediaReview objects of the page (JSON-LD or microdata), as parsed. */
  reviews: unknown[];
}

/** An article as every adapter gives it to the reader. */
export interface Article {
  head: ArticleHead;
  blocks: ArticleBlock[];
}
