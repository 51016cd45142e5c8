import { factCheckShape } from '../../../src/model/payload-shape.generated.js';
import type { ObjectShape } from '../../../src/model/shape.js';

/** A part of the form and the fields of the payload in it, in order. */
export interface Group {
  name:
    | 'head'
    | 'claims'
    | 'summary'
    | 'sections'
    | 'sources'
    | 'disclosure'
    | 'corrections'
    | 'publisher'
    | 'followUps'
    | 'rest';
  fields: readonly string[];
}

/** The parts of the form; what the format has beside them is the last. */
const named: readonly Group[] = [
  { name: 'head', fields: ['title', 'kind', 'lang', 'checkedAt', 'publishedAt', 'contributors'] },
  { name: 'claims', fields: ['claims'] },
  { name: 'summary', fields: ['summary'] },
  { name: 'sections', fields: ['sections'] },
  { name: 'sources', fields: ['sources'] },
  { name: 'disclosure', fields: ['disclosure'] },
  { name: 'corrections', fields: ['corrections'] },
  { name: 'publisher', fields: ['publisher'] },
  { name: 'followUps', fields: ['followUps'] },
];

/** Set by the format itself, or shown by the rows of the sources. */
const hidden = ['schemaVersion', 'placeholder'];

/** The fields of an object that are always in view; all others are folded, so that a new field appears by itself. */
const inView: Readonly<Record<string, readonly string[]>> = {
  claims: [
    'text',
    'verbatim',
    'claimant',
    'saidAt',
    'place',
    'appearances',
    'verdicts',
    'explanation',
    'media',
  ],
  claimant: ['name', 'role'],
  appearances: ['url', 'title', 'archiveUrl', 'at'],
  verdicts: ['label', 'rating', 'reviewer', 'at', 'explanation'],
  reviewer: ['name'],
  sections: ['heading', 'body'],
  sources: ['title', 'url', 'publisher', 'publishedAt'],
  publisher: ['name', 'url', 'policies'],
  contributors: ['name', 'role'],
  corrections: ['at', 'kind', 'text'],
  media: ['kind', 'src', 'alt', 'width', 'height', 'categories', 'context', 'url'],
  original: ['src', 'alt', 'width', 'height', 'url'],
};

/** All parts of the form. */
export function groups(): readonly Group[] {
  const taken = new Set([...named.flatMap(({ fields }) => fields), ...hidden]);
  const rest = Object.keys(factCheckShape.fields).filter((name) => !taken.has(name));
  return [...named, { name: 'rest', fields: rest }];
}

/** The fields of an object by the name of what holds it: those in view, and those that are folded. */
export function fieldsOf(name: string, { fields }: ObjectShape): { shown: string[]; folded: string[] } {
  const all = Object.keys(fields).filter((key) => !hidden.includes(key));
  const shown = inView[name]?.filter((key) => all.includes(key)) ?? all;
  return { shown, folded: all.filter((key) => !shown.includes(key)) };
}
