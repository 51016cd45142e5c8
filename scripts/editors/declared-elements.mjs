/** The elements that a custom elements manifest declares, in its order. */
export function declaredElements(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);
}
