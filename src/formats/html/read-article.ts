import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import { directionOfLanguage } from '../../text/direction.js';
import { parseInlines } from '../../text/parse-rich-text.js';
import type { Block, Inline } from '../../text/rich-text.js';
import type { HtmlNode } from './html-node.js';
import {
  attributeOf,
  childrenOf,
  nameOf,
  readInlines,
  withoutBlanks,
  wordsOf,
  type Words,
} from './read-inlines.js';
import { readLine } from './read-line.js';
import { newFields, setField, type Fields } from './set-field.js';

// Elements that end a run of words.
const BLOCK = /^(section|div|h\d|p|blockquote|[uo]l|li|details|summary|d[ltd]|t.*|hr|pre)$/;

/** Reads the first article of ours as a payload; `undefined` where there is none. Never throws. */
export function readArticle(root: HtmlNode, issues: Issue[]): Partial<FactCheckInput> | undefined {
  const input = newFields();
  // Lines of text in which marks have not been looked for.
  const lines: Inline[][] = [];

  function lose(text: string): void {
    const message = 'These words have no place in the fact check.';
    issues.push({ severity: 'warning', code: 'unplaced-text', path: '', message, text });
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
    for (const node of readInlines(nodes)) {
      const before = node.type === 'text' && children.at(-1)?.type === 'text' && children.pop();
      `${before ? before.text : ''}${node.text}`.split(/\n\s*\n/).forEach((text, index) => {
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
      if (item) setField(scope, `${item}+`, inner);
      if (item === 'sources') inner['id'] = attributeOf(child, 'value');
      readLine(told('-more') ?? '', '', inner, lose);
      if (template !== undefined) {
        readLine(template, wordsOf([child]), inner, lose);
        readLinks(child, inner);
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
        if (field && own?.length) setField(inner, field, own);
      }
    }
    flush();
  }

  try {
    const article = findArticle(root) as HtmlNode;
    for (const name of ['lang', 'dir']) input[name] = attributeOf(article, name) || undefined;
    // What the language says already was not written by the author.
    if (input['dir'] === directionOfLanguage(String(input['lang'])) && input['lang']) delete input['dir'];
    readLine(attributeOf(article, 'data-fact-more') ?? '', '', input, lose);
    read(article, input, 'paragraph');
    for (const line of lines) lookForMarks(line, (input['sources'] ?? []) as Fields[]);
    return input;
  } catch {
    const message = 'No article with data-fact-check="1" could be read here.';
    issues.push({ severity: 'error', code: 'no-article', path: '', message });
    return undefined;
  }
}

function findArticle(node: HtmlNode): HtmlNode | undefined {
  if (nameOf(node) === 'article' && attributeOf(node, 'data-fact-check') === '1') return node;
  for (const child of childrenOf(node)) {
    const found = findArticle(child);
    if (found) return found;
  }
  return undefined;
}

function readLinks(node: HtmlNode, scope: Fields): void {
  const key = attributeOf(node, 'data-fact-link');
  if (key) setField(scope, key, attributeOf(node, 'href'));
  for (const child of childrenOf(node)) readLinks(child, scope);
}

// Blanks at the ends are not shown; a word joiner keeps words from being a mark.
function lookForMarks(line: Inline[], sources: readonly Fields[]): void {
  const last = line.length - 1;
  const nodes = line.flatMap((node, index) => {
    if (node.type !== 'text') return [node];
    let text = withoutBlanks(node.text);
    if (!index) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    const own = parseInlines(text, (id) => sources.some((source) => source['id'] === id));
    for (const piece of own) if (piece.type === 'text') piece.text = piece.text.replace(/\[\u2060/g, '[');
    return own;
  });
  line.splice(0, line.length, ...nodes);
}
