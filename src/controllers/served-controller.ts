import { adoptStyles, type LitElement, type ReactiveController } from 'lit';
import { fingerprint } from './fingerprint.js';

const PLACES = 'a,button,[tabindex]';

/**
 * Keeps what a server has drawn, as long as the element would draw the same: nothing is drawn twice, nothing moves, and focus,
 * selection and what is open stay. The first other drawing takes its place, with the focus where it was.
 */
export class ServedController implements ReactiveController {
  /** Whether the server's drawing stands. */
  isKept = false;

  readonly #host: LitElement;
  #isReady = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The root that came with the page, with the element's style sheets. Lit's own way would draw a second copy before it, and a
   * page's hydration of Lit would look for marks that are not there.
   */
  takeRoot(): ShadowRoot | undefined {
    const root = this.#host.shadowRoot;
    if (!root) return undefined;
    adoptStyles(root, (this.#host.constructor as typeof LitElement).elementStyles);
    root.querySelector('style')?.remove();
    this.isKept = true;
    return root;
  }

  /** Decides whether the server's drawing still stands; what is on its way or fails to come takes nothing away. */
  compare(status: string, drawn: unknown): void {
    if (!this.isKept) return;
    if (status === 'ready') this.#isReady = true;
    this.isKept = this.#isReady ? !!drawn && this.#served?.dataset['drawn'] === fingerprint(drawn) : true;
  }

  hostUpdated(): void {
    const served = this.isKept ? undefined : this.#served;
    if (!served) return;
    const root = served.getRootNode() as ShadowRoot;
    const at = [...served.querySelectorAll(PLACES)].indexOf(root.activeElement as Element);
    served.remove();
    root.querySelectorAll<HTMLElement>(PLACES)[at]?.focus({ preventScroll: true });
  }

  get #served(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[data-drawn]');
  }
}
