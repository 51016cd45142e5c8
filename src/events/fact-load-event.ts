import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A fact check has been read and is about to be shown. */
export class FactLoadEvent extends FactEvent {
  constructor(details: FactEventDetails) {
    super('fact-load', details);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-load': FactLoadEvent;
  }
}
