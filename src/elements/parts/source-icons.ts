/** A line drawing for each type of source, as path data on a ground of 9 by 9 (https://www.w3.org/TR/SVG2/paths.html). */
export const sourceIcons = {
  news: 'M1 2h7v6H1zM3 4h3M3 6h3',
  report: 'M2 1h5v7H2zM4 3h1M4 5h1',
  government: 'M1 4l3-3 4 3zM2 4v4M4 4v4M7 4v4M1 8h7',
  dataset: 'M2 8V5M4 8V1M7 8V3M1 8h7',
  court: 'M4 1v7M2 8h5M0 5h3L2 2h5L6 5h3L7 2',
  journal: 'M4 3L1 2v5l3 1 4-1V2L4 3v5',
  social: 'M1 1h7v5H4L2 8V6H1z',
  video: 'M2 1v7l6-4z',
  interview: 'M3 1h3v4H3zM1 4v2h7V4M4 6v3',
  'fact-check': 'M1 5l2 3 5-7',
  web: 'M1 4a3 3 0 0 0 7 0 3 3 0 0 0-7 0h7M4 1v7',
  other: 'M2 1h4l2 2v5H2z',
} as const;
