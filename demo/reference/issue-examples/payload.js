const title = 'Do bees sleep?';

/** For each code about the JSON of a fact check a call that gives an issue with this code. */
export const payloadExamples = {
  'broken-json': ({ parseFactCheck }) => parseFactCheck('{ "title": "Do bees sleep?", }'),
  'unknown-format': ({ parseFactCheck }) => parseFactCheck({ schemaVersion: '2', title }),
  unreadable: ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      get summary() {
        throw new Error('not today');
      },
    }),
  'too-large': ({ parseFactCheck }) => parseFactCheck({ title, summary: 'Bees rest. '.repeat(30_000) }),
  missing: ({ parseFactCheck }) => parseFactCheck({ claims: [{ verdicts: [] }] }),
  'wrapped-fact-check': ({ parseFactCheck }) =>
    parseFactCheck({ data: { attributes: { title, claims: [] } } }),
  'wrong-type': ({ parseFactCheck }) => parseFactCheck({ title, checkedAt: '26.1.2026' }),
  'empty-value': ({ parseFactCheck }) => parseFactCheck({ title, publisher: null }),
  'number-as-text': ({ parseFactCheck }) => parseFactCheck({ title, checkedAt: 2026 }),
  'unknown-field': ({ parseFactCheck }) => parseFactCheck({ title, cliams: [], documentId: 'a1' }),
  'text-as-name': ({ parseFactCheck }) => parseFactCheck({ title, publisher: 'Harbour Courier' }),
  'text-as-verdict': ({ parseFactCheck }) =>
    parseFactCheck({ title, claims: [{ text: 'Bees never sleep.', verdicts: ['False'] }] }),
  'object-as-list': ({ parseFactCheck }) => parseFactCheck({ title, claims: { text: 'Bees never sleep.' } }),
  'rating-spelling': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'Mostly false', rating: 'Mostly False' }] }],
    }),
  'rating-missing': ({ parseFactCheck }) =>
    parseFactCheck({ title, claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'False' }] }] }),
  'label-contradicts-rating': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'True', rating: 'false' }] }],
    }),
  'long-text': ({ parseFactCheck }) =>
    parseFactCheck({ title, claims: [{ text: 'Bees never sleep. '.repeat(150) }] }),
  'too-many': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      followUps: Array.from({ length: 30 }, (_, at) => ({ text: `Question ${at + 1}` })),
    }),
  'html-in-text': ({ parseFactCheck }) => parseFactCheck({ title: 'Do <b>bees</b> sleep?' }),
  'no-language-tag': ({ parseFactCheck }) => parseFactCheck({ title, lang: 'English' }),
  'no-link': ({ parseFactCheck }) => parseFactCheck({ title, url: 'www.example.org' }),
  'missing-alt': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: [{ type: 'figure', src: 'https://pics.example/hive.jpg', alt: '' }],
    }),
  'unreadable-address': ({ parseFactCheck }) =>
    parseFactCheck({ title, summary: [{ type: 'figure', src: 'hive.jpg', alt: 'A hive' }] }),
  'missing-size': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: [{ type: 'figure', src: 'https://pics.example/hive.jpg', alt: 'A hive' }],
    }),
  'too-many-pictures': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: Array.from({ length: 60 }, (_, at) => ({
        type: 'figure',
        src: `https://pics.example/${at}.jpg`,
        alt: 'A hive',
        width: 1200,
        height: 800,
      })),
    }),
  'unreadable-time': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [{ text: 'Bees never sleep.', media: [{ kind: 'video', alt: 'A hive', start: '1m12s' }] }],
    }),
  'end-before-start': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [
        {
          text: 'Bees never sleep.',
          media: [{ kind: 'video', alt: 'A hive', start: '1:50', end: '1:10' }],
        },
      ],
    }),
  'unknown-category': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [{ text: 'Bees never sleep.', media: [{ alt: 'A hive', categories: ['fake'] }] }],
    }),
  'categories-contradict': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [{ text: 'Bees never sleep.', media: [{ alt: 'A hive', categories: ['original', 'edited'] }] }],
    }),
  'bare-copy': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: [
        { text: 'Bees never sleep.', media: [{ alt: 'A hive', src: 'https://pics.example/hive.jpg' }] },
      ],
      summary: [{ type: 'figure', src: 'https://pics.example/hive.jpg', alt: 'A hive' }],
    }),
  'missing-sources': ({ parseFactCheck }) => parseFactCheck({ title, summary: 'Bees rest at night [1].' }),
  'too-many-references': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: '[1-50]'.repeat(50),
      sources: Array.from({ length: 50 }, (_, at) => ({ id: at + 1, title: `Page ${at + 1}` })),
    }),
  'unlisted-sources': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: 'Bees rest at night [201].',
      sources: Array.from({ length: 200 }, (_, at) => ({ id: at + 1, title: `Page ${at + 1}` })),
    }),
  'duplicate-source': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: 'Bees rest at night [3].',
      sources: [
        { id: 3, title: 'Sleep in insects' },
        { id: 3, title: 'The hive at night' },
      ],
    }),
  'same-address': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: 'Bees rest [1] at night [2].',
      sources: [
        { id: 1, url: 'https://example.org/bees' },
        { id: 2, url: 'https://example.org/bees/' },
      ],
    }),
  'unused-source': ({ parseFactCheck }) =>
    parseFactCheck({ title, summary: 'Bees rest.', sources: [{ id: 1, title: 'Sleep in insects' }] }),
  'number-gap': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: 'Bees rest [1] at night [3].',
      sources: [
        { id: 1, title: 'Sleep in insects' },
        { id: 3, title: 'The hive at night' },
      ],
    }),
  'leaked-token': ({ parseFactCheck }) => parseFactCheck({ title, summary: 'Bees rest 【4†source】.' }),
  'lost-range': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      summary: 'Bees rest [1] at night [9-7].',
      sources: [{ id: 1, title: 'Sleep in insects' }],
    }),
  'more-issues': ({ parseFactCheck }) =>
    parseFactCheck({
      title,
      claims: Array.from({ length: 100 }, () => ({ text: 'Bees never sleep.', saidAt: 'once', url: 42 })),
    }),
};
