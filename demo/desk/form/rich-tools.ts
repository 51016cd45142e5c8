import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/en.js';

/** What the toolbar of a running text does. */
export type Tool = 'bold' | 'italic' | 'link' | 'list' | 'numbered' | 'quote' | 'figure' | 'table';

/** The words of the toolbar in the language of the desk. */
export type ToolWords = Words['form']['tools'];

const signs: readonly (readonly [Tool, string?])[] = [
  ['bold', 'B'],
  ['italic', 'I'],
  ['link'],
  ['list', '•'],
  ['numbered', '1.'],
  ['quote', '“ ”'],
  ['figure'],
  ['table'],
];

/** The toolbar: one stop of the Tab key, the arrow keys move between its buttons. */
export function toolbar(words: ToolWords, act: (tool: Tool) => void): TemplateResult {
  // A press of the mouse must not take the cursor out of the text.
  const keepCursor = (event: Event): void => event.preventDefault();
  return html`<div class="tools" role="toolbar" aria-label=${words.toolbar} @keydown=${moveFocus}>
    ${signs.map(
      ([tool, sign], index) =>
        html`<button
          type="button"
          class="small tool-${tool}"
          tabindex=${index ? '-1' : '0'}
          title=${words[tool]}
          aria-label=${words[tool]}
          @mousedown=${keepCursor}
          @click=${() => act(tool)}
        >
          ${sign ?? words[tool]}
        </button>`,
    )}
  </div>`;
}

function moveFocus({ key, currentTarget, target }: KeyboardEvent): void {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (!step) return;
  const buttons = [...(currentTarget as Element).querySelectorAll('button')];
  const from = target as HTMLButtonElement;
  const to = buttons[(buttons.indexOf(from) + step + buttons.length) % buttons.length];
  from.tabIndex = -1;
  if (!to) return;
  to.tabIndex = 0;
  to.focus();
}

/** Where a link leads: an address and two buttons. Enter sets it, Escape leaves it as it is. */
export function linkForm(
  words: ToolWords,
  href: string,
  { set, remove, close }: { set: (href: string) => void; remove: () => void; close: () => void },
): TemplateResult {
  const apply = (from: Element): void => {
    const input = from.closest('.link-form')?.querySelector('input');
    const address = input?.value.trim() ?? '';
    if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) set(address);
    else input?.setAttribute('aria-invalid', 'true');
  };
  return html`<div
    class="row link-form"
    role="group"
    aria-label=${words.link}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        apply(event.target);
      }
    }}
  >
    <input
      type="text"
      inputmode="url"
      autocomplete="off"
      aria-label=${words.address}
      placeholder="https://"
      .value=${href}
    />
    <button type="button" class="small" @click=${(event: Event) => apply(event.target as Element)}>
      ${words.setLink}
    </button>
    <button type="button" class="small" @click=${remove}>${words.removeLink}</button>
  </div>`;
}

/** Turns the lines in which something is selected into a quotation or a list, or back into paragraphs where they are that already. */
export function turnLines(field: HTMLElement, selected: Range, kind: 'blockquote' | 'ul' | 'ol'): void {
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  wrapLooseWords(field);
  const chosen = [...field.children].filter(
    (line) => !line.matches('figure') && selected.intersectsNode(line),
  );
  const isTurned = chosen.every(({ localName }) => localName === kind);
  const lines = chosen.flatMap((line) => (/^[uo]l$/.test(line.localName) ? [...line.children] : [line]));
  const tag = isTurned ? 'p' : kind === 'blockquote' ? kind : 'li';
  const made = lines.map((line) => {
    const turned = document.createElement(tag);
    turned.append(...line.childNodes);
    return turned;
  });
  if (tag === 'li') {
    const list = document.createElement(kind);
    list.append(...made);
    chosen[0]?.before(list);
  } else chosen[0]?.before(...made);
  for (const line of chosen) line.remove();
  const [first, last] = [made[0], made.at(-1)];
  // Words are the same nodes at another place; of lines there are new ones.
  if (startContainer instanceof Text && endContainer instanceof Text)
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  else if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

// What was typed where everything had been deleted stands in no paragraph.
function wrapLooseWords(field: HTMLElement): void {
  for (const node of [...field.childNodes]) {
    if (node instanceof HTMLElement && /^(?:p|div|blockquote|[uo]l|figure)$/.test(node.localName)) continue;
    const paragraph = document.createElement('p');
    node.replaceWith(paragraph);
    paragraph.append(node);
  }
}

/** Makes a link of what is selected, or of the address itself where nothing is. */
export function setLink(selected: Range, href: string): void {
  const old = linkAt(selected.startContainer);
  if (old) old.setAttribute('href', href);
  else {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    if (selected.collapsed) link.textContent = href;
    else link.append(selected.extractContents());
    selected.insertNode(link);
  }
}

/** The link in which a place of the text is. */
export function linkAt(node: Node): HTMLAnchorElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLAnchorElement>('.rich a') ?? undefined;
}
