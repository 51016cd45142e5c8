import { defineElement } from './controllers/define-element.js';
import { ClaimCardElement } from './elements/claim-card/claim-card.js';

export { ClaimCardElement };

defineElement('claim-card', ClaimCardElement);
