import type { FactCheckInput } from '../../model/fact-check.js';
import { wordsOf, type MarkdownNode } from './markdown-node.js';

/** A source as a text lists it. */
export type ListedSource = NonNullable<FactCheckInput['sources']>[number] & { id: string };

const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’»)\]]/u;
const SIGNS = '[\\s–—:|,;()<>-]';

/** The sources of a list, numbered as it is shown. */
export function readSourceList({ children = [], start }: MarkdownNode): ListedSource[] {
  return children.map((item, index) => readSource(String((start ?? 1) + index), item));
}

/** A source from the words of a footnote or an item of a list: its first address, and all words but that. */
export function readSource(id: string, node: MarkdownNode): ListedSource {
  const link = findLink(node);
  const words = wordsOf(node).replaceAll('[\u2060', '[');
  const url = link ? (link.url ?? '') : ADDRESS.exec(words)?.[0];
  const shown = link && wordsOf(link) !== link.url ? '' : url;
  const title = shown ? words.replace(shown, '') : words;
  const bare = shown ? title.replace(new RegExp(`^${SIGNS}+|${SIGNS}+\\.?$`, 'gu'), '') : title.trim();
  return { id, ...(bare && { title: bare }), ...(url && { url }) };
}

function findLink(node: MarkdownNode): MarkdownNode | undefined {
  if (node.type === 'link') return node;
  for (const child of node.children ?? []) {
    const found = findLink(child);
    if (found) return found;
  }
  return undefined;
}
