import { drawCard, drawSummary, updateSummary } from './draw.js';
import { drawers } from './mount.js';

/** The floor in the page's own tree, with its style sheet in the page. */
const sheet = document.createElement('style');
sheet.textContent = FLOOR_CSS;
document.head.append(sheet);

globalThis.contender = drawers({
  place: (article) => article,
  root: (article) => article,
  drawCard,
  drawSummary,
  updateSummary,
});
