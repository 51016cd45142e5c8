import { wordsOf, type MarkdownNode } from './markdown-node.js';

/** A heading and what stands below it. */
export interface Part {
  heading: MarkdownNode | undefined;
  /** The heading's words, and its name as in `## Words {#name}`. */
  words: string;
  id: string | undefined;
  nodes: MarkdownNode[];
}

/** A text parted by its headings. */
export interface PartedText {
  title: string | undefined;
  /** What stands above the first heading but the title. */
  lead: MarkdownNode[];
  parts: Part[];
  footnotes: MarkdownNode[];
  definitions: MarkdownNode[];
}

/** Parts a text: the first heading of level 1 is the title, the highest level below it heads the sections. */
export function partText(nodes: readonly MarkdownNode[]): PartedText {
  const isHeading = ({ type, depth = 6 }: MarkdownNode, level: number): boolean =>
    type === 'heading' && depth <= level;
  const first = nodes.find(({ type }) => type === 'heading');
  const title = first?.depth === 1 ? first : undefined;
  const levels = nodes
    .filter((node) => node.type === 'heading' && node !== title)
    .map(({ depth = 6 }) => depth);
  const level = Math.min(...levels);
  const parted: PartedText = {
    title: title && wordsOf(title),
    lead: [],
    parts: [],
    footnotes: nodes.filter(({ type }) => type === 'footnoteDefinition'),
    definitions: nodes.filter(({ type }) => type === 'definition'),
  };
  for (const node of nodes) {
    if (node === title || /^(?:footnoteD|d)efinition$/.test(node.type)) continue;
    if (isHeading(node, level)) parted.parts.push(toPart(node));
    else (parted.parts.at(-1)?.nodes ?? parted.lead).push(node);
  }
  return parted;
}

function toPart(heading: MarkdownNode): Part {
  const [, words = '', id] = /^(.*?)\s*(?:\{#([^{}\s]+)\})?$/u.exec(wordsOf(heading)) ?? [];
  return { heading, words, id, nodes: [] };
}
