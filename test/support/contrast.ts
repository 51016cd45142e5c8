/**
 * Contrast of a colour with what it stands on as WCAG defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Both are
 * computed colours in any notation; the second is painted over the first, so that it may be translucent.
 */
export function contrastOf(ground: string, colour: string): number {
  const pair = [paint(ground), paint(ground, colour)].map(luminanceOf).sort((a, b) => a - b);
  const [dark, light] = pair as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Colours painted over each other, the first at the bottom, as one opaque colour. */
export function blend(...colours: string[]): string {
  return `rgb(${paint(...colours).join(', ')})`;
}

// One for all: a new one for each of thousands of colours makes Firefox give up the page.
const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

function paint(...colours: string[]): number[] {
  brush.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    brush.fillStyle = '#f0f';
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminanceOf(rgb: number[]): number {
  const parts = rgb.map((value) => value / 255);
  const [red, green, blue] = parts.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
