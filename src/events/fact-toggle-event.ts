import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A reader opened or closed the whole of a brief fact check; `open` says which. */
export class FactToggleEvent extends FactEvent {
  /** Whether what was folded away is shown now. */
  declare readonly open: boolean;

  constructor(details: FactEventDetails) {
    super('fact-toggle', details);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-toggle': FactToggleEvent;
  }
}
