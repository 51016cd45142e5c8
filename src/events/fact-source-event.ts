import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A reader follows the link of a source. */
export class FactSourceEvent extends FactEvent {
  constructor(details: FactEventDetails) {
    super('fact-source', details);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-source': FactSourceEvent;
  }
}
