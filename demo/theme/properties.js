/**
 * The custom properties in the order of the page. A colour has a value for light and one for dark pages (`start` is what it is
 * where nobody sets it), and `least`, the contrast that it needs; without `least` it is decoration. A length or weight has
 * the range of its slider.
 */
export const groups = [
  {
    name: 'Sheet',
    properties: [
      { name: 'ground', label: 'Ground', kind: 'colour', start: ['#ffffff', '#15161a'], least: 4.5 },
      { name: 'text', label: 'Text', kind: 'colour', start: ['#1b1a18', '#e9e6e0'], least: 4.5 },
      { name: 'padding', label: 'Padding', kind: 'length', start: '0em', range: [0, 3, 0.1] },
      { name: 'measure', label: 'Longest line', kind: 'length', start: '42em', range: [18, 60, 1] },
      {
        name: 'space',
        label: 'Space between paragraphs',
        kind: 'length',
        start: '1em',
        range: [0.3, 2, 0.05],
      },
      { name: 'radius', label: 'Round corners', kind: 'length', start: '3px', range: [0, 24, 1] },
    ],
  },
  {
    name: 'Headings and side remarks',
    properties: [
      { name: 'heading-font', label: 'Font of headings', kind: 'font', start: 'inherit' },
      {
        name: 'heading-weight',
        label: 'Weight of headings',
        kind: 'weight',
        start: '700',
        range: [300, 900, 100],
      },
      { name: 'title-size', label: 'Size of the title', kind: 'length', start: '1.6em', range: [1, 3, 0.05] },
      { name: 'small-font', label: 'Font of side remarks', kind: 'font', start: 'inherit' },
      { name: 'muted', label: 'Side remarks', kind: 'colour', start: ['#504f4d', '#b7b4b0'], least: 4.5 },
    ],
  },
  {
    name: 'Links',
    properties: [
      { name: 'link', label: 'Links', kind: 'colour', start: ['#0000ee', '#9e9eff'], least: 4.5 },
      {
        name: 'citation',
        label: 'Citation marks',
        kind: 'colour',
        start: ['#0000ee', '#9e9eff'],
        least: 4.5,
      },
      {
        name: 'highlight',
        label: 'Ground of the source reached',
        kind: 'colour',
        start: ['#fffadb', '#363117'],
        least: 4.5,
      },
    ],
  },
  {
    name: 'Lines',
    properties: [
      { name: 'accent', label: 'Line at the top', kind: 'colour', start: ['#1b1a18', '#e9e6e0'] },
      { name: 'rule', label: 'Thin lines', kind: 'colour', start: ['#c8c8c7', '#48484a'] },
      { name: 'rule-width', label: 'Width of thin lines', kind: 'length', start: '1px', range: [0, 4, 0.5] },
      { name: 'notice', label: 'Frame of warnings', kind: 'colour', start: ['#af6408', '#f7ab51'], least: 3 },
    ],
  },
  {
    name: 'Verdicts',
    note: 'Each is brought to a middle lightness and mixed with the colour of the text, so that it can be read whatever you choose. The contrast is that of the words.',
    properties: [
      { name: 'true', label: 'True', kind: 'colour', start: ['#008000', '#008000'], least: 4.5 },
      {
        name: 'mostly-true',
        label: 'Mostly true',
        kind: 'colour',
        start: ['#808000', '#808000'],
        least: 4.5,
      },
      { name: 'mixed', label: 'Mixed', kind: 'colour', start: ['#ff8c00', '#ff8c00'], least: 4.5 },
      {
        name: 'mostly-false',
        label: 'Mostly false',
        kind: 'colour',
        start: ['#ff4500', '#ff4500'],
        least: 4.5,
      },
      { name: 'false', label: 'False', kind: 'colour', start: ['#dc143c', '#dc143c'], least: 4.5 },
      {
        name: 'off-scale',
        label: 'Off the scale',
        kind: 'colour',
        start: ['#6a5acd', '#6a5acd'],
        least: 4.5,
      },
    ],
  },
];

export const properties = groups.flatMap((group) => group.properties);
