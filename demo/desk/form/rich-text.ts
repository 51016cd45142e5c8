import { html, nothing, render, type TemplateResult } from 'lit';
import type { Block } from '../../../src/text/rich-text.js';
import { drawBlock, drawBlocks, drawChip, readBlocks } from './blocks-dom.js';
import { MarkOffers, openMark, type OfferedSource } from './mark-offers.js';
import { linkAt, linkForm, setLink, toolbar, turnLines, type Tool, type ToolWords } from './rich-tools.js';

/** Tells that the text was changed; `blocks` is what it says now, `added` the place of a new picture or table. */
export class BlocksEvent extends Event {
  readonly blocks: Block[];
  readonly added: number | undefined;

  constructor(blocks: Block[], added?: number) {
    super('desk-blocks', { bubbles: true });
    this.blocks = blocks;
    this.added = added;
  }
}

/**
 * A field for running text, or with the attribute `line` for one line of it. Citation marks are chips; typing `[` offers the sources, and
 * a mark that is typed to its end becomes a chip. It changes its own elements while a person writes, so its parent sets `blocks` and
 * never touches what is inside.
 */
export class RichTextField extends HTMLElement {
  static readonly observedAttributes = ['readonly'];
  /** Sources that can be cited. */
  sources: readonly OfferedSource[] = [];
  /** Words before the list of sources. */
  offerWords = '';
  readonly #field = document.createElement('div');
  readonly #tools = document.createElement('div');
  readonly #offers = new MarkOffers(this.#field, (source) => this.#cite(source));
  #blocks: readonly Block[] = [];
  #written = '[]';
  #place = 0;
  #selected: Range | undefined;
  /** What the text said before each tool that was used since a person last typed: the browser can undo what is typed, and no more. */
  #before: (readonly Block[])[] = [];
  #toolWords: ToolWords | undefined;

  /** The words of the toolbar, and of pictures and tables in the text. */
  set toolWords(words: ToolWords) {
    if (words === this.#toolWords) return;
    this.#toolWords = words;
    if (!this.isConnected) return;
    this.#drawTools();
    drawBlocks(this.#field, this.#blocks, words);
  }

  set blocks(blocks: readonly Block[]) {
    this.#blocks = blocks;
    const written = JSON.stringify(blocks);
    if (written === this.#written) return;
    this.#written = written;
    if (this.isConnected) drawBlocks(this.#field, blocks, this.#toolWords);
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
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', String(!this.#isLine));
    field.dir = 'auto';
    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-label']) {
      const words = this.getAttribute(`data-${name}`);
      if (words) field.setAttribute(name, words);
    }
    field.id = this.dataset['field'] ?? '';
    drawBlocks(field, this.#blocks, this.#toolWords);
    field.oninput = () => {
      this.#before = [];
      this.#changed();
    };
    field.onkeydown = (event) => this.#answerKey(event);
    field.onpaste = (event) => this.#paste(event);
    field.onkeyup = () => this.#notePlace();
    field.onclick = () => this.#notePlace();
    field.onblur = () => {
      this.#notePlace();
      this.#offers.hide();
    };
    this.replaceChildren(this.#tools, field, this.#offers.menu);
    this.attributeChangedCallback();
  }

  /** Another tab writes, or no longer does. */
  attributeChangedCallback(): void {
    const isReadOnly = this.hasAttribute('readonly');
    this.#field.contentEditable = String(!isReadOnly);
    if (isReadOnly) this.#field.tabIndex = 0;
    this.#drawTools();
  }

  get #isLine(): boolean {
    return this.hasAttribute('line');
  }

  #drawTools(link?: TemplateResult): void {
    const words = this.#toolWords;
    const isHidden = !words || this.#isLine || this.hasAttribute('readonly');
    render(html`${isHidden ? nothing : toolbar(words, (tool) => this.#act(tool))}${link}`, this.#tools);
  }

  #act(tool: Tool): void {
    const selected = this.#restoreSelection();
    // The one way of marking words that the browser can undo.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (tool === 'bold' || tool === 'italic') document.execCommand(tool);
    else if (tool === 'link') return this.#openLink(selected);
    else if (tool === 'figure' || tool === 'table') return this.#insert(tool);
    else {
      this.#before.push(this.#blocks);
      turnLines(this.#field, selected, ({ list: 'ul', numbered: 'ol', quote: 'blockquote' } as const)[tool]);
    }
    this.#changed();
  }

  #undoTool(): boolean {
    const blocks = this.#before.pop();
    if (!blocks) return false;
    drawBlocks(this.#field, blocks, this.#toolWords);
    getSelection()?.selectAllChildren(this.#field.lastElementChild ?? this.#field);
    getSelection()?.collapseToEnd();
    this.#notePlace();
    this.#report([...blocks]);
    return true;
  }

  #insert(type: 'figure' | 'table'): void {
    this.#before.push(this.#blocks);
    const block: Block =
      type === 'figure'
        ? { type, children: [] }
        : {
            type,
            caption: [],
            header: 'row',
            rows: [
              [[], []],
              [[], []],
            ],
          };
    const element = drawBlock(block, this.#toolWords);
    const before = this.#field.childNodes[this.#place];
    if (before) before.after(element);
    else this.#field.append(element);
    const place = [...this.#field.children].filter((one) => one.matches('figure')).indexOf(element);
    const blocks = readBlocks(this.#field);
    const kept = blocks.flatMap((one, index) =>
      one.type === 'figure' || one.type === 'table' ? [index] : [],
    );
    this.#report(blocks, kept[place]);
  }

  #openLink(selected: Range): void {
    const words = this.#toolWords;
    if (!words) return;
    const close = (): void => {
      this.#drawTools();
      this.#restoreSelection();
    };
    const link = linkAt(selected.startContainer);
    const form = linkForm(words, link?.getAttribute('href') ?? '', {
      set: (href) => {
        this.#before.push(this.#blocks);
        setLink(selected, href);
        close();
        this.#changed();
      },
      remove: () => {
        this.#before.push(this.#blocks);
        link?.replaceWith(...link.childNodes);
        close();
        this.#changed();
      },
      close,
    });
    this.#drawTools(form);
    this.#tools.querySelector('input')?.focus();
  }

  // The buttons act where the cursor was last.
  #restoreSelection(): Range {
    this.#notePlace();
    const range = this.#selected ?? document.createRange();
    if (!this.#selected || !this.#field.contains(range.startContainer)) {
      range.selectNodeContents(this.#field.lastElementChild ?? this.#field);
      range.collapse(false);
    }
    this.#field.focus();
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    this.#notePlace();
    return range;
  }

  #changed(): void {
    this.#chipTypedMark();
    this.#notePlace();
    this.#offers.show(this.sources, this.offerWords);
    this.#report(readBlocks(this.#field));
  }

  #report(blocks: Block[], added?: number): void {
    this.#blocks = blocks;
    this.#written = JSON.stringify(blocks);
    this.dispatchEvent(new BlocksEvent(blocks, added));
  }

  #notePlace(): void {
    const selection = getSelection();
    let node = selection?.anchorNode ?? null;
    if (selection?.rangeCount && this.#field.contains(node))
      this.#selected = selection.getRangeAt(0).cloneRange();
    while (node && node.parentNode !== this.#field) node = node.parentNode;
    if (node) this.#place = [...this.#field.childNodes].indexOf(node as ChildNode);
  }

  #answerKey(event: KeyboardEvent): void {
    const hasControl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const isLink = hasControl && key === 'k';
    if (isLink) {
      this.#notePlace();
      this.#act('link');
    }
    const isUndone = hasControl && !event.shiftKey && key === 'z' && this.#undoTool();
    const isTaken = this.#offers.answerKey(event.key) || (this.#isLine && event.key === 'Enter');
    if (isLink || isUndone || isTaken) event.preventDefault();
  }

  #cite({ id }: OfferedSource): void {
    const mark = openMark(this.#field);
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
    const paragraphs = this.#isLine ? [text] : text.split(/\r?\n\s*\n/);
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
