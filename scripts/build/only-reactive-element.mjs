/** Takes of Lit only what the elements use, its ReactiveElement and style sheets: importing `lit` brings lit-html with it. */
export function onlyReactiveElement() {
  return {
    name: 'only-reactive-element',
    resolveId(id, importer) {
      return id === 'lit' ? this.resolve('@lit/reactive-element', importer, { skipSelf: true }) : null;
    },
  };
}
