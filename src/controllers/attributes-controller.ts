import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportAttributes, reportParagraph, type UnknownValue } from './report-issues.js';

/** An element that knows which values of its attributes it cannot use. */
export interface AttributesHost extends HTMLElement, ReactiveControllerHost {
  findUnknownValues: () => readonly UnknownValue[];
}

/** Says in the console which attributes of an element have values that it cannot use, and that it stands where it cannot work. */
export class AttributesController implements ReactiveController {
  readonly #host: AttributesHost;

  constructor(host: AttributesHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    try {
      reportParagraph(this.#host);
      reportAttributes(this.#host, this.#host.findUnknownValues());
    } catch {
      // A property can hold anything, also what cannot be written as text; only its report is lost.
    }
  }
}
