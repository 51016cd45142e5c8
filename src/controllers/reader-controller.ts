import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactCitationEvent } from '../events/fact-citation-event.js';
import { FactQuestionEvent } from '../events/fact-question-event.js';
import { FactSourceEvent } from '../events/fact-source-event.js';
import { findClaim } from '../model/find-claim.js';
import type { Actions } from './actions.js';
import { decodeAddress } from './decode-address.js';
import { PreviewController, type PreviewHost } from './preview-controller.js';

/** An element whose marks lead to source rows, its own or those of another element. */
interface ReaderHost extends PreviewHost, ReactiveControllerHost {
  /** The element whose rows the marks lead to. */
  readonly listElement: HTMLElement;
  /** The element whose text the rows belong to. */
  readonly textElement: HTMLElement;
  /** Shows what a short view leaves out. */
  unfold(): void;
  reload(): Promise<void>;
}

// Of elements that are drawn.
const controllers = new WeakMap<HTMLElement, ReaderController>();

// One listener for all: the browser compares each new one with all there are.
const present = new Set<ReaderController>();
const onAddress = (): void => {
  for (const controller of present) controller.onAddress();
};

/**
 * Answers what readers do: leads from a citation mark to the source row and back to that very mark, across shadow roots and
 * without the page's address, follows addresses such as `#id/source-3`, and tells the page of links that are followed.
 */
export class ReaderController implements ReactiveController {
  /** Id of the source that a reader has been led to. */
  highlightedSource: string | undefined;

  readonly actions: Actions<
    | 'follow-citation'
    | 'go-to-place'
    | 'back-to-citation'
    | 'follow-source'
    | 'ask-question'
    | 'close-preview'
    | 'retry'
  > = {
    'follow-citation': (mark, event, link) => {
      event.preventDefault();
      this.#followCitation(mark, event, link?.hash ?? '');
    },
    'go-to-place': ({ dataset }, event) => {
      event.preventDefault();
      const { origin } = this.#preview;
      this.#preview.hide();
      this.#lead(dataset['target'] ?? '', origin);
    },
    'back-to-citation': ({ dataset }, event) => {
      event.preventDefault();
      const { source, use } = dataset;
      if (use === undefined) return this.#goBack();
      this.#highlight(undefined);
      controllers.get(this.#host.textElement)?.revealUse(source, Number(use));
    },
    'follow-source': (row, _, link) => {
      const { factCheck } = this.#host;
      const source = factCheck?.sources.find(({ id }) => String(id) === row.dataset['source']);
      const position = (row as HTMLLIElement).value;
      if (link && source)
        this.#host.dispatchEvent(new FactSourceEvent({ factCheck, source, url: link.href, position }));
    },
    'ask-question': ({ dataset }, event, link) => {
      const { factCheck } = this.#host;
      const isControl = link ?? (event.target as Element).closest('button');
      const asked = new FactQuestionEvent({
        factCheck,
        url: link?.href,
        question: dataset['question'] ?? '',
      });
      if (isControl && !this.#host.dispatchEvent(asked)) event.preventDefault();
    },
    'close-preview': () => {
      this.#preview.hide();
    },
    retry: () => {
      void this.#retry();
    },
  };

  readonly #host: ReaderHost;
  readonly #preview: PreviewController;
  #origin: HTMLElement | undefined;
  #use = 0;
  #address = '';

  constructor(host: ReaderHost) {
    this.#host = host;
    this.#preview = new PreviewController(host);
    host.addController(this);
  }

  hostConnected(): void {
    if (!present.size) window.addEventListener('hashchange', onAddress);
    present.add(this);
    this.onAddress();
  }

  hostDisconnected(): void {
    present.delete(this);
    if (!present.size) window.removeEventListener('hashchange', onAddress);
  }

  /** Listens to what readers do in the element's root, once; the listeners go with it. */
  listen(root: EventTarget): void {
    controllers.set(this.#host, this);
    this.#preview.listen(root);
    root.addEventListener('keydown', this.#onKey);
    root.addEventListener('focusout', this.#onFocusOut);
  }

  // An address may wait for the rows of a list elsewhere.
  hostUpdated(): void {
    const { textElement, updateComplete } = this.#host;
    const text = controllers.get(textElement);
    if (text && text.#address) void updateComplete.then(text.#arrive);
  }

  /** Moves focus and view to a place of this element, as `source-3` or `sources`, and remembers the mark to return to. */
  reveal(place: string, origin?: HTMLElement): boolean {
    const found = this.#host.renderRoot.querySelector<HTMLElement>(
      `[data-place="${place}"],[part=${place}] [part=heading]`,
    );
    if (!found) return false;
    if (found.closest('[hidden]')) this.#host.unfold();
    this.#origin = origin;
    this.#use = origin ? marksOf(origin.getRootNode(), origin.dataset['ref']).indexOf(origin) : 0;
    this.#go(found, found.dataset['source']);
    return true;
  }

  /** Moves focus and view to one of the places in the text that name a source. */
  revealUse(id: string | undefined, use: number): void {
    const mark = marksOf(this.#host.renderRoot, id)[use];
    if (mark?.closest('[hidden]')) this.#host.unfold();
    this.#go(mark);
  }

  readonly #onKey = (event: Event): void => {
    const { key, defaultPrevented } = event as KeyboardEvent;
    if (key !== 'Escape' || defaultPrevented || this.highlightedSource === undefined) return;
    event.preventDefault();
    this.#goBack();
  };

  // Marks lead to where their addresses say, but without the browser's history.
  #followCitation(mark: HTMLElement, event: UIEvent, hash: string): void {
    const host = this.#host;
    const { factCheck } = host;
    const { ref, mark: written } = mark.dataset;
    const claim = mark.closest<HTMLElement>('[data-claim]')?.dataset['claim'];
    host.dispatchEvent(
      new FactCitationEvent({
        factCheck,
        source: factCheck?.sources.find(({ id }) => String(id) === ref),
        claim: factCheck && claim ? findClaim(factCheck, claim) : undefined,
        mark: written ?? mark.textContent,
        position: [...host.renderRoot.querySelectorAll('[data-ref]')].indexOf(mark) + 1,
      }),
    );
    if (this.#preview.openSheet(mark, event)) return;
    this.#preview.hide();
    this.#lead(hash.replace(/.*[#/]/s, ''), mark);
  }

  readonly #onFocusOut = ({ target, relatedTarget }: Event & { relatedTarget?: Node | null }): void => {
    const row = (target as Element).closest('.highlighted');
    // Focus also leaves when the window does; then it comes back.
    if (row && document.hasFocus() && !row.contains(relatedTarget ?? null)) this.#highlight(undefined);
  };

  /** Goes where the page's address leads, if that is in this element. */
  onAddress(): void {
    const { id, ownerDocument } = this.#host;
    const [, name, place = ''] =
      /^#(.+)\/((?:source|section|claim)-\d+)$/.exec(ownerDocument.location.hash) ?? [];
    this.#address = name && decodeAddress(name) === id ? place : '';
    this.#arrive();
  }

  readonly #arrive = (): void => {
    if (this.#address && this.#lead(this.#address)) this.#address = '';
  };

  // Sources may be listed elsewhere.
  #lead(place: string, origin?: HTMLElement): boolean | undefined {
    const host = place.startsWith('source') ? this.#host.listElement : this.#host;
    return controllers.get(host)?.reveal(place, origin);
  }

  // Who pressed the button stays with the fact check when the button goes.
  async #retry(): Promise<void> {
    const { ownerDocument, renderRoot } = this.#host;
    await this.#host.reload();
    if (ownerDocument.activeElement === ownerDocument.body)
      renderRoot.querySelector<HTMLElement>('[part=title],[part=heading],[part=claim]')?.focus();
  }

  #goBack(): void {
    const source = this.highlightedSource;
    const origin = this.#origin;
    this.#highlight(undefined);
    // The mark may have been drawn anew since.
    if (origin?.isConnected) this.#go(origin);
    else controllers.get(this.#host.textElement)?.revealUse(source, this.#use);
  }

  #go(place: HTMLElement | undefined, source?: string): void {
    this.#highlight(source);
    place?.focus({ preventScroll: true });
    // At once, also on pages that scroll smoothly: the way may be long, and motion makes some readers ill.
    place?.scrollIntoView({ block: place.matches('section') ? 'start' : 'center', behavior: 'instant' });
  }

  #highlight(source: string | undefined): void {
    if (source === this.highlightedSource) return;
    this.highlightedSource = source;
    this.#host.requestUpdate();
  }
}

function marksOf(root: Node, id = ''): HTMLElement[] {
  return [...(root as ParentNode).querySelectorAll<HTMLElement>(`[data-ref="${CSS.escape(id)}"]`)];
}
