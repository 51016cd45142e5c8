import { drawCard, drawSummary, updateSummary } from './draw.js';
import { drawers } from './mount.js';

/** The floor as a custom element with one shadow root and a shared style sheet. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block } ${FLOOR_CSS}`);

customElements.define(
  'floor-card',
  class extends HTMLElement {
    show(article) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(article);
    }
  },
);

globalThis.contender = drawers({
  place: (article) => {
    const host = document.createElement('floor-card');
    host.show(article);
    return host;
  },
  root: (host) => host.shadowRoot,
  drawCard,
  drawSummary,
  updateSummary,
});
