import type { Claim, FactCheck, Source } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';

/** What an event of a Factlet element is about. */
export interface FactEventDetails {
  factCheck?: FactCheck | undefined;
  claim?: Claim | undefined;
  source?: Source | undefined;
  /** The characters of the citation mark, as `[1]`. */
  mark?: string | undefined;
  url?: string | undefined;
  /** Of a mark: its place among all marks of the text, from 1; of a source: its number. */
  position?: number | undefined;
  /** Whether what was folded away is shown now. */
  open?: boolean | undefined;
  /** The words of a follow-up question. */
  question?: string | undefined;
  issues?: readonly Issue[] | undefined;
}

/** An event of a Factlet element: it bubbles, crosses shadow roots and says what it is about in readonly fields. */
export class FactEvent extends Event {
  /** The fact check that the event is about, after parsing. */
  declare readonly factCheck: FactCheck | undefined;
  /** The claim that it is about, where there is one. */
  declare readonly claim: Claim | undefined;
  /** The source that it is about, where there is one. */
  declare readonly source: Source | undefined;
  /** The characters of the citation mark, as `[1]`. */
  declare readonly mark: string | undefined;
  /** The address that a reader follows, copies or shares. */
  declare readonly url: string | undefined;
  /** Of a mark: its place among all marks of the text, from 1; of a source: its number. */
  declare readonly position: number | undefined;

  constructor(type: string, details: FactEventDetails, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, details);
  }
}
