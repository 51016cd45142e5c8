import { defineElements } from './controllers/define-elements.js';
import { upgradeMarkers } from './controllers/upgrade-markers.js';
import { ClaimCardElement } from './elements/claim-card/claim-card.js';
import { FactSummaryElement } from './elements/fact-summary/fact-summary.js';
import { SourceListElement } from './elements/source-list/source-list.js';

upgradeMarkers(
  defineElements({
    'fact-summary': FactSummaryElement,
    'claim-card': ClaimCardElement,
    'source-list': SourceListElement,
  }),
);
