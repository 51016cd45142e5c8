import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactMediaEvent } from '../events/fact-media-event.js';
import type { FactCheck } from '../model/fact-check.js';
import { findClaim } from '../model/find-claim.js';
import type { Actions } from './actions.js';

/** An element that may show pictures. */
interface PictureHost extends HTMLElement, ReactiveControllerHost {
  readonly factCheck: FactCheck | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Which pictures a reader has asked for, and which could not be loaded. Nothing of it is stored. */
export class PictureController implements ReactiveController {
  /** Addresses of the pictures that a reader has asked for. */
  shown: ReadonlySet<string> = new Set();

  /** Addresses of the pictures that could not be loaded. */
  failed: ReadonlySet<string> = new Set();

  readonly actions: Actions<'show-picture'> = {
    'show-picture': (button) => {
      void this.#show(button);
    },
  };

  readonly #host: PictureHost;
  #factCheck: FactCheck | undefined;

  constructor(host: PictureHost) {
    this.#host = host;
    host.addController(this);
  }

  // A new fact check is a new attempt.
  hostUpdate(): void {
    const { factCheck } = this.#host;
    if (this.#factCheck !== factCheck && this.failed.size) this.failed = new Set();
    this.#factCheck = factCheck;
  }

  // Where this runs, the button works and stands for the link.
  hostUpdated(): void {
    const { renderRoot } = this.#host;
    for (const button of renderRoot.querySelectorAll<HTMLElement>('[data-action=show-picture]')) {
      button.hidden = false;
      (button.nextElementSibling as HTMLElement).hidden = true;
    }
    // One that a server wrote may have failed before anyone listened.
    for (const image of renderRoot.querySelectorAll<HTMLImageElement>('img[part=picture]'))
      if (image.complete && !image.naturalWidth) this.#fail(image);
  }

  /** Listens to pictures that cannot be loaded. */
  listen(root: EventTarget): void {
    root.addEventListener(
      'error',
      ({ target }) => {
        if ((target as Element).matches('img[part=picture]')) this.#fail(target as HTMLImageElement);
      },
      // This event does not bubble (https://html.spec.whatwg.org/#updating-the-image-data).
      true,
    );
  }

  // The button goes, so the focus moves to what it has brought.
  async #show(button: HTMLElement): Promise<void> {
    const host = this.#host;
    const { factCheck, renderRoot } = host;
    const url = button.dataset['url'] ?? '';
    const name = button.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
    const claim = factCheck && name ? findClaim(factCheck, name) : undefined;
    const place = [...renderRoot.querySelectorAll('[part=picture]')].indexOf(
      button.closest('[part=picture]') as Element,
    );
    if (!host.dispatchEvent(new FactMediaEvent({ factCheck, claim, url }))) return;
    this.shown = new Set([...this.shown, url]);
    host.requestUpdate();
    await host.updateComplete;
    renderRoot.querySelectorAll<HTMLElement>('[part=picture]')[place]?.focus({ preventScroll: true });
  }

  #fail(image: HTMLImageElement): void {
    const url = image.getAttribute('src') ?? '';
    if (!url || this.failed.has(url)) return;
    this.failed = new Set([...this.failed, url]);
    this.#host.requestUpdate();
  }
}
