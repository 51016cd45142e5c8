import type { Rating } from '../../model/fact-check.js';

/**
 * A sign on a ground of 20 by 20, as path data: areas, in which what lies on an area is cut out, and lines. Both are always there,
 * because a page may have added a name such as `line` to every object.
 */
interface Sign {
  area: string;
  line: string;
}

const DISC = 'M10 1a9 9 0 1 0 0 18 9 9 0 1 0 0-18z';
const RING = `${DISC}M10 3.1a6.9 6.9 0 1 1 0 13.8 6.9 6.9 0 1 1 0-13.8z`;
const FRAME = 'M2.5 2.5h15v15h-15z';

/** A sign for each rating: round on the scale from true to false, square off it; drawn for 20 pixels, told apart at 14. */
export const signs: Readonly<Record<Rating, Sign>> = {
  true: { area: `${DISC}M4.5 10.9l4.3 4.3 6.8-7.8-1.9-1.6-5.1 5.8-2.4-2.4z`, line: '' },
  'mostly-true': { area: `${RING}M5.3 10.7l3.7 3.7 5.7-6.5-1.6-1.4-4.3 4.9-2-2.1z`, line: '' },
  mixed: { area: `${RING}M10 5v10a5 5 0 0 1 0-10z`, line: '' },
  'mostly-false': {
    area: `${RING}M12.5 6L14 7.5 11.5 10l2.5 2.5-1.5 1.5-2.5-2.5L7.5 14 6 12.5 8.5 10 6 7.5 7.5 6 10 8.5z`,
    line: '',
  },
  false: {
    area: `${DISC}M13.1 5.1l1.8 1.8-3.1 3.1 3.1 3.1-1.8 1.8-3.1-3.1-3.1 3.1-1.8-1.8L8.2 10 5.1 6.9l1.8-1.8L10 8.2z`,
    line: '',
  },
  // A bent arrow.
  misleading: { area: '', line: `${FRAME}M6.5 14.5V9.5h7M10.8 6.3l3.2 3.2-3.2 3.2` },
  // A corner that was cut out.
  'missing-context': { area: 'M1.5 1.5H10V10h8.5v8.5h-17z', line: 'M13.5 2.5h4v4h-4z' },
  unproven: { area: '', line: `${FRAME}M7.3 7.8c0-3.6 5.4-3.6 5.4-.2 0 2-2.6 2-2.6 4M10.1 13.4v1.9` },
  // A lens, crossed out.
  uncheckable: {
    area: '',
    line: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM12.6 12.6l5 5M2.5 17.5l15-15',
  },
  // Quotation marks.
  satire: {
    area: 'M1.5 1.5h17v17h-17zM5 6.5v4h2l-1.2 3.2h2L9 10.5v-4zM11 6.5v4h2l-1.2 3.2h2l1.2-3.2v-4z',
    line: '',
  },
  // Two pictures, one over the other.
  altered: { line: 'M7 13H2.5V2.5H13V7', area: 'M6.5 6.5h12v12h-12zM8.6 16.4h7.8l-2.6-4.8-2 3-1.2-1.4z' },
  // A clock.
  outdated: { area: '', line: `${FRAME}M10 5.5V10l3.3 2.4` },
  // A speech bubble.
  'not-a-claim': { area: '', line: 'M2.5 3.5h15v10H9.4l-3.9 3.9v-3.9h-3zM6 8.5h8' },
};
