import { FactEvent, type FactEventDetails } from './fact-event.js';

/** A reader follows a follow-up question; cancel it to answer it in your own way. */
export class FactQuestionEvent extends FactEvent {
  /** The words of the question. */
  declare readonly question: string;

  constructor(details: FactEventDetails) {
    super('fact-question', details, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'fact-question': FactQuestionEvent;
  }
}
