import { defineElement } from './controllers/define-element.js';
import { SourceListElement } from './elements/source-list/source-list.js';

export { SourceListElement };

defineElement('source-list', SourceListElement);
