let observer: ResizeObserver | undefined;

/**
 * Makes boxes that are to be scrolled sideways (`.scroll`) a stop for the Tab key only while something of them is out of view. Called
 * after each drawing; without the browser's help a box stays a stop, as it is drawn.
 */
export function watchOverflow(root: ParentNode): void {
  try {
    for (const box of root.querySelectorAll('.scroll')) {
      observer ??= new ResizeObserver(update);
      // The box changes with the page, its content with fonts.
      for (const one of [box, box.firstElementChild]) if (one) observer.observe(one);
    }
  } catch {
    // The page may have broken what this needs, which must not keep the fact check from being seen.
  }
}

function update(entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    const box = target.closest('.scroll');
    if (box && box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
    else box?.removeAttribute('tabindex');
  }
}
