import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A reader followed a citation mark to its source. */
export class FactCitationEvent extends FactEvent {
  constructor(details: FactEventDetails) {
    super('fact-citation', details);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-citation': FactCitationEvent;
  }
}
