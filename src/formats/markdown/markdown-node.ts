/** What is used of a node of a Markdown tree (https://github.com/syntax-tree/mdast). */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  /** Level of a heading. */
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  /** Name of a footnote or a definition. */
  readonly label?: string | null;
  readonly ordered?: boolean | null;
  /** First number of a list. */
  readonly start?: number | null;
  readonly position?: {
    readonly start: { readonly line: number; readonly column?: number; readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
}

/** Takes note of what a fact check has no room for. */
export type ReportLoss = (node: MarkdownNode, what: string) => void;

/** The words of a node, whatever they are set in. */
export function nodeText({ value, alt, children = [] }: MarkdownNode): string {
  return (value ?? alt ?? children.map(nodeText).join('')).replace(/\s+/gu, ' ');
}
