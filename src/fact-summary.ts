import { defineElement } from './controllers/define-element.js';
import { FactSummaryElement } from './elements/fact-summary/fact-summary.js';

export { FactSummaryElement };

defineElement('fact-summary', FactSummaryElement);
