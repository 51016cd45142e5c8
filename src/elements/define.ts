import { defineElement } from '../controllers/define-element.js';
import { setQuiet } from '../controllers/report-issues.js';
import { ClaimCardElement } from './claim-card/claim-card.js';
import { FactSummaryElement } from './fact-summary/fact-summary.js';
import { SourceListElement } from './source-list/source-list.js';

/** How the elements are registered. */
export interface DefineOptions {
  /** Put before the tags, in lower case: with `my` they are `my-fact-summary`, `my-claim-card` and `my-source-list`. */
  prefix?: string;
  /** Whether problems of payloads and attributes are kept out of the console; default: `false`. */
  quiet?: boolean;
}

/**
 * Registers the three elements where their tags are free. A `prefix` is for pages on which the plain names belong to somebody else;
 * `quiet` turns the reports in the console off, for all elements of the page.
 */
export function define({ prefix = '', quiet }: DefineOptions = {}): void {
  if (quiet !== undefined) setQuiet(quiet);
  const tagPrefix = prefix && `${prefix}-`;
  // A class can be registered for one tag only (https://html.spec.whatwg.org/#dom-customelementregistry-define).
  defineElement(
    `${tagPrefix}fact-summary`,
    prefix ? class extends FactSummaryElement {} : FactSummaryElement,
  );
  defineElement(`${tagPrefix}claim-card`, prefix ? class extends ClaimCardElement {} : ClaimCardElement);
  defineElement(`${tagPrefix}source-list`, prefix ? class extends SourceListElement {} : SourceListElement);
}
