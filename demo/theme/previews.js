import { contrastOf, paint } from './colours.js';
import { properties } from './properties.js';
import { toValue } from './theme-css.js';

/** Where a colour is seen in a preview: the style of which piece of which fact check. */
const places = {
  text: ['whole', '.root', 'color'],
  ground: ['whole', '.root', 'color'],
  muted: ['whole', '[part=kind]', 'color'],
  link: ['whole', '[part=source] a[href^=http]', 'color'],
  citation: ['whole', '[part=citation]', 'color'],
  accent: ['whole', 'article', 'borderTopColor'],
  rule: ['whole', '.head', 'borderBottomColor'],
  notice: ['notice', '[part=notice]', 'borderTopColor'],
  ...Object.fromEntries(
    ['true', 'mostly-true', 'mixed', 'mostly-false', 'false'].map((rating) => [
      rating,
      ['verdicts', `.pair.${rating} [part=verdict-label]`, 'color'],
    ]),
  ),
  'off-scale': ['verdicts', '.pair.satire [part=verdict-label]', 'color'],
};

/** Sets the values on a preview, and takes back all others. */
export function applyValues(frame, values) {
  for (const { name } of properties) {
    const value = values.get(name);
    if (value === undefined) frame.style.removeProperty(`--fact-${name}`);
    else frame.style.setProperty(`--fact-${name}`, toValue(value));
  }
}

/** The contrast of each colour with what it stands on, as it is drawn in a preview; absent until that is drawn. */
export function measureContrasts(frame) {
  const ground = getComputedStyle(frame).backgroundColor;
  const sheet = styleAt(frame, 'whole', '.root')?.backgroundColor;
  const text = styleAt(frame, 'whole', '.root')?.color;
  const found = new Map();
  if (!sheet) return found;
  for (const [name, [id, selector, property]] of Object.entries(places)) {
    const colour = styleAt(frame, id, selector)?.[property];
    if (colour) found.set(name, contrastOf(paint(ground, sheet), paint(ground, sheet, colour)));
  }
  const highlight = getComputedStyle(frame.querySelector('.probe')).backgroundColor;
  found.set('highlight', contrastOf(paint(ground, sheet, highlight), paint(ground, sheet, highlight, text)));
  return found;
}

function styleAt(frame, id, selector) {
  const piece = frame.querySelector(`.${id}`)?.shadowRoot?.querySelector(selector);
  return piece ? getComputedStyle(piece) : undefined;
}
