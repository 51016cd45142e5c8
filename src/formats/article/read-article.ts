import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { parseFactCheck, type ParsedFactCheck } from '../../model/parse-fact-check.js';
import { fillFromDefaults } from '../fill-from-defaults.js';
import type { ArticleOptions } from './article-options.js';
import type { Article, ArticleBlock } from './article-tree.js';
import { wordsOfBlock, writeBlocks } from './write-blocks.js';

/**
 * Reads an article, given as blocks, as a fact check. Never throws; every word of the article is in the fact check or verbatim
 * in an issue, and no claim or verdict is read that the article does not state in its form.
 */
export function readArticle(article: Article, options: ArticleOptions = {}): ParsedFactCheck {
  const issues: Issue[] = [];
  const read = fillFromDefaults(readBlocks(article), options.defaults, issues);
  const parsed = parseFactCheck(read);
  return { factCheck: parsed.factCheck, issues: [...issues, ...parsed.issues] };
}

function readBlocks({ head, blocks }: Article): Partial<FactCheckInput> {
  const text = blocks.filter(({ furniture }) => !furniture);
  const heading = text.find(({ type }) => type === 'heading') ?? text[0];
  const title = head.title ?? (heading && wordsOfBlock(heading));
  const groups: { heading: string | undefined; blocks: ArticleBlock[] }[] = [
    { heading: undefined, blocks: [] },
  ];
  for (const block of text) {
    if (block === heading) continue;
    if (block.type === 'heading') groups.push({ heading: wordsOfBlock(block), blocks: [] });
    else groups.at(-1)?.blocks.push(block);
  }
  const [lead, ...sections] = groups;
  return {
    ...(title && { title }),
    ...(head.lang && { lang: head.lang }),
    ...(head.url && { url: head.url }),
    ...(lead?.blocks.length && { summary: writeBlocks(lead.blocks) }),
    sections: sections.map(({ heading: words, blocks: own }) => ({
      heading: words,
      body: writeBlocks(own),
    })),
  };
}
