import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactToggleEvent } from '../events/fact-toggle-event.js';
import type { FactCheck } from '../model/fact-check.js';

/** An element that may leave something folded away. */
export interface FoldHost extends HTMLElement, ReactiveControllerHost {
  readonly factCheck: FactCheck | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Opens and closes what is folded away: the rest of a brief fact check, and long conclusions. */
export class FoldController implements ReactiveController {
  /** Whether the rest of a brief fact check is shown. */
  isOpen = false;

  readonly #host: FoldHost;

  constructor(host: FoldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The browser's own search may have opened what a server drew.
    this.isOpen = !!this.#host.shadowRoot?.querySelector('[part=rest]:not([hidden])');
  }

  /** Listens to what opens and closes in the element's root, once. */
  listen(root: EventTarget): void {
    root.addEventListener('click', this.#onClick);
    // The browser found words of the rest by its own search (https://html.spec.whatwg.org/#event-beforematch).
    root.addEventListener('beforematch', this.#onFound);
  }

  /** Opens or closes the rest; at once, so that a place in it can be reached. */
  toggle(open: boolean): void {
    if (open === this.isOpen) return;
    this.isOpen = open;
    if (open) this.#host.renderRoot.querySelector('[part=rest]')?.removeAttribute('hidden');
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new FactToggleEvent({ factCheck: this.#host.factCheck, open }));
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('button');
    if (button?.dataset['toggle'] !== undefined) this.toggle(!this.isOpen);
    else if (button?.dataset['unfold'] !== undefined) {
      const label = button.previousElementSibling as HTMLElement;
      label.classList.remove('fold');
      button.hidden = true;
      label.focus();
    }
  };

  readonly #onFound = (): void => {
    this.toggle(true);
  };
}
