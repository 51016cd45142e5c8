import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FactCheck } from '../model/fact-check.js';

/** An element that can show what its marks name without leaving the text. */
export interface PreviewHost extends HTMLElement, ReactiveControllerHost {
  /** Whether previews are turned off. */
  readonly noPreviews: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly factCheck: FactCheck | undefined;
  /** Gives what draws the sources of these ids into a box; nothing where nothing is known of them. */
  drawPreview(ids: readonly string[], isSheet: boolean): ((box: HTMLElement) => void) | undefined;
}

const REST = 150;
const GRACE = 250;

/**
 * Shows the source of a mark beside it while the pointer rests there, and on touch all sources of its group as a sheet, in the
 * top layer (https://html.spec.whatwg.org/multipage/popover.html). Escape, or leaving with the pointer, takes the preview away
 * (https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus). Focus alone shows nothing.
 */
export class PreviewController implements ReactiveController {
  /** The mark that the preview belongs to. */
  origin: HTMLElement | undefined;

  readonly #host: PreviewHost;
  #box: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: Document | undefined;
  #pointer = '';
  #factCheck: FactCheck | undefined;

  constructor(host: PreviewHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Listens to pointers in the element's root, once. */
  listen(root: EventTarget): void {
    root.addEventListener('pointerdown', this.#onDown);
    root.addEventListener('keydown', this.#onDown);
    root.addEventListener('pointerover', this.#onOver);
    this.#host.addEventListener('pointerleave', this.#onLeave);
  }

  hostDisconnected(): void {
    this.hide();
  }

  // Marks are drawn over when another fact check is shown: the same link may name another source then.
  hostUpdated(): void {
    const { factCheck } = this.#host;
    if (factCheck === this.#factCheck && this.origin?.isConnected !== false) return;
    this.#factCheck = factCheck;
    this.hide();
  }

  /** Opens the sheet of a mark's group where the mark was tapped; says whether it did. */
  openSheet(mark: HTMLElement, { detail }: UIEvent): boolean {
    // Assistive technology makes clicks too, without a count (https://w3c.github.io/uievents/#event-type-click).
    return detail > 0 && this.#pointer === 'touch' && this.#show(mark, true);
  }

  /** Takes the preview away. */
  hide(): void {
    clearTimeout(this.#timer);
    const { origin } = this;
    if (!origin) return;
    this.origin = undefined;
    origin.style.removeProperty('anchor-name');
    this.#document?.removeEventListener('keydown', this.#onKey, true);
    const box = this.#box;
    const hadFocus = box?.matches(':focus-within');
    if (box?.matches(':popover-open')) box.hidePopover();
    if (hadFocus) origin.focus({ preventScroll: true });
  }

  #show(mark: HTMLElement, isSheet: boolean): boolean {
    const { noPreviews } = this.#host;
    const group = isSheet && mark.closest('.isolate');
    const marks = group ? [...group.querySelectorAll('a')] : [mark];
    const ids = [...new Set(marks.map(({ dataset }) => dataset['ref'] ?? ''))];
    const draw = noPreviews ? undefined : this.#host.drawPreview(ids, isSheet);
    const box = draw && this.#place();
    this.hide();
    if (!draw || !box) return false;
    this.origin = mark;
    mark.style.setProperty('anchor-name', '--fact-mark');
    box.popover = isSheet ? 'auto' : 'manual';
    // It lies on the larger side of the mark: what browsers try by themselves differs between them on scrolled pages.
    const { top, bottom } = mark.getBoundingClientRect();
    box.className = isSheet ? 'sheet' : top + bottom > innerHeight ? 'above' : '';
    box.role = isSheet ? 'dialog' : null;
    box.ariaLabel = isSheet ? marks.map(({ ariaLabel }) => ariaLabel).join(', ') : null;
    draw(box);
    box.showPopover();
    if (isSheet) box.focus();
    this.#document = mark.ownerDocument;
    this.#document.addEventListener('keydown', this.#onKey, true);
    return true;
  }

  // One box an element, made when it is first needed; none where the browser has no popovers.
  #place(): HTMLElement | undefined {
    const root = this.#host.renderRoot.querySelector('.root');
    if (!root || !('showPopover' in root)) return undefined;
    if (!this.#box?.isConnected) {
      const box = document.createElement('div');
      box.setAttribute('part', 'preview');
      box.tabIndex = -1;
      box.addEventListener('toggle', this.#onToggle);
      root.append(box);
      this.#box = box;
    }
    return this.#box;
  }

  readonly #onDown = (event: Event): void => {
    this.#pointer = (event as Partial<PointerEvent>).pointerType ?? 'key';
  };

  readonly #onOver = (event: Event): void => {
    const { pointerType, target } = event as PointerEvent;
    this.#pointer = '';
    if (pointerType !== 'mouse') return;
    const found = (target as Element).closest<HTMLElement>('[data-ref]');
    const mark = this.#host.renderRoot.contains(found) ? found : null;
    if (mark && mark !== this.origin) this.#later(() => this.#show(mark, false), REST);
    else if (mark ?? this.#box?.contains(target as Node)) clearTimeout(this.#timer);
    else this.#onLeave();
  };

  readonly #onLeave = (): void => {
    const isSheet = this.#box?.popover === 'auto';
    if (!isSheet || !this.origin)
      this.#later(() => {
        this.hide();
      }, GRACE);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // One Escape takes away one thing.
    event.preventDefault();
    this.hide();
  };

  // The browser closes sheets by itself: on Escape and when something else is tapped.
  readonly #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed' && this.origin) this.hide();
  };

  #later(act: () => void, milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
  }
}
