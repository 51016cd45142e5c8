import type { Issue } from '../../../model/issue.js';
import type { Article, ArticleBlock, ArticleRun, ListBlock, NoteBlock } from '../article-tree.js';
import { RunCollector } from '../web-page/run-collector.js';
import { runsOf } from '../web-page/block-shapes.js';
import type { DocumentParts } from './document-parts.js';
import { elementsIn, findIn, valueIn, type XmlElement } from './parse-xml.js';
import { Numbering, writeNumber, type ListPlace } from './read-numbering.js';
import { readRuns, type RunContext } from './read-runs.js';
import { outlineLevel, Styles } from './read-styles.js';
import { readTable } from './read-table.js';

/** A document as an article, and what was left out of it. */
export interface ReadDocx {
  article: Article;
  issues: Issue[];
}

/** Reads the parts of a Word document as an article; the place of a block is the number of its paragraph. */
export function readDocument(parts: DocumentParts): ReadDocx {
  return new DocumentReader(parts).read();
}

class DocumentReader {
  readonly #parts: DocumentParts;
  readonly #numbering: Numbering;
  readonly #context: RunContext;
  readonly #labels = new Map<string, string>();
  readonly #hidden: string[] = [];
  readonly #struck: { text: string; paragraph: number }[] = [];
  readonly #styles: Styles;
  #paragraph = 0;
  #endnotes = 0;

  constructor(parts: DocumentParts) {
    this.#parts = parts;
    this.#numbering = new Numbering(parts.numbering);
    this.#styles = new Styles(parts.styles);
    this.#context = {
      styles: this.#styles,
      relationships: parts.relationships,
      labelOf: (kind, id) => this.#labelOf(kind, id),
      leaveOut: (text, isHidden) => {
        this.#leaveOut(text, isHidden);
      },
      readBox: (content) => this.#readBlocks(content),
    };
  }

  read(): ReadDocx {
    const blocks = this.#readBlocks(this.#parts.body);
    const notes = this.#readNotes();
    const margins = this.#parts.margins.flatMap((margin): ArticleBlock[] => {
      const runs = this.#readBlocks(margin).flatMap((block) => [...runsOf(block), { text: ' ' }]);
      const text = runs
        .map((run) => run.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      return text ? [{ type: 'paragraph', runs: [{ text }], furniture: 'margin of the page' }] : [];
    });
    const head = { authors: [], reviews: [] };
    return { article: { head, blocks: [...blocks, ...notes, ...margins] }, issues: this.#issues() };
  }

  #readBlocks(parent: XmlElement): ArticleBlock[] {
    const blocks: ArticleBlock[] = [];
    for (const child of elementsIn(parent)) {
      if (child.name === 'p') this.#readParagraph(child, blocks);
      else if (child.name === 'tbl') blocks.push(...this.#readTable(child));
      else if (child.name === 'del' || child.name === 'moveFrom') continue;
      else if (!/Pr$|PrChange$|^sectPr$/.test(child.name)) {
        // Content controls and the like stand around blocks.
        for (const block of this.#readBlocks(child)) append(blocks, block, undefined);
      }
    }
    return blocks;
  }

  #readParagraph(paragraph: XmlElement, blocks: ArticleBlock[]): void {
    this.#paragraph += 1;
    const place = { line: this.#paragraph, column: 1 };
    const properties = findIn(paragraph, 'pPr');
    const style = this.#styles.find(valueIn(properties, 'pStyle'));
    const { runs, pictures, boxes } = readRuns(paragraph, style.look, this.#context);
    const paragraphs = runs.takeParagraphs();
    const level = outlineLevel(valueIn(properties, 'outlineLvl')) ?? style.level;
    const isTitle = style.name === 'title';
    const isHeading = isTitle || level !== undefined;
    const listed = this.#numbering.next(findIn(properties, 'numPr') ?? style.numbering);
    const caption = style.name === 'caption' ? blocks.at(-1) : undefined;
    for (const paragraphRuns of paragraphs) {
      if (isHeading) {
        const number = listed?.number === undefined ? '' : `${listed.number}. `;
        const headingRuns = number ? [{ text: number }, ...paragraphRuns] : paragraphRuns;
        blocks.push({
          type: 'heading',
          level: isTitle ? 1 : Math.min(level ?? 1, 6),
          runs: headingRuns,
          place,
        });
      } else if (caption?.type === 'figure' && !caption.caption.length) caption.caption = paragraphRuns;
      else if (caption?.type === 'table' && !caption.caption) caption.caption = paragraphRuns;
      else
        append(blocks, { type: 'paragraph', runs: paragraphRuns, place }, listed, /quote$/.test(style.name));
    }
    for (const block of [...pictures, ...boxes]) blocks.push({ place, ...block });
  }

  #readTable(table: XmlElement): ArticleBlock[] {
    const first = this.#paragraph + 1;
    const cells = (cell: XmlElement): ArticleBlock[] => this.#readBlocks(cell);
    const read = readTable(table, cells, inOneRow);
    return read.map((block) => ({ place: { line: first, column: 1 }, ...block }));
  }

  // Labels are given in the order of the text, as word processors print them.
  #labelOf(kind: 'footnote' | 'endnote', id: string): string {
    const key = `${kind} ${id}`;
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const areBoth = this.#parts.footnotes !== undefined && kind === 'endnote';
    const count = kind === 'endnote' ? (this.#endnotes += 1) : this.#labels.size - this.#endnotes + 1;
    const label = areBoth ? writeNumber(count, 'lowerRoman') : String(count);
    this.#labels.set(key, label);
    return label;
  }

  #readNotes(): NoteBlock[] {
    const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
      const root = this.#parts[`${kind}s`];
      return (root ? elementsIn(root) : []).flatMap((note): NoteBlock[] => {
        const id = this.#labels.get(`${kind} ${note.attributes['id'] ?? ''}`);
        const children = id === undefined ? [] : this.#readBlocks(note);
        return id !== undefined && children.length ? [{ type: 'note', id, children }] : [];
      });
    });
    return notes.sort((one, two) => Number(one.id) - Number(two.id) || 0);
  }

  #leaveOut(text: string, isHidden: boolean): void {
    if (!text.trim()) return;
    const last = this.#struck.at(-1);
    if (isHidden) this.#hidden.push(text);
    else if (last?.paragraph === this.#paragraph) last.text += text;
    else this.#struck.push({ text, paragraph: this.#paragraph });
  }

  #issues(): Issue[] {
    const hidden = this.#hidden.join('').trim();
    return [
      ...(hidden
        ? [
            issue(
              'info',
              'hidden-words',
              'These words are hidden in the document, so they were left out.',
              hidden,
            ),
          ]
        : []),
      ...this.#struck.map(({ text, paragraph }) =>
        issue(
          'warning',
          'struck-out',
          `Paragraph ${paragraph}: these words are struck out or deleted, so they were left out.`,
          text.trim(),
        ),
      ),
    ];
  }
}

function issue(severity: Issue['severity'], code: Issue['code'], message: string, text: string): Issue {
  return { severity, code, path: '', message, text };
}

/** All words of blocks, each block in a line of its own. */
function inOneRow(blocks: readonly ArticleBlock[]): ArticleRun[] {
  const joined = new RunCollector();
  for (const block of blocks) {
    joined.break();
    for (const { text, ...style } of runsOf(block)) joined.add(text, style, true);
  }
  return joined.takeRuns();
}

// Items of a list and paragraphs of a quotation follow one another in one block.
function append(
  blocks: ArticleBlock[],
  block: ArticleBlock,
  listed: ListPlace | undefined,
  isQuotation = false,
): void {
  const last = blocks.at(-1);
  if (listed) addItem(blocks, block, listed);
  else if (!isQuotation) blocks.push(block);
  else if (last?.type === 'quotation') last.children.push(block);
  else blocks.push({ type: 'quotation', children: [block], ...(block.place && { place: block.place }) });
}

function addItem(blocks: ArticleBlock[], block: ArticleBlock, { level, isOrdered, number }: ListPlace): void {
  const last = blocks.at(-1);
  const item = last?.type === 'list' ? last.items.at(-1) : undefined;
  if (level > 0 && item) {
    addItem(item, block, { level: level - 1, isOrdered, number, list: '' });
    return;
  }
  const isSame = last?.type === 'list' && last.isOrdered === isOrdered;
  const list: ListBlock = isSame
    ? last
    : { type: 'list', isOrdered, items: [], ...(block.place && { place: block.place }) };
  if (!isSame) blocks.push(list);
  list.items.push([block]);
  if (number !== undefined) (list.numbers ??= []).push(number);
}
