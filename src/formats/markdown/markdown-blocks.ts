import type { ArticleBlock, ArticleRun, ListBlock, TableBlock } from '../article/article-tree.js';
import { wordsOf, type Lose, type MarkdownNode } from './markdown-node.js';

/** A Markdown text as blocks, and the node that each block was made of. */
export interface MarkdownBlocks {
  blocks: ArticleBlock[];
  nodeOf: ReadonlyMap<ArticleBlock, MarkdownNode>;
}

interface Context {
  lose: Lose;
  /** Addresses by the label that links name, in small letters. */
  addresses: ReadonlyMap<string, string>;
  nodeOf: Map<ArticleBlock, MarkdownNode>;
}

const NUMBER = /^\p{Nd}+$/u;

/** The blocks of a parsed text; what no block holds is told, and its words are kept where there are some. */
export function markdownBlocks(nodes: readonly MarkdownNode[], lose: Lose): MarkdownBlocks {
  const addresses = new Map<string, string>();
  for (const { type, label, url } of nodes)
    if (type === 'definition') addresses.set((label ?? '').toLowerCase(), url ?? '');
  const context: Context = { lose, addresses, nodeOf: new Map() };
  return { blocks: blocksOf(nodes, context, 'A fact check'), nodeOf: context.nodeOf };
}

function blocksOf(nodes: readonly MarkdownNode[], context: Context, holder: string): ArticleBlock[] {
  return nodes.flatMap((node) => {
    const block = blockOf(node, context, holder);
    if (!block) return [];
    const start = node.position?.start;
    if (start) block.place = { line: start.line, column: start.column ?? 1 };
    context.nodeOf.set(block, node);
    return [block];
  });
}

function blockOf(node: MarkdownNode, context: Context, holder: string): ArticleBlock | undefined {
  const { type, children = [], label } = node;
  switch (type) {
    case 'paragraph':
      return pictureOf(children) ?? { type, runs: runsOf(children, context) };
    case 'heading': {
      const runs = runsOf(children, context);
      const [name = '', id] = /\s*\{#([^{}\s]+)\}$/u.exec(runs.at(-1)?.text ?? '') ?? [];
      const last = runs.at(-1);
      if (id && last) last.text = last.text.slice(0, -name.length);
      return { type, level: node.depth ?? 6, runs, ...(id && { id }) };
    }
    case 'blockquote':
      return { type: 'quotation', children: blocksOf(children, context, holder) };
    case 'list':
      return listOf(node, context);
    case 'table':
      return tableOf(node, context);
    case 'footnoteDefinition':
      return { type: 'note', id: label ?? '', children: blocksOf(children, context, holder) };
    case 'definition':
      return NUMBER.test(label ?? '')
        ? {
            type: 'note',
            id: label ?? '',
            children: [{ type: 'paragraph', runs: [{ text: node.title ?? '', href: node.url ?? '' }] }],
          }
        : undefined;
    case 'thematicBreak':
      return { type: 'paragraph', runs: [] };
    default:
      context.lose(node, `${holder} cannot hold this; left out.`);
      return undefined;
  }
}

function listOf({ children = [], ordered, start }: MarkdownNode, context: Context): ListBlock {
  return {
    type: 'list',
    isOrdered: ordered === true,
    ...(ordered && { start: start ?? 1 }),
    items: children.map((item) => blocksOf(item.children ?? [], context, 'A list')),
  };
}

function tableOf({ children = [] }: MarkdownNode, context: Context): TableBlock {
  const rows = children.map((row) =>
    (row.children ?? []).map((cell) => runsOf(cell.children ?? [], context)),
  );
  const hasHeads = rows[0]?.some((cell) => cell.length > 0);
  return { type: 'table', header: hasHeads ? 'row' : 'none', rows: hasHeads ? rows : rows.slice(1) };
}

// A picture alone is a figure; among words it has no place.
function pictureOf(children: readonly MarkdownNode[]): ArticleBlock | undefined {
  const [only, ...others] = children;
  if (!only || others.length) return undefined;
  const image = only.type === 'link' && only.children?.length === 1 ? only.children[0] : only;
  if (image?.type !== 'image') return undefined;
  const title = image.title?.trim() ?? '';
  const alt = image.alt?.trim() ?? '';
  return {
    type: 'figure',
    alt,
    caption: title && title !== alt ? [{ text: title }] : [],
    ...(image.url && { src: image.url }),
    ...(only !== image && only.url && { url: only.url }),
  };
}

function runsOf(
  nodes: readonly MarkdownNode[],
  context: Context,
  style: Pick<ArticleRun, 'isStrong' | 'isEmphasis'> = {},
): ArticleRun[] {
  return nodes.flatMap((node): ArticleRun[] => {
    const { type, children = [], label } = node;
    switch (type) {
      case 'text':
        return [{ text: (node.value ?? '').replace(/[^\S\n]+/gu, ' '), ...style }];
      case 'strong':
      case 'emphasis':
        return styledRuns(node, context);
      case 'delete':
        context.lose(node, 'Struck-out words are no text; left out.');
        return [];
      case 'link':
        return [{ text: wordsOf(node), href: node.url ?? '', ...style }];
      case 'footnoteReference':
        return [noteRun(label ?? '')];
      case 'linkReference':
        return referenceRuns(node, context, style);
      case 'break':
        return [{ text: '\n' }];
      case 'inlineCode':
        context.lose(node, 'A fact check cannot hold code; it became plain text.');
        return [{ text: wordsOf(node), ...style }];
      default:
        context.lose(node, 'Text cannot hold this; left out.');
        return children.length ? runsOf(children, context, style) : [];
    }
  });
}

// Links within bold and italic words stay links; other signs in them are only words.
function styledRuns(node: MarkdownNode, context: Context): ArticleRun[] {
  const { type, children = [] } = node;
  const style = type === 'strong' ? { isStrong: true as const } : { isEmphasis: true as const };
  if (children.every((child) => child.type === 'text' || child.type === 'link'))
    return runsOf(children, context, style);
  context.lose(node, 'Bold and italic text cannot hold this; only its words were kept.');
  return [{ text: wordsOf(node), ...style }];
}

function referenceRuns(
  node: MarkdownNode,
  context: Context,
  style: Pick<ArticleRun, 'isStrong' | 'isEmphasis'>,
): ArticleRun[] {
  const words = wordsOf(node);
  const name = node.label ?? words;
  if (!NUMBER.test(name))
    return [{ text: words, href: context.addresses.get(name.toLowerCase()) ?? '', ...style }];
  if (words === name) return [noteRun(name)];
  // Two marks next to each other look like words that name an address.
  const before = NUMBER.test(words) ? [noteRun(words)] : runsOf(node.children ?? [], context, style);
  return [...before, noteRun(name)];
}

function noteRun(id: string): ArticleRun {
  return { text: `[${id}]`, note: id };
}
