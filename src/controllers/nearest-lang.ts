/** The language around an element: its own `lang` or the nearest one above it, looked up through shadow roots; else empty. */
export function nearestLang(element: Element): string {
  const found = element.closest('[lang]:not([lang=""])');
  const root = element.getRootNode();
  return found?.getAttribute('lang') ?? (root instanceof ShadowRoot ? nearestLang(root.host) : '');
}
