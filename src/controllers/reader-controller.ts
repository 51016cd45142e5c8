import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactCitationEvent } from '../events/fact-citation-event.js';
import { FactQuestionEvent } from '../events/fact-question-event.js';
import { FactSourceEvent } from '../events/fact-source-event.js';
import type { FactCheck } from '../model/fact-check.js';

/** An element whose marks lead to source rows, its own or those of another element. */
export interface ReaderHost extends HTMLElement, ReactiveControllerHost {
  readonly factCheck: FactCheck | undefined;
  /** The element whose rows the marks lead to. */
  readonly listElement: HTMLElement;
  readonly renderRoot: HTMLElement | DocumentFragment;
  reload(): Promise<void>;
}

const controllers = new WeakMap<HTMLElement, ReaderController>();

/**
 * Answers what readers do: leads from a citation mark to the source row and back to that very mark, across shadow roots and
 * without the page's address, and tells the page of links that are followed.
 */
export class ReaderController implements ReactiveController {
  /** Id of the source that a reader has been led to. */
  reached: string | undefined;

  readonly #host: ReaderHost;
  #origin: HTMLElement | undefined;

  constructor(host: ReaderHost) {
    this.#host = host;
    controllers.set(host, this);
    host.addController(this);
  }

  // Listeners on a shadow root go with it; adding them again changes nothing.
  hostConnected(): void {
    const root = this.#host.renderRoot;
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKey);
    root.addEventListener('focusout', this.#onFocusOut);
  }

  /** Moves focus and view to a place in the list, and remembers where to return to. */
  reveal(event: Event, place: string, ref?: string): void {
    this.#origin = event.target as HTMLElement;
    this.#go(event, this.#host.renderRoot.querySelector<HTMLElement>(place), ref);
  }

  readonly #onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key === 'Escape' && this.reached !== undefined)
      this.#go(event, this.#origin);
  };

  // Marks and jumps lead to where their addresses say, but without the browser's history; a new tab is the browser's affair.
  readonly #onClick = (event: Event): void => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const host = this.#host;
    const { factCheck } = host;
    const target = event.target as Element;
    if (ctrlKey || metaKey || shiftKey || !host.renderRoot.contains(target)) return;
    const link = target.closest('a');
    const { ref, mark, back, list } = link?.dataset ?? {};
    const sourceOf = (id: string | undefined) => factCheck?.sources.find((one) => String(one.id) === id);
    const listed = controllers.get(host.listElement);
    if (back !== undefined) this.#go(event, this.#origin);
    else if (list !== undefined) listed?.reveal(event, '[part=sources] [part=heading]');
    else if (ref !== undefined) {
      host.dispatchEvent(new FactCitationEvent({ factCheck, source: sourceOf(ref), mark }));
      listed?.reveal(event, `[data-source="${CSS.escape(ref)}"]`, ref);
    } else if (link) {
      const { href: url } = link;
      const source = sourceOf(link.closest('li')?.dataset['source']);
      if (source) host.dispatchEvent(new FactSourceEvent({ factCheck, source, url }));
      const isQuestion = link.closest('[part=question]');
      if (isQuestion && !host.dispatchEvent(new FactQuestionEvent({ factCheck, url })))
        event.preventDefault();
    } else if (target.localName === 'button') void host.reload();
  };

  readonly #onFocusOut = ({ target, relatedTarget }: Event & { relatedTarget?: Node | null }): void => {
    const row = (target as Element).closest('.reached');
    // Focus also leaves when the window does; then it comes back.
    if (row && document.hasFocus() && !row.contains(relatedTarget ?? null)) this.#mark(undefined);
  };

  #go(event: Event, place: HTMLElement | null | undefined, ref?: string): void {
    event.preventDefault();
    this.#mark(ref);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  }

  #mark(reached: string | undefined): void {
    this.reached = reached;
    this.#host.requestUpdate();
  }
}
