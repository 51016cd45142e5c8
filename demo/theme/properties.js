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
    ],
  },
  {
    name: 'Headings and side remarks',
    properties: [
      font('heading-font', 'Font of headings'),
      { ...length('heading-weight', 'Weight of headings', '700', [300, 900, 100]), kind: 'weight' },
      length('title-size', 'Size of the title', '1.6em', [1, 3, 0.05]),
      font('small-font', 'Font of side remarks'),
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
    note: 'Each is brought to a middle lightness and mixed with the colour of the text, so that it can be read whatever you choose. The contrast is that of the words.',
    properties: [
      colour('true', 'True', ['#008000'], READABLE),
      colour('mostly-true', 'Mostly true', ['#808000'], READABLE),
      colour('mixed', 'Mixed', ['#ff8c00'], READABLE),
      colour('mostly-false', 'Mostly false', ['#ff4500'], READABLE),
      colour('false', 'False', ['#dc143c'], READABLE),
      colour('off-scale', 'Off the scale', ['#6a5acd'], READABLE),
    ],
  },
];

export const properties = groups.flatMap((group) => group.properties);
