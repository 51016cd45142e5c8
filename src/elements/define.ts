import { defineElement } from '../controllers/define-element.js';
import { ClaimCardElement } from './claim-card/claim-card.js';
import { FactSummaryElement } from './fact-summary/fact-summary.js';
import { SourceListElement } from './source-list/source-list.js';

/**
 * Registers the three elements where their tags are free. With a `prefix` (lower case, as `my`) the tags are `my-fact-summary`,
 * `my-claim-card` and `my-source-list`, for pages on which the plain names belong to somebody else.
 */
export function define({ prefix = '' }: { prefix?: string } = {}): void {
  const own = prefix && `${prefix}-`;
  // A class can be registered for one tag only (https://html.spec.whatwg.org/#dom-customelementregistry-define).
  defineElement(`${own}fact-summary`, prefix ? class extends FactSummaryElement {} : FactSummaryElement);
  defineElement(`${own}claim-card`, prefix ? class extends ClaimCardElement {} : ClaimCardElement);
  defineElement(`${own}source-list`, prefix ? class extends SourceListElement {} : SourceListElement);
}
