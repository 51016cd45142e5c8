import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ArticleOptions } from '../article/article-options.js';
import type { ArticleBlock } from '../article/article-tree.js';
import { readText } from '../article/read-text.js';
import type { ListedSource } from '../article/take-sources.js';
import { PROTECTED_BRACKET } from '../article/marks/joiners.js';
import { writeBlocks, type TextContext } from '../article/write-blocks.js';
import { isFields, type Fields, type Value } from './front-matter-value.js';
import { markdownBlocks, type MarkdownBlocks } from './markdown-blocks.js';
import type { ReportLoss, MarkdownNode } from './markdown-node.js';
import { readFieldTexts } from './read-field-texts.js';
import { readFactletForm } from './read-factlet-form.js';

const NOTE = /\[\^([^\]\s]+)\]/g;
// Fields that only a fact check’s own front matter has; where one of them is, all facts are there.
const FACTLET_FIELDS = ['kind', 'claims', 'sources', 'labels', 'disclosure', 'corrections', 'schemaVersion'];

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
  const written = protectEscaped(body);
  const reportLoss = lossReporter(losses, written, false);
  const read = markdownBlocks(parse(written).children ?? [], reportLoss, parse);
  const onLoss = onLossOf(read, reportLoss);
  if (!FACTLET_FIELDS.some((name) => options.written[name] !== undefined))
    return readNewsroomForm(fields, read.blocks, { ...options, onLoss }, issues);

  const form = readFactletForm(read.blocks, fields, issues);
  const sources = mergeSources(form.sources, fields['sources']);
  const ids = new Set(sources.map(({ id }) => id));
  const folded = new Set(sources.map(({ id }) => id.toLowerCase()));
  const isSource = (id: string): boolean => ids.has(id);
  const readProse = (value: Value | undefined): Value | undefined => {
    if (typeof value !== 'string') return value;
    const held = protectEscaped(value);
    // Only footnotes that are defined are read as such; all of them for each text would be too many.
    const named = new Set(Array.from(held.matchAll(NOTE), ([, name = '']) => name));
    const known = [...named]
      .filter((name) => folded.has(name.toLowerCase()))
      .map((name) => `[^${name}]: .`)
      .join('\n\n');
    const nodes = parse(`${held}\n\n${known}`).children?.filter(({ type }) => type !== 'footnoteDefinition');
    const reportFieldLoss = lossReporter(losses, held, true);
    const text = markdownBlocks(nodes ?? [], reportFieldLoss, parse);
    return writeBlocks(text.blocks, {
      isSource,
      onLoss: onLossOf(text, reportFieldLoss),
    }) as unknown as Value;
  };
  return {
    ...readFieldTexts(fields, readProse),
    ...form.write({ isSource, onLoss }),
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
  const { title: articleTitle, ...others } = read;
  return {
    ...others,
    ...fields,
    ...(articleTitle !== undefined && { title: articleTitle }),
  };
}

// An author’s `\[1]` is no mark. Converters escape both brackets of each mark of a page.
function protectEscaped(markdown: string): string {
  return markdown.replace(/\\\[(?=\p{Nd})(?![^[\]\\\n]{1,60}\\\])/gu, PROTECTED_BRACKET);
}

function mergeSources(listed: readonly ListedSource[], described: Value | undefined): ListedSource[] {
  const fromFields = Array.isArray(described) ? described.filter(isFields) : [];
  const find = (id: string): Fields | undefined => fromFields.find((source) => source['id'] === id);
  const listedIds = new Set(listed.map(({ id }) => id));
  return [
    ...listed.map((source) => ({ ...find(source.id), ...source })),
    ...fromFields.flatMap(({ id, ...source }) =>
      typeof id === 'string' && !listedIds.has(id) ? [{ ...source, id }] : [],
    ),
  ];
}

const LOSSES = {
  heading: 'A section cannot hold a heading; it became bold text.',
  list: 'A list cannot hold another list; its items were added to the outer one.',
} as const;

function onLossOf({ nodeOf }: MarkdownBlocks, reportLoss: ReportLoss): NonNullable<TextContext['onLoss']> {
  return (block, what) => {
    const node = nodeOf.get(block);
    if (node) reportLoss(node, LOSSES[what]);
  };
}

function lossReporter(losses: Loss[], source: string, isHead: boolean): ReportLoss {
  return ({ position }, what) => {
    const offset = position?.start.offset ?? 0;
    const text = source.slice(offset, position?.end.offset).replaceAll(PROTECTED_BRACKET, '\\[');
    const place = isHead ? 'Front matter' : `Line ${position?.start.line ?? 1}`;
    const message = `${place}: ${what}`;
    const issue: Issue = { severity: 'warning', code: 'unsupported-markdown', path: '', message, text };
    // The front matter stands above all else.
    losses.push({ offset: isHead ? -1 : offset, issue });
  };
}
