import { contrastOf, paint } from './colours.js';
import { properties } from './properties.js';
import { toValue } from './theme-css.js';

const ratings = ['true', 'mostly-true', 'mixed', 'mostly-false', 'false'];

/** Where a colour is seen in a preview: the style of which piece of which fact check. */
const places = {
  text: ['whole', '.root', 'color'],
  ground: ['whole', '.root', 'color'],
  muted: ['whole', '[part=claim-label]', 'color'],
  link: ['whole', '[part=source] a[href^=http]', 'color'],
  citation: ['whole', '[part=citation]', 'color'],
  accent: ['whole', 'article', 'borderTopColor'],
  rule: ['whole', '[part=foot]', 'borderTopColor'],
  notice: ['notice', '[part=notice]', 'borderTopColor'],
  ...Object.fromEntries(
    ratings.map((rating) => [rating, ['verdicts', `.filled.${rating}`, 'backgroundColor']]),
  ),
  'off-scale': ['verdicts', '.filled.misleading', 'backgroundColor'],
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
  for (const rating of [...ratings, 'off-scale']) {
    const badge = styleAt(frame, 'verdicts', `.filled.${rating === 'off-scale' ? 'misleading' : rating}`);
    if (badge) found.set(`on-${rating}`, contrastWithin(badge));
  }
  // A stamp stands on any picture: what counts is that its words can be read.
  const stamp = styleAt(frame, 'stamped', '[part=stamp]');
  if (stamp) found.set('stamp', contrastWithin(stamp));
  const highlight = getComputedStyle(frame.querySelector('.probe')).backgroundColor;
  found.set('highlight', contrastOf(paint(ground, sheet, highlight), paint(ground, sheet, highlight, text)));
  return found;
}

function contrastWithin({ backgroundColor, color }) {
  return contrastOf(paint(backgroundColor), paint(color));
}

function styleAt(frame, id, selector) {
  const piece = frame.querySelector(`.${id}`)?.shadowRoot?.querySelector(selector);
  return piece ? getComputedStyle(piece) : undefined;
}
