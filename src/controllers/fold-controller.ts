import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactToggleEvent } from '../events/fact-toggle-event.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Actions } from './actions.js';

/** An element that may leave something folded away. */
interface FoldHost extends HTMLElement, ReactiveControllerHost {
  readonly factCheck: FactCheck | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What is open: the rest of a brief fact check, and long texts by their place. */
export class FoldController implements ReactiveController {
  /** Whether the rest of a brief fact check is shown. */
  isOpen = false;

  /** The places of long texts that are shown whole. */
  unfolded: ReadonlySet<string> = new Set();

  readonly actions: Actions<'toggle-rest' | 'unfold'> = {
    'toggle-rest': () => {
      this.toggle(!this.isOpen);
    },
    unfold: ({ dataset }) => {
      void this.#unfold(dataset['place'] ?? '');
    },
  };

  readonly #host: FoldHost;
  #factCheck: FactCheck | undefined;

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The browser's own search may have opened what a server drew.
    this.isOpen = !!this.#host.shadowRoot?.querySelector('[part=rest]:not([hidden])');
  }

  // A place means another text in another fact check.
  hostUpdate(): void {
    if (this.#factCheck !== this.#host.factCheck && this.unfolded.size) this.unfolded = new Set();
    this.#factCheck = this.#host.factCheck;
  }

  /** Listens to the browser's own search, which finds words in what is hidden (https://html.spec.whatwg.org/#event-beforematch). */
  listen(root: EventTarget): void {
    root.addEventListener('beforematch', () => {
      this.toggle(true);
    });
  }

  /** Opens or closes the rest; at once, so that a place in it can be reached. */
  toggle(open: boolean): void {
    if (open === this.isOpen) return;
    this.isOpen = open;
    if (open) this.#host.renderRoot.querySelector('[part=rest]')?.removeAttribute('hidden');
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FactToggleEvent({ factCheck: this.#host.factCheck, open }));
  }

  // The button goes, so the focus moves to what it has opened.
  async #unfold(place: string): Promise<void> {
    this.unfolded = new Set([...this.unfolded, place]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.long[data-place="${place}"]`)?.focus();
  }
}
