import './fact-summary.js';
import './claim-card.js';
import './source-list.js';
