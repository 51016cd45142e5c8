import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A reader copies or shares a fact check; `url` is the address that goes with it. */
export class FactShareEvent extends FactEvent {
  constructor(details: FactEventDetails) {
    super('fact-share', details);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-share': FactShareEvent;
  }
}
