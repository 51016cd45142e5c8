/** What the page's driver asks of each contender, for Factlet's elements as publishers use them. */
globalThis.contender = {
  mount(container, kind, payloads) {
    const piece = document.createDocumentFragment();
    const all = payloads.map((payload) => {
      const element = document.createElement(kind === 'cards' ? 'claim-card' : 'fact-summary');
      element.data = payload;
      piece.append(element);
      return element;
    });
    container.append(piece);
    return all;
  },
  settle: (all) => Promise.all(all.map((element) => element.updateComplete)),
  update: ([element], next) => {
    element.data = next;
    return element.updateComplete;
  },
  replace: ([element], _, next) => {
    element.data = next;
    return element.updateComplete;
  },
  roots: (all) => all.map((element) => element.shadowRoot),
};
