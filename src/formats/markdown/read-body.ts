import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ArticleOptions } from '../article/article-options.js';
import type { ArticleBlock } from '../article/article-tree.js';
import { readText } from '../article/read-text.js';
import type { ListedSource } from '../article/take-sources.js';
import { HELD_APART } from '../article/marks/hold-apart.js';
import { writeBlocks, type TextContext } from '../article/write-blocks.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';
import { markdownBlocks, type MarkdownBlocks } from './markdown-blocks.js';
import type { Lose, MarkdownNode } from './markdown-node.js';
import { readFieldTexts } from './read-field-texts.js';
import { readOwnForm } from './read-own-form.js';

const NOTE = /\[\^([^\]\s]+)\]/g;
// Fields that only a fact check’s own front matter has; where one of them is, all facts are there.
const OWN_FIELDS = ['kind', 'claims', 'sources', 'labels', 'disclosure', 'corrections', 'schemaVersion'];

/** How the body of a Markdown text is read. */
export interface BodyOptions extends ArticleOptions {
  /** Parses a text. */
  parse: (text: string) => MarkdownNode;
  /** The fields as the author wrote them, before people’s words became a fact check’s. */
  written: Fields;
}

/** Reads the body of a text together with the fields of its front matter, as a payload. What the front matter says stays. */
export function readBody(
  fields: Fields,
  body: string,
  options: BodyOptions,
  issues: Issue[],
): Partial<FactCheckInput> {
  const losses: Loss[] = [];
  const others: Issue[] = [];
  const read = readParsed(fields, body, options, others, losses);
  // Some are found only when the text is written; authors go through them from above.
  const sorted = losses.sort((one, two) => one.offset - two.offset).map(({ issue }) => issue);
  issues.push(...sorted, ...others);
  return read;
}

interface Loss {
  offset: number;
  issue: Issue;
}

function readParsed(
  fields: Fields,
  body: string,
  options: BodyOptions,
  issues: Issue[],
  losses: Loss[],
): Partial<FactCheckInput> {
  const { parse } = options;
  const written = holdEscaped(body);
  const lose = loseInto(losses, written, false);
  const read = markdownBlocks(parse(written).children ?? [], lose, parse);
  const onLoss = lossOf(read, lose);
  if (!OWN_FIELDS.some((name) => options.written[name] !== undefined))
    return readNewsroomForm(fields, read.blocks, { ...options, onLoss }, issues);

  const own = readOwnForm(read.blocks, fields, issues);
  const sources = mergeSources(own.sources, fields['sources']);
  const ids = new Set(sources.map(({ id }) => id));
  const folded = new Set(sources.map(({ id }) => id.toLowerCase()));
  const isSource = (id: string): boolean => ids.has(id);
  const readWords = (words: Value | undefined): Value | undefined => {
    if (typeof words !== 'string') return words;
    const held = holdEscaped(words);
    // Only footnotes that are defined are read as such; all of them for each text would be too many.
    const named = new Set(Array.from(held.matchAll(NOTE), ([, name = '']) => name));
    const known = [...named]
      .filter((name) => folded.has(name.toLowerCase()))
      .map((name) => `[^${name}]: .`)
      .join('\n\n');
    const nodes = parse(`${held}\n\n${known}`).children?.filter(({ type }) => type !== 'footnoteDefinition');
    const loseField = loseInto(losses, held, true);
    const text = markdownBlocks(nodes ?? [], loseField, parse);
    return writeBlocks(text.blocks, { isSource, onLoss: lossOf(text, loseField) }) as unknown as Value;
  };
  return {
    ...readFieldTexts(fields, readWords),
    ...own.write({ isSource, onLoss }),
    ...(sources.length && { sources }),
  };
}

function readNewsroomForm(
  fields: Fields,
  blocks: readonly ArticleBlock[],
  { onLoss, ...options }: BodyOptions & { onLoss: NonNullable<TextContext['onLoss']> },
  issues: Issue[],
): Partial<FactCheckInput> {
  const { title, lang } = fields;
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.level === 1);
  const head = {
    authors: [],
    reviews: [],
    ...(!hasTitle && typeof title === 'string' && { title }),
    ...(typeof lang === 'string' && { lang }),
  };
  const isKnown = (name: string): boolean => fields[name] !== undefined;
  const read = readText(
    { head, blocks: [...blocks] },
    { ...options, onLoss, hasClaims: isKnown('claims') },
    issues,
  );
  const { title: own, ...more } = read;
  return {
    ...more,
    ...fields,
    ...(own !== undefined && { title: own }),
  };
}

// An author’s `\[1]` is no mark. Converters escape both brackets of each mark of a page.
function holdEscaped(markdown: string): string {
  return markdown.replace(/\\\[(?=\p{Nd})(?![^[\]\\\n]{1,60}\\\])/gu, HELD_APART);
}

function mergeSources(listed: readonly ListedSource[], described: Value | undefined): ListedSource[] {
  const more = Array.isArray(described) ? described.filter(isFields) : [];
  const find = (id: string): Fields | undefined => more.find((source) => source['id'] === id);
  const own = new Set(listed.map(({ id }) => id));
  return [
    ...listed.map((source) => ({ ...find(source.id), ...source })),
    ...more.flatMap(({ id, ...source }) =>
      typeof id === 'string' && !own.has(id) ? [{ ...source, id }] : [],
    ),
  ];
}

const LOSSES = {
  heading: 'A section cannot hold a heading; it became bold text.',
  list: 'A list cannot hold another list; its items were added to the outer one.',
} as const;

function lossOf({ nodeOf }: MarkdownBlocks, lose: Lose): NonNullable<TextContext['onLoss']> {
  return (block, what) => {
    const node = nodeOf.get(block);
    if (node) lose(node, LOSSES[what]);
  };
}

function loseInto(losses: Loss[], source: string, isHead: boolean): Lose {
  return ({ position }, what) => {
    const offset = position?.start.offset ?? 0;
    const text = source.slice(offset, position?.end.offset).replaceAll(HELD_APART, '\\[');
    const place = isHead ? 'Front matter' : `Line ${position?.start.line ?? 1}`;
    const message = `${place}: ${what}`;
    const issue: Issue = { severity: 'warning', code: 'unsupported-markdown', path: '', message, text };
    // The front matter stands above all else.
    losses.push({ offset: isHead ? -1 : offset, issue });
  };
}
