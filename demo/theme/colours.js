const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});

/** Red, green and blue from 0 to 255 of colours laid over each other, the first at the bottom. */
export function paint(...colours) {
  for (const colour of colours) {
    brush.fillStyle = '#0000';
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** A colour as `#rrggbb`, which is all that a colour field takes. */
export function toHex(colour) {
  return `#${paint('#fff', colour)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Contrast of two painted colours as WCAG defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(one, other) {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(rgb) {
  const [red, green, blue] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
