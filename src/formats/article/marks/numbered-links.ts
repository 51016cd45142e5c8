import type { ArticleBlock, ArticleRun } from '../article-tree.js';
import type { ListedSource } from '../take-sources.js';
import { ADDRESS } from './read-marks.js';

/** A link whose words are a number. */
export interface NumberedLink {
  number: string;
  address: string;
}

const NUMBER = /^\s*\[{0,2}\s*\^?(\p{Nd}{1,3})\s*\]{0,2}\s*$/u;
const IN_WORDS = RegExp(String.raw`(?<!\\)\[{1,2}\^?(\p{Nd}{1,3})\]{1,2}\(<?(${ADDRESS})`, 'giu');

/** The links of blocks whose words are a number, in the order of the text. */
export function numberedLinksIn(blocks: readonly ArticleBlock[]): NumberedLink[] {
  return blocks.flatMap((block): NumberedLink[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return block.runs.flatMap(linksOf);
      case 'quotation':
      case 'note':
        return numberedLinksIn(block.children);
      case 'list':
        return block.items.flatMap(numberedLinksIn);
      case 'definitions':
        return block.items.flatMap(({ value }) => numberedLinksIn(value));
      case 'table':
        return block.rows.flat(2).flatMap(linksOf);
      case 'figure':
        return [];
    }
  });
}

/** The links in words that were written as Markdown writes them: `[1](https://…)`. */
export function numberedLinksInText(text: string): NumberedLink[] {
  return Array.from(text.matchAll(IN_WORDS), ([, number = '', address = '']) => ({ number, address }));
}

function linksOf({ text, href }: ArticleRun): NumberedLink[] {
  if (href === undefined) return numberedLinksInText(text);
  const [, number] = NUMBER.exec(text) ?? [];
  return number !== undefined && /^https?:/iu.test(href) ? [{ number, address: href }] : [];
}

/**
 * Makes sources of the pages that numbered links lead to, under the printed number if it is free, and adds them to the list.
 * Gives the id of the source at an address. Numbers of which none is 1 are taken for words, unless they lead to a listed source.
 */
export function sourcesOfLinks(
  links: readonly NumberedLink[],
  sources: ListedSource[],
): (address: string) => string | undefined {
  const byAddress = new Map<string, string>();
  for (const { id, url } of sources) if (url && !byAddress.has(url)) byAddress.set(url, id);
  const used = new Set(sources.map(({ id }) => id));
  const areMarks = links.some(({ number }) => Number(number) === 1);
  let next = Math.max(0, ...[...used, ...links.map(({ number }) => number)].map((id) => Number(id) || 0));
  for (const { number, address } of areMarks ? links : []) {
    if (byAddress.has(address)) continue;
    const printed = String(Number(number) || number);
    const id = used.has(printed) ? String((next += 1)) : printed;
    used.add(id);
    byAddress.set(address, id);
    sources.push({ id, url: address });
  }
  return (address) => byAddress.get(address);
}
