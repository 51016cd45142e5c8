import { adoptStyles, type ReactiveController, type ReactiveElement } from 'lit';
import { fingerprint } from './fingerprint.js';

/**
 * Keeps what a server has drawn, as long as the element would draw the same: nothing is drawn twice, nothing moves, and focus,
 * selection and what is open stay. The first other drawing takes its place, with the focus where it was.
 */
export class ServedController implements ReactiveController {
  /** Whether the server's drawing stands. */
  isKept = false;

  readonly #host: ReactiveElement;
  #isReady = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The root that came with the page, with the element's style sheets. */
  takeRoot(): ShadowRoot | undefined {
    const root = this.#host.shadowRoot;
    if (!root) return undefined;
    adoptStyles(root, (this.#host.constructor as typeof ReactiveElement).elementStyles);
    // After a fault it may be a root of our own.
    this.isKept = !!root.querySelector('[data-drawn]');
    return root;
  }

  /** Decides whether the server's drawing still stands; what is on its way or fails to come takes nothing away. */
  compare(status: string, drawn: unknown): void {
    this.#isReady ||= status === 'ready';
    this.isKept &&= !this.#isReady || this.#served?.dataset['drawn'] === fingerprint(drawn);
  }

  hostUpdated(): void {
    const served = this.isKept ? undefined : this.#served;
    if (!served) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const at = placesIn(served).indexOf(root.activeElement as HTMLElement);
    served.remove();
    placesIn(root)[at]?.focus({ preventScroll: true });
  }

  get #served(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[data-drawn]');
  }
}

function placesIn(piece: ParentNode): HTMLElement[] {
  return [...piece.querySelectorAll<HTMLElement>('a,button,[tabindex]')];
}
