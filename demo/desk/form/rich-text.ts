import { html, nothing, render } from 'lit';
import type { Block } from '../../../src/text/rich-text.js';
import { drawBlocks, drawChip, readBlocks } from './blocks-dom.js';

/** A source as it is offered for a mark. */
export interface OfferedSource {
  id: string;
  title: string;
}

/** Tells that the text was changed; `blocks` is what it says now. */
export class BlocksEvent extends Event {
  readonly blocks: Block[];

  constructor(blocks: Block[]) {
    super('desk-blocks', { bubbles: true });
    this.blocks = blocks;
  }
}

const MOST_OFFERS = 8;

/**
 * A field for running text. Citation marks are chips; typing `[` offers the sources, and a mark that is typed to its end becomes a chip.
 * It changes its own elements while a person writes, so its parent sets `blocks` and never touches what is inside.
 */
export class RichTextField extends HTMLElement {
  /** Sources that can be cited. */
  sources: readonly OfferedSource[] = [];
  /** Words before the list of sources. */
  offerWords = '';
  readonly #field = document.createElement('div');
  readonly #menu = document.createElement('div');
  #blocks: readonly Block[] = [];
  #written = '[]';
  #offers: readonly OfferedSource[] = [];
  #picked = 0;
  #place = 0;

  set blocks(blocks: readonly Block[]) {
    this.#blocks = blocks;
    const written = JSON.stringify(blocks);
    if (written === this.#written) return;
    this.#written = written;
    if (this.isConnected) drawBlocks(this.#field, blocks);
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** Place of the block in which a person last wrote. */
  get place(): number {
    return this.#place;
  }

  connectedCallback(): void {
    const field = this.#field;
    field.className = 'rich';
    field.contentEditable = this.hasAttribute('readonly') ? 'false' : 'true';
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    field.dir = 'auto';
    for (const name of ['aria-labelledby', 'aria-describedby']) {
      const ids = this.getAttribute(`data-${name}`);
      if (ids) field.setAttribute(name, ids);
    }
    field.id = this.dataset['field'] ?? '';
    if (field.contentEditable === 'false') field.tabIndex = 0;
    drawBlocks(field, this.#blocks);
    field.oninput = () => this.#changed();
    field.onkeydown = (event) => this.#answerKey(event);
    field.onpaste = (event) => this.#paste(event);
    field.onkeyup = () => this.#notePlace();
    field.onclick = () => this.#notePlace();
    field.onblur = () => this.#offer([]);
    this.replaceChildren(field, this.#menu);
  }

  #changed(): void {
    this.#chipTypedMark();
    const blocks = readBlocks(this.#field);
    this.#blocks = blocks;
    this.#written = JSON.stringify(blocks);
    this.#notePlace();
    this.#offer(this.#findOffers());
    this.dispatchEvent(new BlocksEvent(blocks));
  }

  #notePlace(): void {
    let node = getSelection()?.anchorNode ?? null;
    while (node && node.parentNode !== this.#field) node = node.parentNode;
    if (node) this.#place = [...this.#field.childNodes].indexOf(node as ChildNode);
  }

  // What stands between an open bracket and the cursor.
  #openMark(): { node: Text; start: number; end: number; typed: string } | undefined {
    const selection = getSelection();
    const node = selection?.anchorNode;
    if (!selection?.isCollapsed || !(node instanceof Text) || !this.#field.contains(node)) return undefined;
    const end = selection.anchorOffset;
    const start = node.data.lastIndexOf('[', end - 1);
    const typed = node.data.slice(start + 1, end);
    return start < 0 || /[\]\n]/.test(typed) || typed.length > 40 ? undefined : { node, start, end, typed };
  }

  #findOffers(): readonly OfferedSource[] {
    const mark = this.#openMark();
    if (!mark) return [];
    const typed = mark.typed.trim().toLowerCase();
    return this.sources
      .filter(({ id, title }) => !typed || id.startsWith(typed) || title.toLowerCase().includes(typed))
      .slice(0, MOST_OFFERS);
  }

  #offer(offers: readonly OfferedSource[]): void {
    this.#offers = offers;
    this.#picked = 0;
    this.#drawMenu();
  }

  #drawMenu(): void {
    const offers = this.#offers;
    const id = (index: number): string => `${this.#field.id}-offer-${index}`;
    this.#field.toggleAttribute('aria-controls', false);
    if (offers.length) {
      this.#field.setAttribute('aria-controls', `${this.#field.id}-offers`);
      this.#field.setAttribute('aria-activedescendant', id(this.#picked));
    } else this.#field.removeAttribute('aria-activedescendant');
    render(
      offers.length
        ? html`<ul class="offers" role="listbox" id="${this.#field.id}-offers" aria-label=${this.offerWords}>
            ${offers.map(
              (source, index) =>
                html`<li
                  role="option"
                  id=${id(index)}
                  aria-selected=${index === this.#picked ? 'true' : 'false'}
                  @mousedown=${(event: Event) => {
                    event.preventDefault();
                    this.#cite(source);
                  }}
                >
                  [${source.id}] ${source.title}
                </li>`,
            )}
          </ul>`
        : nothing,
      this.#menu,
    );
  }

  #answerKey(event: KeyboardEvent): void {
    const { length } = this.#offers;
    const source = this.#offers[this.#picked];
    if (!length || !source) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.#picked = (this.#picked + (event.key === 'ArrowDown' ? 1 : length - 1)) % length;
      this.#drawMenu();
    } else if (event.key === 'Enter' || event.key === 'Tab') this.#cite(source);
    else if (event.key === 'Escape') this.#offer([]);
    else return;
    event.preventDefault();
  }

  #cite({ id }: OfferedSource): void {
    const mark = this.#openMark();
    if (mark) this.#putChip(mark, { refs: [id], raw: `[${id}]` });
    this.#changed();
  }

  // A mark that is typed to its closing bracket.
  #chipTypedMark(): void {
    const selection = getSelection();
    const node = selection?.anchorNode;
    if (!selection?.isCollapsed || !(node instanceof Text) || !this.#field.contains(node)) return;
    const end = selection.anchorOffset;
    const [raw, inner = ''] =
      /\[([\p{L}\p{N}_-]+(?:, ?[\p{L}\p{N}_-]+)*)\]$/u.exec(node.data.slice(0, end)) ?? [];
    const refs = inner.split(/, ?/);
    const ids = new Set(this.sources.map(({ id }) => id));
    if (!raw || !refs.every((id) => ids.has(id) || /^\d{1,3}$/.test(id))) return;
    this.#putChip({ node, start: end - raw.length, end }, { refs, raw });
  }

  #putChip(
    { node, start, end }: { node: Text; start: number; end: number },
    mark: { refs: string[]; raw: string },
  ): void {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    range.deleteContents();
    const chip = drawChip(mark);
    range.insertNode(chip);
    // Without words behind it the cursor has no place there.
    if (!chip.nextSibling?.textContent) chip.after('\u200b');
    getSelection()?.collapse(chip.nextSibling, chip.nextSibling?.textContent === '\u200b' ? 1 : 0);
  }

  // Words only: formats of other programs would be lost again.
  #paste(event: ClipboardEvent): void {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const paragraphs = text.split(/\r?\n\s*\n/);
    paragraphs.forEach((words, index) => {
      // The one way of writing that the browser can undo.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      if (index) document.execCommand('insertParagraph');
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      document.execCommand('insertText', false, words.replace(/\s*\r?\n\s*/g, ' ').trim());
    });
  }
}

/** Registers the field as `<desk-rich-text>`. */
export const defineRichText = (): void => customElements.define('desk-rich-text', RichTextField);
