import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FactErrorEvent } from '../events/fact-error-event.js';
import { FactLoadEvent } from '../events/fact-load-event.js';
import { checkCopy } from '../formats/check-copy.js';
import { describeFault } from '../model/describe-fault.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import { followPointer, splitAddress } from './follow-pointer.js';
import { articleIn, childInput, documentInput, readAnswer } from './page-input.js';
import {
  leaveRequest,
  parsePayload,
  requestPayload,
  type Answer,
  type PayloadRequest,
} from './payload-request.js';
import { reportFault } from './report-fault.js';
import { reportIssues } from './report-issues.js';

/** Where an element stands with its fact check. */
export type PayloadStatus = 'empty' | 'loading' | 'ready' | 'error';

/** What an element knows of its fact check at one moment; a change of anything makes a new one. */
export interface PayloadSnapshot {
  readonly status: PayloadStatus;
  readonly factCheck: FactCheck | undefined;
  readonly issues: readonly Issue[];
  /** Of an error: whether nothing arrived that could be read. */
  readonly isLost?: boolean | undefined;
}

/**
 * When a fact check came, which decides whether readers who do not see the page change are told: `with-page`, as part of the page;
 * `awaited`, not yet; `late`, after they may have begun to read; `again`, in the place of one that they may have read.
 */
export type Arrival = 'with-page' | 'awaited' | 'late' | 'again';

/** An element and the inputs it may be given. */
export interface PayloadHost extends HTMLElement, ReactiveControllerHost {
  data: unknown;
  src: string | undefined;
  fromPage: boolean;
  claim?: string | number | undefined;
}

/** Where a payload comes from that is not in the page, and whether it arrived. */
interface Origin {
  address?: string | undefined;
  isLost?: boolean | undefined;
}

/** Milliseconds after which what came late is no news any more. */
const LONGEST_NEWS = 5000;

// One load is announced once, however many elements show it.
const announced = new WeakSet<PayloadRequest>();

/** Stands for the input while the element shows what another one has read. */
const FOLLOWED = {};
const NOTHING: PayloadSnapshot = { factCheck: undefined, issues: [], status: 'empty' };

/**
 * Brings an element its fact check from `data`, `src`, a child or another element. The element asks for it when it is about to be drawn
 * (`take`), says what came of drawing (`begin`, `succeed`, `fail`), and finds in `snapshot` what there is to draw.
 */
export class PayloadController implements ReactiveController {
  /** Whether what is there came by asking again. */
  isReloaded = false;

  /** When what is there came. */
  arrival: Arrival = 'with-page';

  readonly #host: PayloadHost;
  #observer: MutationObserver | undefined;
  #input: unknown;
  // The claim that was wanted of several fact checks.
  #claim: string | number | undefined;
  #read = NOTHING;
  // What stands for the payload as long as it cannot be drawn.
  #failed: PayloadSnapshot | undefined;
  #lastFault: { read: PayloadSnapshot; message: string } | undefined;
  #sent: PayloadSnapshot | undefined;
  #request: PayloadRequest | undefined;
  #newsTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PayloadHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What came of the input: as it was read, or an error if that could not be drawn. */
  get snapshot(): PayloadSnapshot {
    return this.#failed ?? this.#read;
  }

  hostConnected(): void {
    if (document.readyState !== 'complete') document.addEventListener('readystatechange', this.#onChange);
    this.#onChange();
  }

  // Many elements that come at once are observed when it is their turn to be drawn.
  hostUpdate(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(this.#onChange);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    document.removeEventListener('readystatechange', this.#onChange);
    // A move is a removal and an insertion in one task.
    setTimeout(() => {
      if (this.#host.isConnected) return;
      if (this.snapshot.status === 'loading') this.#start(undefined, NOTHING);
      // What is drawn stays; the answer need not be kept for it.
      leaveRequest(this.#request);
      this.#request = undefined;
      clearTimeout(this.#newsTimer);
      this.arrival = 'with-page';
    });
  }

  /** Takes the inputs as they are now; starts over only where the one that counts has changed. */
  readInputs(): void {
    const { data, src, fromPage, baseURI } = this.#host;
    const explicitInput = data ?? (src || undefined);
    const isExplicit = explicitInput !== undefined && explicitInput !== '';
    const found = isExplicit
      ? undefined
      : (childInput(this.#host) ?? (fromPage ? documentInput(this.#host) : undefined));
    const input = isExplicit ? explicitInput : found?.key;
    const { claim } = this.#host;
    const isOther =
      claim !== this.#claim && this.#read.issues.some(({ code }) => code === 'several-fact-checks');
    this.#claim = claim;
    if (input === this.#input && !isOther) return;
    this.#start(input, NOTHING);
    if (found) this.#settle(found.read());
    else if (this.isRemote) void this.load();
    else if (isExplicit)
      this.#settle(
        readAnswer(typeof data === 'string' ? parsePayload(data) : { value: data }, baseURI, this.#host),
      );
  }

  /** Takes note that drawing begins, also of a payload whose last drawing failed. */
  begin(): void {
    this.#failed = undefined;
  }

  /** Takes note that the drawing has succeeded; listeners that were told of a fault are told that it is over. */
  succeed(): void {
    const isOver = this.#lastFault?.read === this.#read;
    this.#lastFault = undefined;
    if (isOver && this.#input !== FOLLOWED) this.#announce();
  }

  /** Takes note that drawing failed by a fault of Factlet itself, which is reported once for a payload. */
  fail(error: unknown): void {
    const issue = describeFault(error, 'render-failed');
    const { message } = issue;
    const read = this.#read;
    this.#failed = { factCheck: undefined, issues: [...read.issues, issue], status: 'error' };
    this.arrival = 'with-page';
    if (this.#lastFault?.read === read && this.#lastFault.message === message) return;
    this.#lastFault = { read, message };
    reportFault(error, this.#host);
    this.#announce();
  }

  /** Whether `src` is the input that counts. */
  get isRemote(): boolean {
    const { data, src } = this.#host;
    return !!src && (data ?? undefined) === undefined && this.#input === src;
  }

  /** Shows what another element has read. */
  follow(snapshot: PayloadSnapshot = NOTHING): void {
    this.#start(FOLLOWED, snapshot);
  }

  /** Asks for `src`; settles when the answer is there. */
  async load(isFresh = false): Promise<void> {
    let address = this.#host.src;
    let isLost = true;
    try {
      address = this.#addressOfSource();
      const answer = await this.#ask(address, isFresh);
      if (!answer) return;
      ({ isLost = false } = answer);
      this.#settle(readAnswer(answer, address, this.#host), { isLost, address });
    } catch (error) {
      // A fault of ours, or of a page that has broken what a request needs: readers learn that, and developers where.
      this.#settle({ factCheck: undefined, issues: [describeFault(error)] }, { isLost, address });
    }
  }

  // A link resolves any address against its document and never throws.
  #addressOfSource(): string {
    const { src = '', ownerDocument } = this.#host;
    return Object.assign(ownerDocument.createElement('a'), { href: src }).href;
  }

  /** The answer to a request, or nothing where another request has taken its place. */
  async #ask(address: string, isFresh: boolean): Promise<Answer | undefined> {
    const { file, fragment } = splitAddress(address);
    const request = requestPayload(file, isFresh);
    leaveRequest(this.#request);
    this.#request = request;
    if (!isFresh) this.#read = { ...NOTHING, status: 'loading' };
    this.arrival = 'awaited';
    this.#onChange();
    const answer = followPointer(await request.answer, fragment);
    if (this.#request !== request) return undefined;
    this.isReloaded = isFresh;
    this.#arrive(request);
    return answer;
  }

  // What comes before the page is complete has its place in it when reading begins.
  #arrive(request: PayloadRequest): void {
    const isLate = document.readyState === 'complete' && !announced.has(request);
    announced.add(request);
    this.arrival = !isLate ? 'with-page' : this.#read.status === 'ready' ? 'again' : 'late';
    if (!isLate) return;
    this.#newsTimer = setTimeout(() => {
      if (this.#request !== request) return;
      this.arrival = 'with-page';
      this.#onChange();
    }, LONGEST_NEWS);
  }

  #start(input: unknown, snapshot: PayloadSnapshot): void {
    leaveRequest(this.#request);
    this.#request = undefined;
    this.#input = input;
    this.isReloaded = false;
    this.arrival = 'with-page';
    this.#read = snapshot;
  }

  #settle(parsed: ParsedFactCheck, { address, isLost }: Origin = {}): void {
    const { factCheck, issues } = parsed;
    const copy = factCheck && articleIn(this.#host);
    if (copy) checkCopy(copy, factCheck, (issue) => issues.push(issue));
    this.#read = { factCheck, issues, status: factCheck ? 'ready' : 'error', isLost };
    this.#failed = undefined;
    reportIssues(this.#host, { address, input: this.#input, parsed });
    this.#onChange();
    this.#announce();
  }

  // After the drawing, so that listeners find what they are told about; each outcome once, and none that has given way by then.
  #announce(): void {
    const announce = async (): Promise<void> => {
      await this.#host.updateComplete;
      const { snapshot } = this;
      const { factCheck, issues, status } = snapshot;
      if (snapshot === this.#sent || (status !== 'ready' && status !== 'error')) return;
      this.#sent = snapshot;
      this.#host.dispatchEvent(factCheck ? new FactLoadEvent({ factCheck }) : new FactErrorEvent({ issues }));
    };
    void withoutFault(announce);
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}

// A page may have broken what events need.
async function withoutFault(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    // The fact check is drawn all the same.
  }
}
