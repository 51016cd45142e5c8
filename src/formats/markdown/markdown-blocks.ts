import type { ArticleBlock, ArticleRun, ListBlock, TableBlock } from '../article/article-tree.js';
import { endOfElement, spanOf, tagOf } from './html-tags.js';
import { nodeText, type ReportLoss, type MarkdownNode } from './markdown-node.js';
import { isCaption, readPicture, readTable } from './read-media.js';
import { lostBlockMessage, lostInlineMessage } from './what-is-lost.js';

/** A Markdown text as blocks, and the node that each block was made of. */
export interface MarkdownBlocks {
  blocks: ArticleBlock[];
  nodeOf: ReadonlyMap<ArticleBlock, MarkdownNode>;
}

/** Parses a text. */
type Parse = (text: string) => MarkdownNode;

interface Context {
  reportLoss: ReportLoss;
  parse: Parse;
  /** Addresses by the label that links name, in small letters. */
  addresses: ReadonlyMap<string, string>;
  /** Names of the footnotes as they are defined, by the name in small letters. */
  notes: ReadonlyMap<string, string>;
  nodeOf: Map<ArticleBlock, MarkdownNode>;
}

type Style = Pick<ArticleRun, 'isStrong' | 'isEmphasis' | 'isRaised'>;

const STRUCK_OUT = 'These words are struck out, so they were left out.';
const NUMBER = /^\p{Nd}+$/u;

/** The blocks of a parsed text; what no block holds is told, and its words are kept where there are some. */
export function markdownBlocks(
  nodes: readonly MarkdownNode[],
  reportLoss: ReportLoss,
  parse: Parse,
): MarkdownBlocks {
  const addresses = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const { type, label, url } of nodes) {
    const name = (label ?? '').toLowerCase();
    if (type === 'definition') addresses.set(name, url ?? '');
    if (type === 'footnoteDefinition' && !notes.has(name)) notes.set(name, label ?? '');
  }
  const context: Context = { reportLoss, parse, addresses, notes, nodeOf: new Map() };
  return { blocks: blocksOf(nodes, context), nodeOf: context.nodeOf };
}

function blocksOf(nodes: readonly MarkdownNode[], context: Context): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at] as MarkdownNode;
    const end = leaveOut(nodes, at, context);
    if (end !== undefined) {
      at = end;
      continue;
    }
    // The line above a table is its caption.
    if (nodes[at + 1]?.type === 'table' && isCaption(node)) continue;
    const above = nodes[at - 1];
    const block =
      node.type === 'table'
        ? tableOf(node, above && isCaption(above) ? runsOf(above.children ?? [], context) : [], context)
        : blockOf(node, context);
    if (!block) continue;
    const start = node.position?.start;
    if (start) block.place = { line: start.line, column: start.column ?? 1 };
    context.nodeOf.set(block, node);
    blocks.push(block);
  }
  return blocks;
}

// What an element of HTML hides or strikes out is told with all its words. Gives the position of its end.
function leaveOut(nodes: readonly MarkdownNode[], at: number, context: Context): number | undefined {
  const tag = tagOf(nodes[at] as MarkdownNode);
  if (!tag || tag.isEnd || !(tag.isHidden || tag.isStruckOut)) return undefined;
  const end = endOfElement(nodes, at, tag.name);
  const what = tag.isHidden ? 'These words are hidden, so they were left out.' : STRUCK_OUT;
  context.reportLoss(spanOf(nodes.slice(at, end + 1)), what);
  return end;
}

function blockOf(node: MarkdownNode, context: Context): ArticleBlock | undefined {
  const { type, children = [], label } = node;
  switch (type) {
    case 'paragraph':
      return pictureOf(children, context) ?? { type, runs: runsOf(children, context) };
    case 'heading': {
      const runs = runsOf(children, context);
      const [name = '', id] = /\s*\{#([^{}\s]+)\}$/u.exec(runs.at(-1)?.text ?? '') ?? [];
      const last = runs.at(-1);
      if (id && last) last.text = last.text.slice(0, -name.length);
      return { type, level: node.depth ?? 6, runs, ...(id && { id }) };
    }
    case 'blockquote':
      return { type: 'quotation', children: blocksOf(children, context) };
    case 'list':
      return listOf(node, context);
    case 'footnoteDefinition':
      return { type: 'note', id: label ?? '', children: blocksOf(children, context) };
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
      context.reportLoss(node, lostBlockMessage(node));
      return undefined;
  }
}

function listOf({ children = [], ordered, start }: MarkdownNode, context: Context): ListBlock {
  return {
    type: 'list',
    isOrdered: ordered === true,
    ...(ordered && { start: start ?? 1 }),
    items: children.map((item) => blocksOf(item.children ?? [], context)),
  };
}

function tableOf(node: MarkdownNode, caption: ArticleRun[], context: Context): TableBlock {
  const rows = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => runsOf(cell.children ?? [], context)),
  );
  return readTable(rows, caption);
}

// The title of a picture is its caption, in which marks, links and stress may stand.
function pictureOf(children: readonly MarkdownNode[], context: Context): ArticleBlock | undefined {
  return readPicture(children, (title) => {
    const [only, ...others] = context.parse(title).children ?? [];
    return only?.type === 'paragraph' && !others.length
      ? runsOf(only.children ?? [], context)
      : [{ text: title }];
  });
}

function runsOf(nodes: readonly MarkdownNode[], context: Context, style: Style = {}): ArticleRun[] {
  const runs: ArticleRun[] = [];
  let isAfterGap = false;
  // How many `<sup>` are open; one that is never ended raises all that follows, as it does in a page.
  let raised = 0;
  for (let at = 0; at < nodes.length; at += 1) {
    const tag = tagOf(nodes[at] as MarkdownNode);
    const left = leaveOut(nodes, at, context);
    if (left !== undefined) {
      at = left;
      isAfterGap = true;
      continue;
    }
    if (tag?.name === 'sup' && (!tag.isEnd || raised)) raised += tag.isEnd ? -1 : 1;
    else {
      const runStyle = raised ? { ...style, isRaised: true as const } : style;
      const [first, ...others] = runsOfNode(nodes[at] as MarkdownNode, context, runStyle);
      // One space is enough where words between two were left out.
      const isSpaced = isAfterGap && /(?:^|\s)$/u.test(runs.at(-1)?.text ?? '');
      if (first) runs.push(isSpaced ? { ...first, text: first.text.trimStart() } : first, ...others);
    }
    isAfterGap = false;
  }
  return runs;
}

function runsOfNode(node: MarkdownNode, context: Context, style: Style): ArticleRun[] {
  const { type, children = [], label, value = '' } = node;
  switch (type) {
    case 'text':
      return [{ text: value.replace(/[^\S\n]+/gu, ' '), ...style }];
    case 'strong':
    case 'emphasis':
      return styledRuns(node, context);
    case 'delete':
      context.reportLoss(node, STRUCK_OUT);
      return [];
    case 'link':
      return [{ text: nodeText(node), href: node.url ?? '', ...style }];
    case 'footnoteReference':
      return [noteRun(context.notes.get((label ?? '').toLowerCase()) ?? label ?? '')];
    case 'linkReference':
      return referenceRuns(node, context, style);
    case 'break':
      return [{ text: '\n' }];
    case 'html':
      if (/^<br\s?\/?>$/i.test(value)) return [{ text: '\n' }];
      context.reportLoss(node, lostInlineMessage(node));
      return [];
    case 'inlineCode':
      context.reportLoss(node, 'A fact check cannot hold code; it became plain text.');
      return [{ text: nodeText(node), ...style }];
    default:
      context.reportLoss(node, lostInlineMessage(node));
      return children.length ? runsOf(children, context, style) : [];
  }
}

// Links within bold and italic words stay links; other signs in them are only words.
function styledRuns(node: MarkdownNode, context: Context): ArticleRun[] {
  const { type, children = [] } = node;
  const style = type === 'strong' ? { isStrong: true as const } : { isEmphasis: true as const };
  if (children.every((child) => child.type === 'text' || child.type === 'link'))
    return runsOf(children, context, style);
  context.reportLoss(
    node,
    'Formatting, pictures and code inside bold or italic text were reduced to plain words.',
  );
  return [{ text: nodeText(node), ...style }];
}

function referenceRuns(node: MarkdownNode, context: Context, style: Style): ArticleRun[] {
  const linkText = nodeText(node);
  const name = node.label ?? linkText;
  if (!NUMBER.test(name))
    return [{ text: linkText, href: context.addresses.get(name.toLowerCase()) ?? '', ...style }];
  if (linkText === name) return [noteRun(name)];
  // Two marks next to each other look like words that name an address.
  const before = NUMBER.test(linkText) ? [noteRun(linkText)] : runsOf(node.children ?? [], context, style);
  return [...before, noteRun(name)];
}

function noteRun(id: string): ArticleRun {
  return { text: `[${id}]`, note: id };
}
