import type { ArticleBlock, ArticleRun } from '../article-tree.js';
import {
  attribute,
  elementsOf,
  isBlock,
  isText,
  nameWords,
  parentOf,
  type PageElement,
} from './page-node.js';
import { visibleTextIn } from './text-in.js';

const LONGEST_LABEL = 60;

/** Words of the page around the article, with the reason why they are not read. */
export function furniture(content: string, reason: string): ArticleBlock {
  return { type: 'paragraph', runs: [{ text: content }], furniture: reason };
}

/** Whether a heading stands below the title in the same header, where systems set a line that is no heading. */
export function isBesideTitle(element: PageElement): boolean {
  const parent = parentOf(element);
  return (
    /^(?:header|hgroup)$/.test(parent?.tagName ?? '') &&
    elementsOf(parent as PageElement).some(({ tagName }) => tagName === 'h1')
  );
}

/** A label and its value, if an element holds them in two elements and nothing else. */
export function pairIn(element: PageElement): [PageElement, PageElement] | undefined {
  const [label, value, extra] = elementsOf(element);
  if (!label || !value || extra || /^(?:a|h[1-6])$/.test(label.tagName)) return undefined;
  // Lines of their own are paragraphs, unless one is named as a label.
  if ((isBlock(label) || isBlock(value)) && !/ (?:label|term|key|caption|title) /.test(nameWords(label)))
    return undefined;
  if (element.childNodes.some((child) => isText(child) && child.value.trim())) return undefined;
  const labelText = visibleTextIn(label);
  return labelText && labelText.length <= LONGEST_LABEL && visibleTextIn(value) ? [label, value] : undefined;
}

/** The blocks of a claim box without pictures whose words stand in it, too, such as the stamp of a verdict. */
export function withoutStamps(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  const lines = new Set(blocks.flatMap(linesIn));
  return blocks.filter(
    (block) => block.type !== 'figure' || block.caption.length || !lines.has(fold(block.alt)),
  );
}

function linesIn(block: ArticleBlock): string[] {
  const blockText = runsOf(block)
    .map(({ text }) => text)
    .join('');
  const values =
    block.type === 'definitions' ? block.items.flatMap(({ value }) => value.flatMap(linesIn)) : [];
  return [
    fold(blockText),
    ...blockText.split('\n').map((line) => fold(line.replace(/^.*[:：]/, ''))),
    ...values,
  ];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether the items that marks lead to have the numbers of these marks, under a line of their own that names the list. */
export function isListOfSources(
  list: PageElement,
  before: ArticleBlock | undefined,
  targets: ReadonlyMap<PageElement, string>,
): boolean {
  const isNamed = before?.type === 'heading' || (before?.type === 'paragraph' && isLabel(before.runs));
  if (!isNamed || list.tagName !== 'ol') return false;
  let number = Number(attribute(list, 'start') ?? 1);
  return elementsOf(list).every((item) => {
    const label = targets.get(item);
    number = Number(attribute(item, 'value') ?? number);
    const isRight = label === undefined || label === String(number);
    number += 1;
    return isRight;
  });
}

function isLabel(runs: readonly ArticleRun[]): boolean {
  const lineText = runs.map(({ text }) => text).join('');
  return (
    lineText.length <= LONGEST_LABEL && (/[:：]$/.test(lineText) || runs.every(({ isStrong }) => isStrong))
  );
}

/** What stands in a block and is no part of its words: pictures, footnotes and furniture. */
export function besideIn(block: ArticleBlock): ArticleBlock[] {
  if (block.furniture || block.type === 'figure' || block.type === 'note') return [block];
  if (block.type === 'quotation') return block.children.flatMap(besideIn);
  if (block.type === 'list') return block.items.flat().flatMap(besideIn);
  return block.type === 'definitions' ? block.items.flatMap(({ value }) => value.flatMap(besideIn)) : [];
}

/** All words of a block in one row. */
export function runsOf(block: ArticleBlock): ArticleRun[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.furniture ? [] : block.runs;
    case 'quotation':
      return block.children.flatMap(runsOf);
    case 'list':
      return block.items.flatMap((item) => [...item.flatMap(runsOf), { text: '\n' }]);
    case 'definitions':
      return block.items.flatMap(({ term, value }) => [...term, { text: ' ' }, ...value.flatMap(runsOf)]);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => [...cell, { text: ' ' }]));
    case 'note':
    case 'figure':
      return [];
  }
}
