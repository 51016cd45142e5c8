import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ArticleBlock } from '../article/article-tree.js';
import { removeJoiners } from '../article/marks/joiners.js';
import { runsOfBlock, textOf, lineTextOf, textOfBlock } from '../article/runs.js';
import { sourcesOfList, type ListedSource } from '../article/take-sources.js';
import { writeBlocks, type TextContext } from '../article/write-blocks.js';
import { DEFAULT_HEADING } from './default-heading.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';

const SUMMARY = /^(?:executive )?summary$|^tl;?dr$|^in short$|^key (?:takeaways|findings)$/i;
const SOURCES = /^(?:sources|references|citations|bibliography|footnotes|works cited)$/i;
const FOLLOW_UPS = /^(?:further|follow-up|related) questions$|^want to (?:dive deeper|know more)\??$/i;

const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’»)\]]/u;
const SIGNS = '[\\s–—:|,;()<>-]';

interface Part {
  heading: string;
  id: string | undefined;
  blocks: ArticleBlock[];
}

/** Text whose facts are all in its front matter, parted by its headings, with its sources. */
export interface FactletForm {
  sources: ListedSource[];
  write(context: TextContext): Partial<FactCheckInput>;
}

/** Reads the text below front matter that has a fact check’s own fields: nothing in it is taken for a claim, a date or a name. */
export function readFactletForm(
  blocks: readonly ArticleBlock[],
  fields: Fields,
  issues: Issue[],
): FactletForm {
  const { title, lead, parts } = splitText(blocks.filter(({ type }) => type !== 'note'));
  const labels = isFields(fields['labels']) ? fields['labels'] : {};
  const isSummary = ({ heading }: Part, index: number): boolean =>
    isLabel(heading, labels['summary']) || (index === 0 && !lead.length && SUMMARY.test(heading));
  const isList = ({ blocks: partBlocks }: Part): boolean =>
    partBlocks.length === 1 && partBlocks[0]?.type === 'list';
  const summary = parts.find(isSummary);
  const last = [...parts].reverse();
  const sourceList = last.find((part) => part !== summary && isList(part) && SOURCES.test(part.heading));
  const questions = last.find(
    (part) =>
      part !== summary &&
      isList(part) &&
      (FOLLOW_UPS.test(part.heading) || isLabel(part.heading, labels['followUps'])),
  );
  const sections = parts.filter((part) => part !== summary && part !== sourceList && part !== questions);
  const headingLabels = {
    ...(summary && { summary: summary.heading }),
    ...(questions && questions.heading !== DEFAULT_HEADING && { followUps: questions.heading }),
  };
  const summaryBlocks = summary ? [...lead, ...summary.blocks] : lead;
  return {
    sources: [...listedSources(sourceList, issues), ...blocks.flatMap(noteSource)],
    write: (context) => ({
      ...(title && { title: removeJoiners(title) }),
      ...(summaryBlocks.length && { summary: writeBlocks(summaryBlocks, context) }),
      ...(sections.length && {
        sections: sections.map(({ heading, id, blocks: sectionBlocks }) => ({
          ...(id && { id }),
          ...(heading && { heading: removeJoiners(heading) }),
          ...(sectionBlocks.length && { body: writeBlocks(sectionBlocks, context) }),
        })),
      }),
      ...(questions && { followUps: questions.blocks.flatMap(readQuestions) }),
      ...(Object.keys(headingLabels).length && { labels: { ...labels, ...headingLabels } }),
    }),
  };
}

// The first heading of level 1 is the title, the highest level below it heads the sections.
function splitText(blocks: readonly ArticleBlock[]): {
  title: string | undefined;
  lead: ArticleBlock[];
  parts: Part[];
} {
  const headings = blocks.filter((block) => block.type === 'heading');
  const title = headings[0]?.level === 1 ? headings[0] : undefined;
  const level = Math.min(...headings.filter((block) => block !== title).map((block) => block.level));
  const lead: ArticleBlock[] = [];
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block === title) continue;
    if (block.type === 'heading' && block.level <= level)
      parts.push({ heading: lineTextOf(block.runs), id: block.id, blocks: [] });
    else (parts.at(-1)?.blocks ?? lead).push(block);
  }
  return { title: title && lineTextOf(title.runs), lead, parts };
}

function listedSources(part: Part | undefined, issues: Issue[]): ListedSource[] {
  const list = part?.blocks[0];
  if (list?.type !== 'list') return [];
  return sourcesOfList(list, issues).map(({ title, ...source }) => ({
    ...source,
    ...(title !== undefined && { title: removeJoiners(title) }),
  }));
}

function noteSource(block: ArticleBlock): ListedSource[] {
  return block.type === 'note' ? [toSource(block.id, block.children)] : [];
}

// Of a footnote as `toMarkdown` writes it: the first address, and all words but that where it is shown.
function toSource(id: string, blocks: readonly ArticleBlock[]): ListedSource {
  const runs = blocks
    .flatMap((block) => runsOfBlock(block) ?? [{ text: textOfBlock(block) }])
    .filter(({ note }) => note === undefined);
  const link = runs.find(({ href }) => href !== undefined);
  const text = removeJoiners(textOf(runs)).replace(/\s+/gu, ' ');
  const url = link ? link.href : ADDRESS.exec(text)?.[0];
  const shown = link && link.text !== link.href ? '' : url;
  const title = shown ? text.replace(shown, '') : text;
  const bare = shown ? title.replace(new RegExp(`^${SIGNS}+|${SIGNS}+\\.?$`, 'gu'), '') : title.trim();
  return { id, ...(bare && { title: bare }), ...(url && { url }) };
}

function readQuestions(block: ArticleBlock): { text: string; url?: string }[] {
  if (block.type !== 'list') return [];
  return block.items.map((item) => {
    const first = item[0]?.type === 'paragraph' ? item[0].runs[0] : undefined;
    return { text: removeJoiners(item.map(textOfBlock).join(' ')), ...(first?.href && { url: first.href }) };
  });
}

function isLabel(heading: string, label: Value | undefined): boolean {
  return typeof label === 'string' && heading !== '' && heading === label.replace(/\s+/gu, ' ').trim();
}
