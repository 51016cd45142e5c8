const RGB = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/;

/**
 * The colour scheme of a place in a page by the colour of its words: many sites have a switch of their own, which neither the
 * system's preference nor `color-scheme` tells of. `undefined` where the colour is not written as RGB.
 */
export function pageScheme(place: Element): 'light' | 'dark' | undefined {
  const [red, green, blue] = RGB.exec(getComputedStyle(place).color)?.slice(1).map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  // https://www.w3.org/TR/AERT/#color-contrast
  return (299 * red + 587 * green + 114 * blue) / 1000 > 127 ? 'dark' : 'light';
}
