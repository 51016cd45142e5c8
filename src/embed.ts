import { defineElements } from './controllers/define-elements.js';
import { readScriptSettings } from './controllers/script-settings.js';
import { upgradeMarkers } from './controllers/upgrade-markers.js';
import { ClaimCardElement } from './elements/claim-card/claim-card.js';
import { FactSummaryElement } from './elements/fact-summary/fact-summary.js';
import { SourceListElement } from './elements/source-list/source-list.js';
import { expectWorkingPage } from './elements/expect-working-page.js';

// Once elements are registered, some of these would give an error of the page for each of them.
expectWorkingPage();

// A module has no current script; the build puts a further language in the place of the last words.
const { allowed } = readScriptSettings(
  document.currentScript ??
    document.querySelector('script:is([data-messages], [data-locales], [data-quiet], [data-allow])'),
  'factlet:locale',
);

upgradeMarkers(
  defineElements({
    'fact-summary': FactSummaryElement,
    'claim-card': ClaimCardElement,
    'source-list': SourceListElement,
  }),
  allowed,
);
