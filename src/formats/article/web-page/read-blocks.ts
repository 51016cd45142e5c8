import type { ArticleBlock, ArticleRun } from '../article-tree.js';
import { isByline } from './is-byline.js';
import type { PageParts } from './page-parts.js';
import { isAboutRating, styleOf } from './style-of.js';
import {
  besideIn,
  furniture,
  isBesideTitle,
  isListOfSources,
  pairIn,
  runsOf,
  withoutStamps,
} from './block-shapes.js';
import { readDefinitions } from './read-definitions.js';
import { readFigure, type Picture } from './read-figure.js';
import { Flow } from './flow.js';
import { furnitureOf } from './find-furniture.js';
import { isHidden, isStruckOut } from './is-hidden.js';
import type { LeftOut } from './left-out.js';
import {
  ancestorsOf,
  attribute,
  elementsOf,
  isBlock,
  isElement,
  isSilent,
  isText,
  nameWords,
  parentOf,
  placeOf,
  type PageElement,
} from './page-node.js';
import { readTable } from './read-table.js';
import { RunCollector, type RunStyle } from './run-collector.js';
import { spacedTextIn, visibleTextIn } from './text-in.js';

const FACTS = / (?:by ?lines?|authors?|dates?|published|updated|meta|info) /;
/** Letters of a paragraph after which the head of an article is over. */
const BODY_PARAGRAPH = 120;

/** The blocks of a page, furniture included. */
export function readBlocks(parts: PageParts, leftOut: LeftOut): ArticleBlock[] {
  return new BlockReader(parts, leftOut).read();
}

class BlockReader {
  readonly #parts: PageParts;
  readonly #leftOut: LeftOut;
  readonly #around: ReadonlySet<PageElement>;
  readonly #holders: ReadonlySet<PageElement>;
  /** What stands in headings, cells, terms and captions beside their words, until it can follow them. */
  #beside: ArticleBlock[] = [];
  #boxes = 0;
  #hasBody = false;
  #isPreformatted = false;

  constructor(parts: PageParts, leftOut: LeftOut) {
    this.#parts = parts;
    this.#leftOut = leftOut;
    this.#around = new Set(ancestorsOf(parts.main));
    this.#holders = new Set([...parts.boxes].flatMap(ancestorsOf));
  }

  read(): ArticleBlock[] {
    const flow = new Flow();
    this.#readAround(this.#parts.body, flow);
    flow.flush();
    return flow.blocks;
  }

  // Outside the main part only its title and claim boxes are read.
  #readAround(element: PageElement, flow: Flow): void {
    const { main, boxes, measures, body } = this.#parts;
    if (element === main) {
      this.#readChildren(element, flow, {});
      flow.flush();
      return;
    }
    for (const child of element.childNodes) {
      if (isText(child) && child.value.trim())
        flow.add(furniture(child.value.replace(/\s+/g, ' ').trim(), 'around the article'), placeOf(child));
      if (!isElement(child)) continue;
      if (this.#around.has(child)) this.#readAround(child, flow);
      else if (isHidden(child) || isSilent(child)) this.#leftOut.add(child);
      else {
        const reason = furnitureOf(child, measures, body) ?? 'around the article';
        const isOwn = reason === 'around the article' && child.tagName !== 'aside';
        if (isOwn && child.tagName === 'h1') this.#readElement(child, flow, {});
        else if (isOwn && boxes.has(child)) this.#readElement(child, flow, {});
        else if (isOwn && (measures.of(child).titles || this.#holders.has(child)))
          this.#readAround(child, flow);
        else this.#addFurniture(child, flow, reason);
      }
    }
  }

  #readChildren(element: PageElement, flow: Flow, style: RunStyle): void {
    const isRow = this.#isRowOfWords(element);
    for (const child of element.childNodes) {
      if (isText(child)) {
        if (child.value.trim()) flow.begin(placeOf(child));
        flow.runs.add(child.value, style, this.#isPreformatted);
      } else if (isElement(child)) {
        if (isRow) flow.runs.space();
        this.#readElement(child, flow, style);
      }
    }
  }

  // Elements without a space between them are columns or boxes if there is nothing but such elements.
  #isRowOfWords(element: PageElement): boolean {
    const elements = elementsOf(element);
    return (
      elements.length > 1 &&
      elements.every((one) => attribute(one, 'class') !== undefined || one.tagName === 'a') &&
      element.childNodes.every((one) => !isText(one) || !one.value.trim())
    );
  }

  #readElement(element: PageElement, flow: Flow, style: RunStyle): void {
    const { tagName } = element;
    const { boxes, notes, measures, main } = this.#parts;
    if (tagName === 'br') return flow.runs.break();
    if (isHidden(element) || isStruckOut(element)) return this.#leftOut.add(element);
    if (notes.backlinks.has(element)) return;
    const picture = readFigure(element, this.#parts.base, flow.box !== undefined);
    if (picture) return this.#addPicture(element, picture, flow);
    if (isSilent(element)) return;
    const note = notes.targets.get(element);
    if (note !== undefined) {
      const children = this.#blocksOf(element);
      flow.flush();
      return flow.add({ type: 'note', id: note, children }, placeOf(element));
    }
    const reason = furnitureOf(element, measures, main);
    const isBox = boxes.has(element);
    if (reason && !(isBox && !/^(?:related|reader|comments|navigation)/.test(reason)))
      return this.#addFurniture(element, flow, reason);
    if (!isBox && !this.#hasBody && isByline(element, this.#parts))
      return this.#addFurniture(element, flow, 'by-line');
    if (isBox && flow.box === undefined) return this.#addBox(element, flow);
    if (isBlock(element)) return this.#readBlock(element, flow, style);
    const elementStyle = styleOf(element, style, this.#parts);
    const isAbout = flow.box !== undefined && isAboutRating(element);
    if (isAbout) flow.flush();
    if (tagName === 'q') flow.runs.add('“', elementStyle);
    if (tagName === 'rt' && !elementsOf(parentOf(element) ?? element).some((one) => one.tagName === 'rp'))
      flow.runs.add(`(${visibleTextIn(element)})`, elementStyle);
    else this.#readChildren(element, flow, elementStyle);
    if (tagName === 'q') flow.runs.add('”', elementStyle);
    if (isAbout) flow.flush();
  }

  #readBlock(element: PageElement, flow: Flow, style: RunStyle): void {
    const { tagName } = element;
    const place = placeOf(element);
    flow.flush();
    if (/^h[1-6]$/.test(tagName) || attribute(element, 'role') === 'heading') {
      const level = Number(attribute(element, 'aria-level') ?? tagName.slice(1)) || 2;
      const runs = this.#inlinesOf(element, style);
      const isStandfirst = !this.#hasBody && tagName !== 'h1' && isBesideTitle(element);
      if (runs.length)
        flow.add(
          isStandfirst
            ? { type: 'paragraph', runs }
            : { type: 'heading', level: Math.min(Math.max(level, 1), 6), runs },
          place,
        );
    } else if (tagName === 'blockquote') {
      const children = this.#blocksOf(element);
      if (children.length) flow.add({ type: 'quotation', children }, place);
    } else if (/^(?:ul|ol|menu|dir)$/.test(tagName)) this.#readList(element, flow);
    else if (tagName === 'dl') {
      const definitions = readDefinitions(element, {
        readTerm: (one) => this.#inlinesOf(one, {}),
        readValue: (one) => this.#blocksOf(one, flow.box),
        leftOut: this.#leftOut,
      });
      if (definitions) flow.add(definitions, place);
    } else if (tagName === 'table') {
      const table = readTable(element, (cell) => this.#inlinesOf(cell, {}));
      if (table) flow.add(table, place);
      else this.#readChildren(element, flow, style);
    } else if (tagName !== 'hr') {
      const pair = flow.box === undefined ? undefined : pairIn(element);
      flow.begin(place);
      if (pair)
        flow.add(
          {
            type: 'definitions',
            items: [{ term: this.#inlinesOf(pair[0], {}), value: withoutStamps(this.#blocksOf(pair[1])) }],
          },
          place,
        );
      else {
        this.#isPreformatted ||= tagName === 'pre';
        this.#readChildren(element, flow, tagName === 'summary' ? { ...style, isStrong: true } : style);
        this.#isPreformatted &&= tagName !== 'pre';
      }
    }
    flow.flush();
    this.#addBeside(flow);
    const letters = this.#parts.measures.of(element).letters;
    if (!this.#parts.measures.of(element).hasBlocks && letters >= BODY_PARAGRAPH) this.#hasBody = true;
  }

  #readList(element: PageElement, flow: Flow): void {
    const isFacts = !this.#hasBody && FACTS.test(nameWords(element));
    const items: ArticleBlock[][] = [];
    const numbers: (string | undefined)[] = [];
    const rest = new Flow(flow.box);
    const { targets } = this.#parts.notes;
    const isSources = isListOfSources(element, flow.blocks.at(-1), targets);
    for (const child of element.childNodes) {
      if (isText(child)) rest.runs.add(child.value, {});
      if (!isElement(child)) continue;
      const isNote = targets.has(child) && !isSources;
      if (child.tagName !== 'li' || isNote || isFacts) {
        this.#readElement(child, rest, {});
        continue;
      }
      if (isHidden(child)) this.#leftOut.add(child);
      const blocks = isHidden(child) ? [] : this.#blocksOf(child, flow.box);
      if (!blocks.length) continue;
      items.push(blocks);
      numbers.push(attribute(child, 'value'));
    }
    rest.flush();
    const isOrdered = element.tagName === 'ol';
    const start = Number(attribute(element, 'start') ?? 1);
    const hasStart = isOrdered && Number.isInteger(start) && start !== 1;
    const hasNumbers = numbers.some((number) => number !== undefined);
    const numbering = { ...(hasStart && { start }), ...(hasNumbers && { numbers }) };
    if (items.length) flow.add({ type: 'list', isOrdered, ...numbering, items }, placeOf(element));
    flow.blocks.push(...rest.blocks);
  }

  #addBox(element: PageElement, flow: Flow): void {
    flow.flush();
    const last = flow.blocks.filter((block) => !block.furniture).at(-1);
    if (last?.box === undefined) this.#boxes += 1;
    const inner = new Flow(this.#boxes);
    this.#readElement(element, inner, {});
    inner.flush();
    flow.blocks.push(...withoutStamps(inner.blocks));
  }

  #addFurniture(element: PageElement, flow: Flow, reason: string): void {
    flow.flush();
    const text = spacedTextIn(element);
    if (text) flow.add(furniture(text, reason), placeOf(element));
  }

  #addBeside(flow: Flow): void {
    flow.blocks.push(...this.#beside);
    this.#beside = [];
  }

  #addPicture(element: PageElement, picture: Picture, flow: Flow): void {
    if (typeof picture === 'string') return flow.runs.add(picture, {});
    const { block, caption, rest } = picture;
    if (block) {
      flow.flush();
      const runs = caption ? this.#inlinesOf(caption, {}) : [];
      // A picture of which nothing is said in words is decoration.
      if (block.alt || block.credit || runs.length) flow.add({ ...block, caption: runs }, placeOf(element));
      this.#addBeside(flow);
    }
    for (const one of rest) this.#readElement(one, flow, {});
    if (rest.length) flow.flush();
  }

  #blocksOf(element: PageElement, box?: number): ArticleBlock[] {
    const flow = new Flow(box);
    this.#readChildren(element, flow, {});
    flow.flush();
    return flow.blocks;
  }

  // All words as one paragraph: in headings, terms, captions and cells.
  #inlinesOf(element: PageElement, style: RunStyle): ArticleRun[] {
    const flow = new Flow();
    this.#readChildren(element, flow, style);
    flow.flush();
    this.#beside.push(...flow.blocks.flatMap(besideIn));
    const joined = new RunCollector();
    for (const block of flow.blocks) {
      joined.break();
      for (const { text, ...runStyle } of runsOf(block)) joined.add(text, runStyle, true);
    }
    return joined.takeRuns();
  }
}
