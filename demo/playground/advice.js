const advice = {
  'missing-sources': { words: 'There is a row for each below.', link: '#missing' },
  'missing-date': { words: 'Or fill it in below.', link: '#missing' },
  'no-link': { words: 'Write the whole address, as https://example.org/page.' },
  missing: { words: 'Write it, or take out what it belongs to.' },
  'empty-value': { words: 'Take the key out, or write a value.' },
  'duplicate-source': { words: 'Give each source an id of its own.' },
  'long-text': { words: 'Readers see all of it; a shorter text is read more.' },
  'too-many': { words: 'Publish the rest as a fact check of its own.' },
  'too-large': { words: 'Take out what readers do not need, or make two of it.' },
  'unknown-format': { words: 'Write "schemaVersion": "1", or leave it out.' },
  'left-out': { words: 'Write it in the form its neighbours have, or take it out.' },
  'broken-json': { words: 'Look for a missing comma, quotation mark or bracket near that place.' },
  'boilerplate-removed': { words: 'Nothing is to be done; take the words out of the text if you like.' },
};

/** What to do about a kind of issue whose message leaves that open; `link` leads to the place on this page. */
export function adviceFor(code) {
  return Object.hasOwn(advice, code) ? advice[code] : undefined;
}
