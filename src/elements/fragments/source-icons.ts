/** A line drawing for each type of source, as path data on a ground of 16 by 16 (https://www.w3.org/TR/SVG2/paths.html). */
export const sourceIcons = {
  news: 'M2 3h12v10H2zM5 6h6M5 8h6M5 10h3',
  report: 'M4 2h8v12H4zM6 5h4M6 8h4M6 11h2',
  government: 'M2 6l6-4 6 4zM4 8v4M8 8v4M12 8v4M2 14h12',
  dataset: 'M2 14h12M4 12V9M8 12V3M12 12V6',
  court: 'M8 2v12M5 14h6M3 5l5-1 5 1M3 5l-2 5h4zM13 5l-2 5h4z',
  journal: 'M8 4C6 2 4 2 2 3v10c2-1 4-1 6 1 2-2 4-2 6-1V3c-2-1-4-1-6 1zv9',
  social: 'M2 3h12v8H7l-3 3v-3H2z',
  video: 'M2 3h12v10H2zM7 6v4l3-2z',
  interview: 'M8 2L6 3v5l2 1 2-1V3zM4 7v2l4 3 4-3V7M8 12v2',
  'fact-check': 'M2 8l4 5 8-10',
  web: 'M8 2a6 6 0 1 0 .01 0M2 8h12M8 2c-4 4-4 8 0 12 4-4 4-8 0-12',
  other: 'M4 2h5l3 3v9H4zM9 2v3h3',
} as const;
