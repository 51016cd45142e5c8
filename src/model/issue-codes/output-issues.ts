import type { IssueGuide } from './issue-guide.js';

/** Issues about writing and about the command line. */
export const outputIssues = {
  'not-in-html': {
    meaning: 'The HTML cannot hold part of the fact check.',
    example: 'a correction without text',
    remedy: 'Nothing needs to be done, unless readers need it.',
  },
  'not-in-markdown': {
    meaning: 'The Markdown cannot hold part of the fact check.',
    example: 'a source whose id has spaces',
    remedy: 'Nothing needs to be done, unless the Markdown will be read again.',
  },
  'not-in-text': {
    meaning: 'The plain text cannot hold part of the fact check.',
    example: 'the address of a follow-up question',
    remedy: 'Nothing needs to be done, unless readers need it.',
  },
  'file-not-stamped': {
    meaning:
      'The stamp on a picture that was checked is drawn by the page. Whoever saves or shares the file has it without its verdict, and copies such as e-mail and previews of links leave the picture out.',
    example: '{ "src": "https://pics.example/bridge.jpg", "alt": "A bridge" }',
    remedy: 'Write the verdict across the picture in the file itself, and set "stamped": true.',
  },
  'style-hashes': {
    meaning: 'The page’s content security policy must allow the styles in the HTML.',
    example: 'factlet render --as fragment',
    remedy: 'Add the hashes in the message to `style-src`.',
  },
  'unreadable-file': {
    meaning: 'A file could not be opened.',
    example: 'factlet check missing.json',
    remedy: 'Check its name and whether you may read it.',
  },
  'long-line': {
    meaning: 'A line of an archive is longer than 16 MiB and was skipped.',
    example: 'factlet check --ndjson archive.ndjson',
    remedy: 'Write one fact check on each line.',
  },
  changed: {
    meaning:
      'Two versions of a fact check differ here. A correction entry covers the change, or none is needed.',
    example: 'factlet check new.json --against old.json',
    remedy: 'Nothing needs to be done.',
  },
  'no-correction-entry': {
    meaning: 'A change that readers should know of has no entry in `corrections`.',
    example: 'a verdict that was “True” and is “False”',
    remedy: 'Add an entry to `corrections` that says what changed and why.',
  },
  'lost-correction-entry': {
    meaning: 'The older version has an entry in `corrections` that the newer one does not have.',
    example: 'an older version with two entries, a newer one with one',
    remedy: 'Put it back.',
  },
  'internal-error': {
    meaning:
      'An internal error of Factlet stopped this document. Nothing in it needs to be changed, and other documents are read.',
    example: 'an exception inside a reader',
    remedy: 'Please report it with the document and the `stack` of the issue.',
  },
} as const satisfies Record<string, IssueGuide>;
