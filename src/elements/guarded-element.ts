import { ReactiveElement, type PropertyValues } from 'lit';
import { pageWindow } from '../controllers/page-window.js';
import type { ViewNode } from '../view/node.js';
import { forgetDrawing, isChanged, patch } from '../view/patch.js';
import { expectWorkingPage } from './expect-working-page.js';

// Made while the page may not yet have broken what makes it; a page that has is left alone.
const slot = 'document' in pageWindow ? document.createElement('slot').cloneNode() : '';

/**
 * An element that never throws into the page. Whatever goes wrong in it, the page's own children are in view again, and `onFault`
 * says so.
 */
export abstract class GuardedElement extends ReactiveElement {
  #isDue = false;
  // Whether a controller has failed to connect, and so has those behind it waiting.
  #isHalfConnected = false;
  // Where the page's own children are seen after a fault.
  #fallback: ChildNode | undefined;

  override connectedCallback(): void {
    this.#guard(() => {
      this.#connect();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.#guard(() => {
      super.attributeChangedCallback(name, old, value);
    });
  }

  override disconnectedCallback(): void {
    this.#isHalfConnected = false;
    this.#guard(() => {
      super.disconnectedCallback();
    });
  }

  // Many elements that come at once get their root when it is their turn. Until then the page's own children are in view, which a root
  // without a slot would hide.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return (this.#isDue ? super.createRenderRoot() : undefined) as HTMLElement | DocumentFragment;
  }

  /** Draws if the element is in the page; one that has left while it waited for its turn asks anew when it is back. */
  protected drawIfConnected(): void {
    const isDone = this.#guard(() => {
      if (this.isConnected) this.performUpdate();
      else this.isUpdatePending = false;
    });
    if (!isDone) this.isUpdatePending = false;
  }

  protected override performUpdate(): void {
    const isDone = this.#guard(() => {
      expectWorkingPage();
      this.#isDue = true;
      if (this.#isHalfConnected) this.#connect();
      super.performUpdate();
      if (!this.renderRoot.firstElementChild)
        throw new Error('Nothing was drawn. Another script may have replaced a function.');
    });
    // Lit gives an update up by itself once it has begun; before that, the next one would wait for it.
    if (!isDone) this.isUpdatePending = false;
  }

  protected override update(changed: PropertyValues): void {
    const view = this.render();
    super.update(changed);
    this.patchRoot(view);
  }

  /** Draws nodes in the place of what is drawn. */
  protected patchRoot(view: readonly ViewNode[]): void {
    // Lit's own root is not set if a fault came before it was ready.
    patch(this.shadowRoot ?? this.renderRoot, view);
    this.#fallback?.remove();
  }

  /** @internal Whether something else has changed what was drawn, such as a page translator. */
  get isChangedByOthers(): boolean {
    return isChanged(this.renderRoot);
  }

  /** What is to be drawn. */
  protected abstract render(): readonly ViewNode[];

  /** Called after a fault of ours, when the page's own children are in view. */
  protected abstract onFault(error: unknown): void;

  #connect(): void {
    this.#isHalfConnected = true;
    super.connectedCallback();
    this.#isHalfConnected = false;
  }

  #guard(step: () => void): boolean {
    try {
      step();
      return true;
    } catch (error) {
      this.#recover(error);
      return false;
    }
  }

  #recover(error: unknown): void {
    try {
      const root = this.shadowRoot;
      if (root && slot) {
        this.#fallback = slot.cloneNode() as ChildNode;
        const styles = root.querySelectorAll('style');
        root.replaceChildren(this.#fallback);
        forgetDrawing(root);
        // What is drawn when the fault is over needs the styles of browsers without adopted ones.
        root.prepend(...styles);
      }
      this.onFault(error);
    } catch {
      // The page has broken even what this takes; an exception would only reach its other scripts.
    }
  }
}
