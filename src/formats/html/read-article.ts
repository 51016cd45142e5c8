import type { FactCheckInput } from '../../model/fact-check.js';
import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue } from '../../model/issue.js';
import { directionOfLanguage } from '../../text/direction.js';
import { parseInlines } from '../../text/parse-rich-text.js';
import type { Block, Inline } from '../../text/rich-text.js';
import type { HtmlNode } from './html-node.js';
import {
  attributeOf,
  childrenOf,
  joinTexts,
  nameOf,
  readInlines,
  withoutBlanks,
  wordsOf,
  type Words,
} from './read-inlines.js';
import { readLine, type Lose } from './read-line.js';
import { newFields, setField, type Fields } from './set-field.js';

// Elements that end a run of words.
const BLOCK = /^(section|div|h\d|p|blockquote|[uo]l|li|details|summary|d[ltd]|t.*|hr|pre)$/;

// Browsers nest no deeper than 512 when they parse; what is drawn, or an editor writes, is nested a few dozen levels deep.
const DEEPEST = 512;

/** Reads the first article of ours as a payload; `undefined` where there is none that can be read. Never throws. */
export function readArticle(root: HtmlNode, issues: Issue[]): Partial<FactCheckInput> | undefined {
  const input = newFields();
  // Lines of text in which marks have not been looked for.
  const lines: Inline[][] = [];

  function lose(text: string, isBroken = false): void {
    const code = isBroken ? 'broken-attribute' : 'unplaced-text';
    const message = isBroken
      ? 'This `data-fact` attribute is damaged, so its fact is missing. Write the HTML again.'
      : 'Readers won’t see this line. Move it into the summary or a section.';
    issues.push({ severity: 'warning', code, path: '', message, text });
  }

  // Into a rich text, where one is being read; two line ends are what is left of a lost paragraph.
  function readText(nodes: readonly HtmlNode[], type: Block['type'], blocks?: Block[]): void {
    let children: Words[] = [];
    const flush = (): void => {
      const words = wordsOf([], children);
      if (words && blocks) {
        lines.push(children);
        blocks.push({ type, children } as Block);
      } else if (words) lose(words);
      children = [];
    };
    for (const node of joinTexts(readInlines(nodes))) {
      node.text.split(/\n\s*\n/).forEach((text, index) => {
        if (index) flush();
        children.push({ ...node, text });
      });
    }
    flush();
  }

  function read(parent: HtmlNode, scope: Fields, type: Block['type'], blocks?: Block[]): void {
    let loose: HtmlNode[] = [];
    const flush = (): void => {
      readText(loose, type, blocks);
      loose = [];
    };
    for (const child of childrenOf(parent)) {
      const name = nameOf(child);
      const told = (what: string): string | undefined => attributeOf(child, `data-fact${what}`);
      const template = told('');
      const isPlain = (template ?? told('-part') ?? told('-item') ?? told('-text')) === undefined;
      const isSection = isPlain && name === 'section' && scope === input;
      const item = isSection ? 'sections' : told('-item');
      const field = isSection ? 'body' : told('-text');
      if (isPlain && !BLOCK.test(name)) {
        loose.push(child);
        continue;
      }
      flush();
      const inner = item ? newFields() : scope;
      if (item && !setField(scope, `${item}+`, inner)) lose(wordsOf([child]), true);
      if (item === 'sources') inner['id'] = attributeOf(child, 'value');
      readLine(told('-more') ?? '', '', inner, lose);
      if (template !== undefined) {
        readLine(template, wordsOf([child]), inner, lose);
        readLinks(child, inner, lose);
      } else if (isPlain && /^h\d/.test(name)) {
        const key = scope === input ? 'title' : 'heading';
        if (scope[key]) readText([child], type, blocks);
        else scope[key] = wordsOf([child]);
      } else if (isPlain && blocks && /^[uo]l/.test(name)) {
        const items = childrenOf(child)
          .filter((own) => nameOf(own) === 'li')
          .map((own): Inline[] => readInlines([own]));
        lines.push(...items);
        blocks.push({ type: 'list', ordered: name === 'ol', items });
      } else if (told('-part') !== 'copy') {
        const own: Block[] | undefined = field ? [] : blocks;
        read(child, inner, name === 'blockquote' ? 'quote' : type, own);
        if (field && own?.length && !setField(inner, field, own)) lose(wordsOf([child]), true);
      }
    }
    flush();
  }

  function fail(code: IssueCode, message: string): undefined {
    issues.push({ severity: 'error', code, path: '', message });
    return undefined;
  }

  try {
    const article = findArticle(root);
    if (!article)
      return fail(
        'no-article',
        'No article with `data-fact-check="1"` found. Pass HTML that Factlet wrote, or the words as plain text.',
      );
    if (isDeeperThan(DEEPEST, article)) {
      return fail(
        'too-deep',
        `Too deep: elements are nested more than ${DEEPEST} levels. Close those left open; nothing was read.`,
      );
    }
    for (const name of ['lang', 'dir']) input[name] = attributeOf(article, name) || undefined;
    // What the language says already was not written by the author.
    if (input['dir'] === directionOfLanguage(String(input['lang'])) && input['lang']) delete input['dir'];
    readLine(attributeOf(article, 'data-fact-more') ?? '', '', input, lose);
    read(article, input, 'paragraph');
    const ids = idsOf(input['sources']);
    for (const line of lines) lookForMarks(line, ids);
    return input;
  } catch {
    // Only nodes that are no nodes, or that a page has broken, throw.
    return fail('unreadable', 'This could not be read. Pass an element of the DOM or a tree of parse5.');
  }
}

function findArticle(root: HtmlNode): HtmlNode | undefined {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (nameOf(node) === 'article' && attributeOf(node, 'data-fact-check') === '1') return node;
    for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
  return undefined;
}

function isDeeperThan(levels: number, root: HtmlNode): boolean {
  let level = [root];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function idsOf(sources: unknown): ReadonlySet<unknown> {
  return new Set(
    Array.isArray(sources) ? sources.map((source: unknown) => (Object(source) as Fields)['id']) : [],
  );
}

function readLinks(node: HtmlNode, scope: Fields, lose: Lose): void {
  const key = attributeOf(node, 'data-fact-link');
  const href = attributeOf(node, 'href');
  if (key && !setField(scope, key, href)) lose(href ?? key, true);
  for (const child of childrenOf(node)) readLinks(child, scope, lose);
}

// Blanks at the ends are not shown; a word joiner keeps words from being a mark.
function lookForMarks(line: Inline[], ids: ReadonlySet<unknown>): void {
  const last = line.length - 1;
  const nodes = line.flatMap((node, index) => {
    if (node.type !== 'text') return [node];
    let text = withoutBlanks(node.text);
    if (!index) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    const own = parseInlines(text, (id) => ids.has(id));
    for (const piece of own) if (piece.type === 'text') piece.text = piece.text.replace(/\[\u2060/g, '[');
    return own;
  });
  line.splice(0, line.length, ...nodes);
}
