import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../model/issue.js';

/** An element that has come so far. */
export interface StatesHost extends HTMLElement, ReactiveControllerHost {
  readonly status: string;
  readonly issues: readonly Issue[];
}

/** Tells style sheets how far an element has come, as `:state(ready)` (https://html.spec.whatwg.org/#selector-custom). */
export class StatesController implements ReactiveController {
  readonly #host: StatesHost;
  #internals: ElementInternals | undefined;

  constructor(host: StatesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { status, issues } = this.#host;
    const isPartial = issues.some(
      ({ severity, code }) => severity === 'error' || /^missing-s|^too-m/.test(code),
    );
    try {
      this.#internals ??= this.#host.attachInternals();
      const { states } = this.#internals;
      for (const state of ['loading', 'ready', 'partial', 'error']) {
        if (state === status || (state === 'partial' && status === 'ready' && isPartial)) states.add(state);
        else states.delete(state);
      }
    } catch {
      // Custom states are newer than custom elements (https://html.spec.whatwg.org/#customstateset).
    }
  }
}
