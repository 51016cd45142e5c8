/** A colour for light and one for dark pages where nobody sets it, and the contrast that it needs; without that it is decoration. */
const colour = (name, label, [light, dark = light], least) => ({
  name,
  label,
  kind: 'colour',
  start: [light, dark],
  least,
});
/** A length or weight where nobody sets it, and the range of its slider: lowest, highest, step. */
const length = (name, label, start, range) => ({ name, label, kind: 'length', start, range });
const font = (name, label) => ({ name, label, kind: 'font', start: 'inherit' });

/** The colour of a rating's badge and that of the words on it. */
const verdict = (name, label, grounds, words) => [
  { ...colour(name, label, grounds), edge: VISIBLE },
  colour(`on-${name}`, `Words on “${label}”`, words, READABLE),
];

const READABLE = 4.5;
const VISIBLE = 3;

/** The custom properties in the order of the page. */
export const groups = [
  {
    name: 'Sheet',
    properties: [
      colour('ground', 'Ground', ['#ffffff', '#15161a'], READABLE),
      colour('text', 'Text', ['#1b1a18', '#e9e6e0'], READABLE),
      length('padding', 'Padding', '0em', [0, 3, 0.1]),
      length('measure', 'Longest line', '42em', [18, 60, 1]),
      length('space', 'Space between paragraphs', '1em', [0.3, 2, 0.05]),
      length('radius', 'Round corners', '3px', [0, 24, 1]),
      length('border-width', 'Line around the element', '0px', [0, 4, 0.5]),
      length('picture-height', 'Highest picture', '32em', [8, 60, 1]),
    ],
  },
  {
    name: 'Headings and secondary text',
    properties: [
      font('heading-font', 'Font of headings'),
      { ...length('heading-weight', 'Weight of headings', '700', [300, 900, 100]), kind: 'weight' },
      length('title-size', 'Size of the title', '1.6em', [1, 3, 0.05]),
      font('small-font', 'Font of secondary text'),
      colour('muted', 'Side remarks', ['#504f4d', '#b7b4b0'], READABLE),
    ],
  },
  {
    name: 'Links',
    properties: [
      colour('link', 'Links', ['#0000ee', '#9e9eff'], READABLE),
      colour('citation', 'Citation marks', ['#0000ee', '#9e9eff'], READABLE),
      colour('highlight', 'Ground of the source reached', ['#fffadb', '#363117'], READABLE),
    ],
  },
  {
    name: 'Lines',
    properties: [
      colour('accent', 'Line at the top', ['#1b1a18', '#e9e6e0']),
      colour('rule', 'Thin lines', ['#c8c8c7', '#48484a']),
      length('rule-width', 'Width of thin lines', '1px', [0, 4, 0.5]),
      colour('notice', 'Frame of warnings', ['#af6408', '#f7ab51'], VISIBLE),
    ],
  },
  {
    name: 'Verdicts',
    note: 'Used exactly as you give them. Sign and label are black or white, whichever can be read better, unless you choose a colour. The first contrast is that of the badge with its ground: below 3 : 1 an edge is drawn around it. A stamp has the colour of its verdict, unless you choose one for all stamps.',
    properties: [
      ...verdict('true', 'True', ['#0a6b52', '#2fae88'], ['#ffffff', '#000000']),
      ...verdict('mostly-true', 'Mostly true', ['#8c9c1c', '#b9cc4a'], ['#000000']),
      ...verdict('mixed', 'Mixed', ['#eeb01e', '#ffd766'], ['#000000']),
      ...verdict('mostly-false', 'Mostly false', ['#c8470f', '#f07f3c'], ['#ffffff', '#000000']),
      ...verdict('false', 'False', ['#a80f34', '#e8526b'], ['#ffffff', '#000000']),
      ...verdict('off-scale', 'Off the scale', ['#6b3fa0', '#b79bf0'], ['#ffffff', '#000000']),
      colour('stamp', 'Stamp on a picture that was checked', ['#6b3fa0', '#b79bf0'], READABLE),
      length('tint', 'Tint of the claim box', '5%', [0, 12, 1]),
    ],
  },
];

export const properties = groups.flatMap((group) => group.properties);
