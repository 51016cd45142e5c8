import { drawn, type Widget } from './build-element.js';

/** All that an element shows, a line a piece with its attributes in order of their names, to be compared with another. */
export function drawnState(element: Widget): string[] {
  const { status, issues, shadowRoot } = element;
  const lines = [`${status}, ${issues.length} issues`];
  const visit = (piece: Element, depth: number): void => {
    // Whether a table is a stop of the Tab key depends on its size, which the browser tells later.
    const isKnown = ({ name }: Attr): boolean => name !== 'tabindex' || !piece.matches('.scroll');
    const attributes = [...piece.attributes]
      .filter(isKnown)
      .map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
    const own = [...piece.childNodes].flatMap((node) =>
      node instanceof Text ? node.data.split(/\s+/).filter(Boolean) : [],
    );
    lines.push(`${' '.repeat(depth)}${[piece.localName, ...attributes.sort()].join(' ')}: ${own.join(' ')}`);
    for (const child of piece.children) visit(child, depth + 1);
  };
  for (const child of shadowRoot!.children) visit(child, 0);
  return lines;
}

/** What no element may show or hold, as far as it does: words of a program, ids that are there twice. */
export function oddities(element: Widget): string[] {
  const text = [...element.shadowRoot!.children]
    .filter(({ localName }) => localName !== 'style')
    .map(({ textContent }) => textContent)
    .join(' ');
  const ids = drawn(element, '[id]').map(({ id }) => id);
  return [
    ...['[object Object]', 'undefined', 'NaN', 'function'].filter((words) => text.includes(words)),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
  ];
}
