import { findLocale } from '../../locale/registry.js';
import { sourceShape } from '../../model/payload-shape.generated.js';
import type { Block, Inline } from '../../text/rich-text.js';
import { linesOf } from '../../text/walk-rich-text.js';
import { isMarked } from './find-article.js';
import type { HtmlNode } from './html-node.js';
import { normalizeText } from './normalize-text.js';
import { attributeOf, childrenOf, nameOf, textOf } from './read-inlines.js';
import { FIGURE, figureOf, figureScope, readTable } from './read-media.js';
import { isReworded, readLine, readHiddenFields, type ReportLoss } from './read-line.js';
import { readList, readParagraphs } from './read-text.js';
import { addItem, nowhere, REMARK, rootScope, setField, type Fields, type Scope } from './scope.js';
import { splitNumber } from './source-number.js';

// Elements that end a run of words.
const BLOCK = /^(section|div|h\d|p|blockquote|fig.*|caption|[uo]l|li|details|summary|d[ltd]|t.*|hr|pre)$/;

/** What is known of a source's number: by the words of its line, by what was written there, and by the list. */
export interface FoundSource {
  readonly fields: Fields;
  readonly numbers: (number | undefined)[];
  readonly text: string;
}

/** Where in an article reading is: what facts and running text there belong to. */
interface Place {
  readonly scope: Scope;
  /** Where running text goes; undefined where there is none. */
  readonly blocks?: Block[] | undefined;
  readonly type?: Block['type'] | undefined;
  /** Whose heading an editor may reword. */
  readonly label?: string | undefined;
  readonly source?: FoundSource | undefined;
}

/** Reads the facts and texts of an article, and notes whatever of its words has no place. */
export class FactReader {
  readonly root = rootScope();
  readonly sources: FoundSource[] = [];
  /** Lines of running text, in which marks have not been looked for. */
  readonly lines: Inline[][] = [];
  /** A heading without attributes, which is the title where there is no other. */
  heading = '';
  /** The lines of the list that repeats the claims above those that are folded away. */
  readonly repeated = new Set<string>();

  readonly #marked: ReadonlySet<HtmlNode>;
  readonly #lang: string;
  readonly #reportLoss: ReportLoss;

  /** `marked`: elements that say which fact is in them, and those around them; `lang`: the language of the article. */
  constructor(marked: ReadonlySet<HtmlNode>, lang: string, reportLoss: ReportLoss) {
    this.#marked = marked;
    this.#lang = lang;
    this.#reportLoss = reportLoss;
  }

  /** Reads what is in an element. */
  read(parent: HtmlNode, place: Place = { scope: this.root }): void {
    let loose: HtmlNode[] = [];
    const flush = (): void => {
      this.#readText(loose, place);
      loose = [];
    };
    for (const child of childrenOf(parent)) {
      const isInline = !BLOCK.test(nameOf(child)) && !this.#marked.has(child);
      if (isInline) loose.push(child);
      else {
        flush();
        if (isMarked(child)) this.#readMarked(child, place);
        else this.#readPlain(child, place);
      }
    }
    flush();
  }

  // An element of ours.
  #readMarked(child: HtmlNode, place: Place): void {
    const [template, item, field, part, hiddenFields] = ['', '-item', '-text', '-part', '-more'].map((name) =>
      attributeOf(child, `data-fact${name}`),
    );
    const scope = item ? addItem(place.scope, item) : place.scope;
    if (!scope) return this.#reportLoss(textOf([child]));
    if (part === FIGURE && place.blocks) return this.#readFigure(child, place, true, hiddenFields);
    const source =
      scope.shape === sourceShape ? (item ? this.#addSource(child, scope) : place.source) : undefined;
    if (hiddenFields) readHiddenFields(hiddenFields, scope, this.#reportLoss);
    const isNested = childrenOf(child).some((inner) => this.#marked.has(inner));
    if (template !== undefined && !isNested) {
      this.#readLine(template, child, { ...place, scope, source });
    } else if (template !== undefined) {
      // Whatever it was, a line does not hold others.
      this.#reportLoss(textOf([child]));
    } else if (part === 'copy' && !isNested) {
      for (const inner of childrenOf(child)) this.repeated.add(normalizeText(textOf([inner])));
    } else {
      const blocks: Block[] | undefined = field ? [] : item || part ? undefined : place.blocks;
      const type = nameOf(child) === 'blockquote' ? 'quote' : place.type;
      const label = part ?? field;
      this.read(child, { scope, source, blocks, type, label });
      if (field && blocks?.length && !setField(scope, field, blocks)) this.#reportLoss(textOf([child]));
    }
  }

  // Whatever an editor made of a picture, its words stay: as its fields, as its caption, or as paragraphs.
  #readFigure(
    figure: HtmlNode,
    { blocks = [], source }: Place,
    isOurs: boolean,
    hiddenFields?: string,
  ): void {
    const scope = figureScope(figure);
    if (hiddenFields) readHiddenFields(hiddenFields, scope, this.#reportLoss);
    const paragraphs: Block[] = [];
    this.read(figure, { scope, source, blocks: paragraphs });
    const lines = paragraphs.flatMap(linesOf);
    const [only = [], ...others] = lines;
    const caption = others.length
      ? lines.flatMap((line) => [...line, { type: 'text' as const, text: ' ' }])
      : only;
    const picture = figureOf(scope, caption, isOurs);
    if (!picture) {
      blocks.push(...paragraphs);
      return;
    }
    if (others.length) this.lines.push(caption);
    blocks.push(picture as unknown as Block);
  }

  #addSource(item: HtmlNode, { fields }: Scope): FoundSource {
    const value = attributeOf(item, 'value') ?? '';
    const numbers = /^[1-9]\d{0,3}$/.test(value) ? [Number(value)] : [];
    const source = { fields, numbers, text: textOf([item]) };
    this.sources.push(source);
    return source;
  }

  #readLine(template: string, line: HtmlNode, { scope, label, source }: Place): void {
    const shown = textOf([line]);
    const blocks = childrenOf(line).filter((child) => BLOCK.test(nameOf(child)));
    if (blocks.some((block) => !['', shown].includes(textOf([block])))) return this.#reportLoss(shown);
    let [text, rest] = [shown, template];
    const numbered = splitNumber(template);
    if (numbered && source) {
      const written = splitNumber(shown);
      source.numbers.push(numbered.number, written?.number);
      rest = numbered.rest;
      text = written?.rest ?? shown;
    } else if (numbered) {
      // A source that is in no list.
      return this.#reportLoss(shown);
    }
    if (!text) return;
    const hasFields = rest.includes('{');
    if (!hasFields) scope.fields[REMARK] = text;
    if (hasFields || !isHeading(line)) {
      const locale = findLocale(attributeOf(line, 'lang') ?? this.#lang);
      readLine(rest, text, scope, locale, this.#reportLoss);
    } else if (isReworded(rest, text)) {
      const isCustomLabel = label === 'summary' || label === 'followUps';
      if (!isCustomLabel || !setField(this.root, `labels.${label}`, text))
        this.#reportLoss(text, 'unplaced-text');
    }
    this.#readLinks(line, scope);
  }

  #readLinks(node: HtmlNode, scope: Scope): void {
    const href = attributeOf(node, 'href');
    const key = attributeOf(node, 'data-fact-link');
    if (key && !setField(scope, key, href)) this.#reportLoss(href ?? key, 'broken-attribute');
    for (const child of childrenOf(node)) this.#readLinks(child, scope);
  }

  // An element that is not ours, or has lost its attributes.
  #readPlain(child: HtmlNode, place: Place): void {
    const { scope, blocks } = place;
    const name = nameOf(child);
    const hasFacts = this.#marked.has(child);
    const isRoot = scope === this.root && !blocks;
    if (isHeading(child) && !hasFacts) {
      const headingText = textOf([child]);
      if (isRoot && !this.heading) this.heading = headingText;
      else if ('heading' in scope.fields || !setField(scope, 'heading', headingText)) this.read(child, place);
      return;
    }
    const list = blocks && !hasFacts ? (readList(child) ?? readTable(child)) : undefined;
    if (list && blocks) {
      this.lines.push(...linesOf(list));
      blocks.push(list);
      return;
    }
    if (name === 'figure' && blocks) return this.#readFigure(child, place, false);
    // One that an author wrote has a heading; a claim or source that lost its attributes is no section.
    const isNew = isRoot && !hasFacts && name === 'section' && childrenOf(child).some(isHeading);
    const section = isNew && addItem(scope, 'sections');
    if (section) {
      const body: Block[] = [];
      this.read(child, { scope: section, blocks: body });
      setField(section, 'body', body);
    } else {
      const type = name === 'blockquote' ? 'quote' : place.type;
      this.read(child, { ...place, scope: name === 'li' && !blocks ? nowhere() : scope, type });
    }
  }

  #readText(nodes: readonly HtmlNode[], { blocks, type = 'paragraph' }: Place): void {
    for (const children of readParagraphs(nodes)) {
      if (!blocks) this.#reportLoss(textOf([], children));
      else {
        this.lines.push(children);
        blocks.push({ type, children } as Block);
      }
    }
  }
}

function isHeading(node: HtmlNode): boolean {
  return /^h\d/.test(nameOf(node));
}
