import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A reader asks for a picture; `url` is its address. Cancelled, nothing is requested. */
export class FactMediaEvent extends FactEvent {
  constructor(details: FactEventDetails) {
    super('fact-media', details, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-media': FactMediaEvent;
  }
}
