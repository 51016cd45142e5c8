import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IssueCode } from '../model/issue-codes.js';
import type { Issue } from '../model/issue.js';

/** An element whose progress style sheets can see. */
export interface StatesHost extends HTMLElement, ReactiveControllerHost {
  readonly status: string;
  readonly issues: readonly Issue[];
}

// What the element is given and readers do not see.
const notAllShown: ReadonlySet<IssueCode> = new Set(['missing-sources', 'too-many', 'too-many-references']);

/** Tells style sheets how far an element has come, as `:state(ready)` (https://html.spec.whatwg.org/#selector-custom). */
export class StatesController implements ReactiveController {
  /** Whether the element had to wait for others to be drawn. */
  isLate = false;

  readonly #host: StatesHost;
  #internals: ElementInternals | undefined;

  constructor(host: StatesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.show();
  }

  /** Sets the states as they are now. */
  show(): void {
    const { status, issues } = this.#host;
    const isPartial = issues.some(({ severity, code }) => severity === 'error' || notAllShown.has(code));
    try {
      const { states } = (this.#internals ??= this.#host.attachInternals());
      states.clear();
      if (status !== 'empty') states.add(status);
      if (status === 'ready' && isPartial) states.add('partial');
      if (this.isLate) states.add('late');
    } catch {
      // Custom states are newer than custom elements (https://html.spec.whatwg.org/#customstateset).
    }
  }
}
