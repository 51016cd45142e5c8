import { html, nothing, render } from 'lit';

/** A source as it is offered for a mark. */
export interface OfferedSource {
  id: string;
  title: string;
}

/** A mark that is being typed: from its open bracket to the cursor. */
export interface OpenMark {
  node: Text;
  start: number;
  end: number;
  typed: string;
}

const MOST_OFFERS = 8;

/** The list of sources below a running text in which a mark is being typed. */
export class MarkOffers {
  readonly menu = document.createElement('div');
  readonly #field: HTMLElement;
  readonly #cite: (source: OfferedSource) => void;
  #offers: readonly OfferedSource[] = [];
  #picked = 0;
  #words = '';

  constructor(field: HTMLElement, cite: (source: OfferedSource) => void) {
    this.#field = field;
    this.#cite = cite;
  }

  /** Offers the sources that fit what is typed; `words` name the list. */
  show(sources: readonly OfferedSource[], words: string): void {
    const mark = openMark(this.#field);
    const typed = mark?.typed.trim().toLowerCase() ?? '';
    this.#words = words;
    this.#picked = 0;
    this.#offers = mark
      ? sources
          .filter(({ id, title }) => !typed || id.startsWith(typed) || title.toLowerCase().includes(typed))
          .slice(0, MOST_OFFERS)
      : [];
    this.#draw();
  }

  /** Offers nothing. */
  hide(): void {
    this.show([], this.#words);
  }

  /** Answers a key that is meant for the list; says whether it was. */
  answerKey(key: string): boolean {
    const { length } = this.#offers;
    const source = this.#offers[this.#picked];
    if (!length || !source) return false;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      this.#picked = (this.#picked + (key === 'ArrowDown' ? 1 : length - 1)) % length;
      this.#draw();
    } else if (key === 'Enter' || key === 'Tab') this.#cite(source);
    else if (key === 'Escape') this.hide();
    else return false;
    return true;
  }

  #draw(): void {
    const field = this.#field;
    const id = (index: number): string => `${field.id}-offer-${index}`;
    field.toggleAttribute('aria-controls', false);
    if (this.#offers.length) {
      field.setAttribute('aria-controls', `${field.id}-offers`);
      field.setAttribute('aria-activedescendant', id(this.#picked));
    } else field.removeAttribute('aria-activedescendant');
    render(
      this.#offers.length
        ? html`<ul class="offers" role="listbox" id="${field.id}-offers" aria-label=${this.#words}>
            ${this.#offers.map(
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
      this.menu,
    );
  }
}

/** The mark that is being typed in a field. */
export function openMark(field: HTMLElement): OpenMark | undefined {
  const selection = getSelection();
  const node = selection?.anchorNode;
  if (!selection?.isCollapsed || !(node instanceof Text) || !field.contains(node)) return undefined;
  const end = selection.anchorOffset;
  const start = node.data.lastIndexOf('[', end - 1);
  const typed = node.data.slice(start + 1, end);
  return start < 0 || /[\]\n]/.test(typed) || typed.length > 40 ? undefined : { node, start, end, typed };
}
