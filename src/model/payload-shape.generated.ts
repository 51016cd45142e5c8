// Written by `npm run generate` from src/schema. Do not edit.
import type { ChoiceShape, ListShape, ObjectShape, RichTextShape, Shape, TextShape } from './shape.js';

/** Most that a fact check may hold as a whole. */
export const limits = {
  payloadBytes: 262144,
  characters: 200000,
  sources: 200,
  references: 2000,
  referencesOfMark: 200,
  mediaOfClaim: 10,
  pictures: 50,
  pictureSize: 20000,
  tableRows: 100,
  tableColumns: 12,
  issues: 100,
};

/** The pattern of a partial date. */
export const partialDatePattern =
  '^\\d{4}(-(?!00|..-00|02-3|(0[469]|11)-31)(0\\d|1[0-2])(-([0-2]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?)?)?$';

/** The pattern of a place in a video or recording. */
export const timePattern = '^(\\d{1,5}|\\d{1,3}:[0-5]\\d|\\d{1,2}:[0-5]\\d:[0-5]\\d)$';

/** The pattern of keys that are left alone although the format does not know them. */
export const privateKeyPattern = '^(x-|[$@_])';

const text: TextShape = { kind: 'text', isFilled: false, most: 200000 };

const filledText: TextShape = { kind: 'text', isFilled: true, most: 200000 };

const url: Shape = { kind: 'url' };

const file: Shape = { kind: 'file' };

const time: Shape = { kind: 'time' };

const reason: Shape = { kind: 'reason' };

const date: Shape = { kind: 'date' };

const id: Shape = { kind: 'id' };

const line: ListShape = {
  kind: 'list',
  most: 5000,
  item: {
    kind: 'node',
    types: {
      text: {
        kind: 'object',
        required: ['type', 'text'],
        fields: { type: { kind: 'constant', value: 'text' }, text },
      },
      strong: {
        kind: 'object',
        required: ['type', 'text'],
        fields: { type: { kind: 'constant', value: 'strong' }, text },
      },
      emphasis: {
        kind: 'object',
        required: ['type', 'text'],
        fields: { type: { kind: 'constant', value: 'emphasis' }, text },
      },
      link: {
        kind: 'object',
        required: ['type', 'text', 'href'],
        fields: { type: { kind: 'constant', value: 'link' }, text, href: url },
      },
      citation: {
        kind: 'object',
        required: ['type', 'refs'],
        fields: {
          type: { kind: 'constant', value: 'citation' },
          refs: { kind: 'list', most: 200, item: filledText },
          raw: text,
        },
      },
    },
  },
};

/** A picture in a rich text. */
export const figureShape: ObjectShape = {
  kind: 'object',
  required: ['type'],
  fields: {
    type: { kind: 'constant', value: 'figure' },
    src: file,
    alt: text,
    width: { kind: 'number' },
    height: { kind: 'number' },
    children: line,
    credit: text,
    url,
  },
};

/** The blocks of a rich text. */
export const blocksShape: ListShape = {
  kind: 'list',
  most: 5000,
  item: {
    kind: 'node',
    types: {
      paragraph: {
        kind: 'object',
        required: ['type', 'children'],
        fields: { type: { kind: 'constant', value: 'paragraph' }, children: line },
      },
      quote: {
        kind: 'object',
        required: ['type', 'children'],
        fields: { type: { kind: 'constant', value: 'quote' }, children: line },
      },
      list: {
        kind: 'object',
        required: ['type', 'items'],
        fields: {
          type: { kind: 'constant', value: 'list' },
          ordered: { kind: 'boolean' },
          items: { kind: 'list', most: 5000, item: line },
        },
      },
      figure: figureShape,
      table: {
        kind: 'object',
        required: ['type', 'rows'],
        fields: {
          type: { kind: 'constant', value: 'table' },
          caption: line,
          header: { kind: 'choice', values: ['row', 'column', 'both', 'none'] },
          rows: { kind: 'list', most: 100, item: { kind: 'list', most: 12, item: line } },
        },
      },
    },
  },
};

const richText: RichTextShape = { kind: 'rich text', most: 20000 };

const organization: ObjectShape = {
  kind: 'object',
  required: [],
  fields: {
    name: text,
    url,
    logo: url,
    policies: {
      kind: 'object',
      required: [],
      fields: { methodology: url, corrections: url, funding: url, contact: url },
    },
  },
};

/** The class of a verdict. */
export const ratingShape: ChoiceShape = {
  kind: 'choice',
  values: [
    'true',
    'mostly-true',
    'mixed',
    'mostly-false',
    'false',
    'misleading',
    'missing-context',
    'unproven',
    'uncheckable',
    'satire',
    'altered',
    'outdated',
    'not-a-claim',
  ],
};

/** A verdict on a claim. */
export const verdictShape: ObjectShape = {
  kind: 'object',
  required: ['label'],
  fields: {
    label: { kind: 'text', isFilled: true, most: 4000 },
    rating: ratingShape,
    scale: {
      kind: 'object',
      required: ['value', 'worst', 'best'],
      fields: { value: { kind: 'number' }, worst: { kind: 'number' }, best: { kind: 'number' } },
    },
    confidence: { kind: 'choice', values: ['low', 'moderate', 'high'] },
    reviewer: organization,
    at: date,
    url,
    explanation: richText,
  },
};

/** The original of a picture. */
export const originalShape: ObjectShape = {
  kind: 'object',
  required: [],
  fields: {
    src: file,
    alt: text,
    width: { kind: 'number' },
    height: { kind: 'number' },
    caption: richText,
    credit: text,
    url,
    archiveUrl: url,
    at: date,
  },
};

/** What is known of a medium. */
export const categoryShape: ChoiceShape = {
  kind: 'choice',
  values: ['original', 'missing-context', 'edited', 'transformed', 'staged', 'satire'],
};

/** A picture, video or recording of a claim. */
export const mediumShape: ObjectShape = {
  kind: 'object',
  required: [],
  fields: {
    kind: { kind: 'choice', values: ['image', 'video', 'audio'] },
    src: file,
    alt: text,
    width: { kind: 'number' },
    height: { kind: 'number' },
    caption: richText,
    credit: text,
    url,
    archiveUrl: url,
    at: date,
    start: time,
    end: time,
    transcript: richText,
    categories: { kind: 'list', most: 10, item: categoryShape },
    aiMade: { kind: 'choice', values: ['whole', 'part'] },
    context: richText,
    original: originalShape,
    stamped: { kind: 'boolean' },
    sensitive: reason,
    credentials: url,
  },
};

const claim: ObjectShape = {
  kind: 'object',
  required: ['text'],
  fields: {
    id,
    text: { kind: 'text', isFilled: true, most: 2000 },
    verbatim: { kind: 'boolean' },
    claimant: {
      kind: 'object',
      required: [],
      fields: {
        name: text,
        role: text,
        url,
        kind: { kind: 'choice', values: ['person', 'organization', 'many', 'unknown'] },
      },
    },
    saidAt: date,
    place: text,
    appearances: {
      kind: 'list',
      most: 100,
      item: { kind: 'object', required: [], fields: { url, title: text, archiveUrl: url, at: date } },
    },
    verdicts: { kind: 'list', most: 100, item: verdictShape },
    media: { kind: 'list', most: 10, item: mediumShape },
    explanation: richText,
  },
};

/** A source. */
export const sourceShape: ObjectShape = {
  kind: 'object',
  required: [],
  fields: {
    id,
    title: text,
    url,
    publisher: text,
    authors: { kind: 'list', most: 100, item: filledText },
    publishedAt: date,
    accessedAt: date,
    type: {
      kind: 'choice',
      values: [
        'news',
        'report',
        'government',
        'dataset',
        'court',
        'journal',
        'social',
        'video',
        'interview',
        'fact-check',
        'web',
        'other',
      ],
    },
    primary: { kind: 'boolean' },
    quotes: {
      kind: 'list',
      most: 100,
      item: { kind: 'object', required: ['text'], fields: { text: filledText, locator: text } },
    },
    stances: {
      kind: 'list',
      most: 100,
      item: {
        kind: 'object',
        required: ['claim', 'stance'],
        fields: { claim: id, stance: { kind: 'choice', values: ['supports', 'contradicts', 'context'] } },
      },
    },
    archiveUrl: url,
    access: { kind: 'choice', values: ['open', 'paywalled', 'offline', 'confidential'] },
    linkStatus: { kind: 'choice', values: ['ok', 'dead', 'moved', 'unknown'] },
    retracted: { kind: 'boolean' },
    doi: text,
    placeholder: { kind: 'boolean' },
  },
};

/** A whole fact check. */
export const factCheckShape: ObjectShape = {
  kind: 'object',
  required: ['title'],
  fields: {
    schemaVersion: { kind: 'constant', value: '1' },
    id,
    kind: { kind: 'choice', values: ['claim-review', 'question', 'overview'] },
    url,
    lang: text,
    dir: { kind: 'choice', values: ['ltr', 'rtl', 'auto'] },
    title: filledText,
    version: id,
    status: { kind: 'choice', values: ['current', 'outdated', 'corrected', 'superseded', 'retracted'] },
    supersededBy: url,
    checkedAt: date,
    publishedAt: date,
    modifiedAt: date,
    evidenceCutoff: date,
    reviewBy: date,
    publisher: organization,
    contributors: {
      kind: 'list',
      most: 100,
      item: { kind: 'object', required: ['name'], fields: { name: filledText, role: text, url } },
    },
    disclosure: {
      kind: 'object',
      required: [],
      fields: {
        ai: {
          kind: 'object',
          required: [],
          fields: {
            involvement: { kind: 'choice', values: ['none', 'assisted', 'generated', 'unknown'] },
            systems: { kind: 'list', most: 100, item: filledText },
            reviewedBy: text,
            reviewedAt: date,
            responsible: text,
          },
        },
        disclaimer: richText,
      },
    },
    summary: richText,
    claims: { kind: 'list', most: 100, item: claim },
    sections: {
      kind: 'list',
      most: 50,
      item: { kind: 'object', required: [], fields: { id, heading: text, body: richText } },
    },
    sources: { kind: 'list', most: 200, item: sourceShape },
    followUps: {
      kind: 'list',
      most: 20,
      item: { kind: 'object', required: ['text'], fields: { text: filledText, url } },
    },
    labels: { kind: 'object', required: [], fields: { summary: text, followUps: text } },
    corrections: {
      kind: 'list',
      most: 100,
      item: {
        kind: 'object',
        required: [],
        fields: {
          at: date,
          kind: {
            kind: 'choice',
            values: ['verdict-change', 'error', 'update', 'clarification', 'retraction'],
          },
          text,
          from: text,
          to: text,
        },
      },
    },
    scope: {
      kind: 'object',
      required: [],
      fields: { countries: { kind: 'list', most: 300, item: filledText }, from: date, to: date },
    },
  },
};
