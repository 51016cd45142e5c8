import type { Block, Inline } from '../../text/rich-text.js';
import { isArchive, isBareLink } from './archive.js';
import { mergeText } from './merge-text.js';
import type { ListedSource } from './take-sources.js';

/** Numbers links as sources, in the order of the text. */
export interface LinkNumbering {
  /** The text with a citation mark behind the words of each link. */
  mark(text: readonly Block[]): Block[];
}

/** Numbers links from behind the sources that an article lists, and adds each new one to them. */
export function numberLinks(sources: ListedSource[]): LinkNumbering {
  const byUrl = new Map(sources.flatMap((source) => (source.url ? [[source.url, source] as const] : [])));
  let next = Math.max(0, ...sources.map(({ id }) => Number(id) || 0)) + 1;
  let last: ListedSource | undefined;
  const sourceOf = (url: string, title: string): ListedSource => {
    const known = byUrl.get(url);
    if (known) return known;
    const source: ListedSource = {
      id: String(next),
      url,
      ...(!isBareLink(title) && { title: title.trim() }),
    };
    next += 1;
    sources.push(source);
    byUrl.set(url, source);
    return source;
  };
  const markLine = (line: readonly Inline[]): Inline[] => {
    last = undefined;
    const marked = line.flatMap((node): Inline[] => {
      if (node.type === 'text' && /[^\s([,;)\]]/u.test(node.text)) last = undefined;
      if (node.type !== 'link' || !/^https?:/iu.test(node.href)) return [node];
      // An archived copy right behind a link is that link’s.
      if (last && isArchive(node.href) && !last.archiveUrl) {
        last.archiveUrl = node.href;
        return [{ type: 'text', text: node.text }];
      }
      const source = sourceOf(node.href, node.text);
      last = source;
      return [
        { type: 'text', text: node.text },
        { type: 'citation', refs: [source.id], raw: `[${source.id}]` },
      ];
    });
    return mergeText(marked);
  };
  return {
    mark: (text) =>
      text.map((block): Block => {
        if (block.type === 'list') return { ...block, items: block.items.map(markLine) };
        if (block.type !== 'table') return { ...block, children: markLine(block.children) };
        const { caption, rows } = block;
        return { ...block, caption: markLine(caption), rows: rows.map((row) => row.map(markLine)) };
      }),
  };
}
