import type { Issue } from '../model/issue.js';
import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A fact check could not be loaded or read; `issues` says why. */
export class FactErrorEvent extends FactEvent {
  /** Why not, in plain words for editors. */
  declare readonly issues: readonly Issue[];

  constructor(details: FactEventDetails) {
    super('fact-error', details);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-error': FactErrorEvent;
  }
}
