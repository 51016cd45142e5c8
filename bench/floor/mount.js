/** What the page's driver asks of each contender, for the two floors. */
export const drawers = ({ place, root, drawCard, drawSummary, updateSummary }) => ({
  mount(container, kind, payloads) {
    const piece = document.createDocumentFragment();
    const all = payloads.map((payload) => (kind === 'cards' ? drawCard(payload) : drawSummary(payload)));
    for (const drawn of all) piece.append((drawn.host = place(drawn.article)));
    container.append(piece);
    return all;
  },
  settle: () => undefined,
  update: (all, next) => updateSummary(all[0], next),
  replace: (all, kind, next) => {
    const drawn = kind === 'cards' ? drawCard(next) : drawSummary(next);
    drawn.host = place(drawn.article);
    all[0].host.replaceWith(drawn.host);
    all[0] = drawn;
  },
  roots: (all) => all.map(({ host }) => root(host)),
});
