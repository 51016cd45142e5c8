/** Lines of shell in the README and the guides that no test of the examples runs, each by how it begins, and why. */
export const declaredCommands: Record<string, string> = {
  'npm ci && npm start': 'test/demo/start.node.test.ts starts the site',
  'npm ci && npm test': 'would run this test within itself',
  'npm install factlet': 'needs a registry; test/doors/package.node.test.ts installs the packed package',
  'parallel --pipe': 'needs GNU parallel; the command that it calls is run alone in test/node/cli',
  'npm run mutate': 'takes an hour',
  'FACTLET_PROCESSES=4 npm run mutate': 'takes an hour',
};
