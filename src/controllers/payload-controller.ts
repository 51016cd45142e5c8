import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactErrorEvent } from '../events/fact-error-event.js';
import { FactLoadEvent } from '../events/fact-load-event.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { parseFactCheck } from '../model/parse-fact-check.js';
import {
  leaveRequest,
  parsePayload,
  requestPayload,
  type Answer,
  type PayloadRequest,
} from './payload-request.js';

/** Where an element stands with its fact check. */
export type PayloadStatus = 'empty' | 'loading' | 'ready' | 'error';

/** What an element knows of its fact check. */
export interface PayloadState {
  factCheck: FactCheck | undefined;
  issues: readonly Issue[];
  status: PayloadStatus;
}

/** An element and the inputs it may be given. */
export interface PayloadHost extends HTMLElement, ReactiveControllerHost {
  data: unknown;
  src: string | undefined;
}

const NOTHING: PayloadState = { factCheck: undefined, issues: [], status: 'empty' };

/** Brings an element its fact check from `data`, `src` or a child script, and tells how far that has come. */
export class PayloadController implements ReactiveController {
  state = NOTHING;

  /** Whether what is there came by asking again. */
  isReloaded = false;

  readonly #host: PayloadHost;
  #observer: MutationObserver | undefined;
  #input: unknown;
  #request: PayloadRequest | undefined;

  constructor(host: PayloadHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#onChange);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    document.addEventListener('readystatechange', this.#onChange);
    this.#onChange();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('readystatechange', this.#onChange);
    // A move is a removal and an insertion in one task.
    setTimeout(() => {
      if (!this.#host.isConnected && this.state.status === 'loading') this.#start(undefined, NOTHING);
    });
  }

  /** Takes the inputs as they are now; starts over only where the one that counts has changed. */
  take(): void {
    const { data, src } = this.#host;
    const input = data ?? (src || this.#childText());
    if (input === this.#input) return;
    this.#start(input, NOTHING);
    if (this.isRemote) void this.load();
    else if (input !== undefined && input !== '')
      this.#settle(typeof input === 'string' ? parsePayload(input) : { value: input });
  }

  /** Whether `src` is the input that counts. */
  get isRemote(): boolean {
    const { data, src } = this.#host;
    return !!src && (data ?? undefined) === undefined && this.#input === src;
  }

  /** Shows what another element has read. */
  follow(state: PayloadState = NOTHING): void {
    this.#start(this, state);
  }

  /** Asks for `src`; settles when the answer is there. */
  async load(isFresh = false): Promise<void> {
    const { src = '', ownerDocument } = this.#host;
    // A link resolves any address against its document and never throws.
    const { href } = Object.assign(ownerDocument.createElement('a'), { href: src });
    const request = requestPayload(href, isFresh);
    leaveRequest(this.#request);
    this.#request = request;
    if (!isFresh) this.state = { ...NOTHING, status: 'loading' };
    const answer = await request.answer;
    if (this.#request === request) this.isReloaded = isFresh;
    if (this.#request === request) this.#settle(answer);
  }

  #start(input: unknown, state: PayloadState): void {
    leaveRequest(this.#request);
    this.#request = undefined;
    this.#input = input;
    this.isReloaded = false;
    this.state = state;
  }

  #settle({ value, issue }: Answer): void {
    const { factCheck, issues } = issue ? { issues: [issue], factCheck: undefined } : parseFactCheck(value);
    const state: PayloadState = { factCheck, issues, status: factCheck ? 'ready' : 'error' };
    this.state = state;
    this.#onChange();
    // After the drawing, so that listeners find what they are told about.
    void this.#host.updateComplete.then(() => {
      if (this.state !== state) return;
      this.#host.dispatchEvent(factCheck ? new FactLoadEvent({ factCheck }) : new FactErrorEvent({ issues }));
    });
  }

  // While the page is still arriving, a script is looked at only when something has come after it.
  #childText(): string | undefined {
    const script = [...this.#host.children].find(
      (child) => (child as HTMLScriptElement).type === 'application/json',
    );
    const hasArrived = document.readyState !== 'loading' || script?.nextSibling;
    return script && hasArrived ? script.textContent || ' ' : undefined;
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}
