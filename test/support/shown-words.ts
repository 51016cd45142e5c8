/** The words of a piece of running text as readers see them, which may be others than those that are copied. */
export function shownWords(piece: Element): string {
  return [...piece.childNodes]
    .map((node) => {
      if (node instanceof Element) return `${node.getAttribute('data-as') ?? ''}${shownWords(node)}`;
      return getComputedStyle(piece).fontSize === '0px' ? '' : node.nodeValue;
    })
    .join('');
}

/** The number that a citation mark shows. */
export function shownIn(mark: Element): string {
  return shownWords(mark).replace(/[[\]]/g, '');
}
