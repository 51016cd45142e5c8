import { applyQuery } from './frame/apply-query.js';
import { carryLinks } from './frame/carry-links.js';
import { tellHeight } from './frame/tell-height.js';

applyQuery();
if (parent !== window) {
  tellHeight();
  carryLinks();
}
