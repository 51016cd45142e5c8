const title = 'Do bees sleep?';
const withVerdict = (label, more = {}) => ({
  title,
  claims: [{ text: 'Bees never sleep.', verdicts: [{ label, rating: label.toLowerCase() }] }],
  ...more,
});
const corrections = [{ at: '2026-03-09', kind: 'update', text: 'A source was added.' }];

/** For each code of the command line a command that names it, with the files that it reads. */
export const commandExamples = {
  empty: { files: { 'empty.txt': '' }, command: 'factlet check empty.txt' },
  'guessed-encoding': {
    files: {
      'latin-1.txt': Buffer.from(
        'Café bees\n\nChecked on March 9, 2026\n\nSummary\n\nThey rest.\n',
        'latin1',
      ),
    },
    command: 'factlet check latin-1.txt',
  },
  'file-not-stamped': {
    files: {
      'check.json': {
        title,
        claims: [
          {
            text: 'Bees never sleep.',
            media: [
              { src: 'https://pics.example/hive.jpg', alt: 'A hive at night', width: 1200, height: 800 },
            ],
          },
        ],
      },
    },
    command: 'factlet check check.json',
  },
  'style-hashes': {
    files: { 'check.json': { title, summary: 'They rest at night.' } },
    command: 'factlet render check.json --as fragment --json',
  },
  'unreadable-file': { files: {}, command: 'factlet check missing.json' },
  'long-line': {
    files: { 'archive.ndjson': `{ "title": "${'Bees '.repeat(3_500_000)}" }\n` },
    command: 'factlet check --ndjson archive.ndjson',
  },
  changed: {
    files: { 'old.json': { title, summary: 'They rest.' }, 'new.json': { title, summary: 'They do.' } },
    command: 'factlet check new.json --against old.json',
  },
  'no-correction-entry': {
    files: { 'old.json': withVerdict('True'), 'new.json': withVerdict('False') },
    command: 'factlet check new.json --against old.json',
  },
  'lost-correction-entry': {
    files: { 'old.json': withVerdict('True', { corrections }), 'new.json': withVerdict('True') },
    command: 'factlet check new.json --against old.json',
  },
};
