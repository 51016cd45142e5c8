// Tells the page around a sandboxed one, which cannot look into it, how an element fared there and what went wrong.
for (const type of ['fact-load', 'fact-error']) {
  addEventListener(type, ({ target, issues }) => {
    const [, ...drawn] = target.shadowRoot.children;
    parent.postMessage(
      {
        type,
        code: issues?.[0]?.code,
        words: (drawn.length ? target.shadowRoot : { textContent: '' }).textContent
          .replaceAll(/\s+/g, ' ')
          .trim(),
        isFallbackSeen: target.querySelector('p').getClientRects().length > 0,
        origin,
        record: window.pageRecord,
      },
      '*',
    );
  });
}
