/** Contrast of two colours as WCAG defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of a computed colour (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminanceOf(colour: string): number {
  const numbers = colour.match(/[\d.]+(?:e-?\d+)?/g)!.map(Number);
  const parts = numbers.slice(0, 3).map((value) => (colour.startsWith('rgb') ? value / 255 : value));
  const [red, green, blue] = parts.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
