import { ReactiveElement, type PropertyValues } from 'lit';
import { pageWindow } from '../controllers/page-window.js';
import { drawInto } from './draw-into.js';
import type { Pieces } from './tag.js';

// Made while the page may not yet have broken what makes it; a page that has is left alone.
const slot = 'document' in pageWindow ? document.createElement('slot').cloneNode() : '';

/** An element that never throws into the page: whatever goes wrong in it, the page's own children are in view again. */
export abstract class GuardedElement extends ReactiveElement {
  #isDue = false;

  override connectedCallback(): void {
    this.#guard(() => {
      super.connectedCallback();
    });
  }

  override disconnectedCallback(): void {
    this.#guard(() => {
      super.disconnectedCallback();
    });
  }

  // Many elements that come at once get their root when it is their turn. Until then the page's own children are in view, which a root
  // without a slot would hide.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return (this.#isDue ? super.createRenderRoot() : undefined) as HTMLElement | DocumentFragment;
  }

  protected override performUpdate(): void {
    this.#guard(() => {
      this.#isDue = true;
      super.performUpdate();
      // Where a page has replaced what makes nodes, nothing is drawn and nothing is thrown.
      if (!this.renderRoot.firstElementChild) throw new Error();
    });
  }

  protected override update(changed: PropertyValues): void {
    const pieces = this.render();
    super.update(changed);
    drawInto(this.renderRoot, pieces);
  }

  /** What is to be drawn. */
  protected abstract render(): Pieces;

  #guard(step: () => void): void {
    try {
      step();
    } catch {
      this.shadowRoot?.replaceChildren(slot && slot.cloneNode());
    }
  }
}
