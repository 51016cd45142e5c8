const generated = '!src/model/*.generated.ts';

const formats = (...names) => names.map((name) => `test/formats/${name}.test.ts`);

/**
 * The rooms whose tests are tested, `formats` in the pieces that its tests come in: what is mutated, and the tests that must notice.
 * A room's own tests must do: that another room's tests would notice too is no reason to lack one.
 */
export const rooms = {
  text: { mutate: ['src/text/**/*.ts'], tests: ['test/text/**/*.test.ts'] },
  model: { mutate: ['src/model/**/*.ts', generated], tests: ['test/model/**/*.test.ts'] },
  outline: { mutate: ['src/outline/**/*.ts'], tests: ['test/outline/**/*.test.ts'] },
  'view: what is written': {
    // What is drawn into a page is tested in browsers.
    mutate: ['src/view/{node,serialize}.ts'],
    tests: ['test/view/serialize.node.test.ts'],
  },
  'formats: all of them': {
    mutate: [
      'src/formats/{detect-format,detect-json-format,fill-from-defaults,issue-at,read-json,repair-json}.ts',
    ],
    // Without commas in braces: mocha takes a comma for the end of a pattern.
    tests: formats(
      'detect-format',
      'fill-from-defaults',
      'read-json',
      'repair-json.node',
      'plain-text',
      'claim-review',
      'markdown.node',
    ),
  },
  'formats: reviews': {
    mutate: [
      'src/formats/{reviews,claim-review,google-fact-check}/**/*.ts',
      'src/formats/{claim-review,google-fact-check}.ts',
    ],
    tests: formats('claim-review', 'claim-review/*', 'google-fact-check', 'reviews/*'),
  },
  'formats: HTML': {
    mutate: ['src/formats/html/**/*.ts', 'src/formats/{html,check-copy}.ts'],
    tests: formats('html', 'html/*', 'html-reading', 'check-copy'),
  },
  'formats: plain text': {
    mutate: ['src/formats/plain-text/**/*.ts', 'src/formats/plain-text.ts'],
    tests: formats('plain-text', 'plain-text/*', 'to-plain-text'),
    // Stryker makes escapes of them that no expression with the flag u may have, and then no file can be read.
    excludedMutations: ['Regex'],
  },
  'formats: Markdown': {
    mutate: ['src/formats/markdown/**/*.ts', 'src/formats/{markdown,to-markdown}.ts'],
    tests: formats('markdown.node', 'markdown/*'),
  },
};
