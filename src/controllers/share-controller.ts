import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactShareEvent } from '../events/fact-share-event.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Actions } from './actions.js';

/** An element that can be copied and shared. */
interface ShareHost extends HTMLElement, ReactiveControllerHost {
  readonly factCheck: FactCheck | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What is copied and shared, and the address that goes with it. */
  readonly shared: { text: string; url: string };
}

/** Copies and shares a fact check at the reader's wish; nothing is ever added to what readers select themselves. */
export class ShareController implements ReactiveController {
  /** What came of the last copying. */
  outcome: 'copied' | 'notCopied' | undefined;

  readonly actions: Actions<'copy' | 'share'> = {
    copy: (button) => {
      const { text, url } = this.#tell();
      void this.#copy(`${text}\n${url}`, button);
    },
    share: () => {
      const { text, url } = this.#tell();
      void share({ title: this.#host.factCheck?.title ?? '', text, url });
    },
  };

  readonly #host: ShareHost;

  constructor(host: ShareHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#host.renderRoot.querySelector<HTMLElement>('[data-action=share]');
    if (button && 'share' in navigator) button.hidden = false;
  }

  #tell(): ShareHost['shared'] {
    const { factCheck, shared } = this.#host;
    this.#host.dispatchEvent(new FactShareEvent({ factCheck, url: shared.url }));
    return shared;
  }

  async #copy(text: string, button: HTMLElement): Promise<void> {
    let outcome: typeof this.outcome = 'copied';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The clipboard is closed to pages without https, and where the reader or a policy forbids it.
      if (!copyByCommand(text, button)) outcome = 'notCopied';
    }
    // The same words again are told only when they have been away.
    for (this.outcome of [undefined, outcome]) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
  }
}

// A reader who changes their mind is no error.
async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch {
    // It rejects where the reader closes the dialog, and the reader sees that nothing was shared.
  }
}

// The way of pages that are not served over https (https://w3c.github.io/clipboard-apis/#async-clipboard-api). Beside the
// button, so that neither the page nor the reader's place in it moves, and in an open dialog too.
function copyByCommand(text: string, button: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  button.after(area);
  area.focus({ preventScroll: true });
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without https
  const isCopied = document.execCommand('copy');
  area.remove();
  button.focus({ preventScroll: true });
  return isCopied;
}
