const empty = '\0no-editor-checks';

/**
 * Leaves the checks that only editors read out of the script for pages (some 700 bytes): the playground, the command line and
 * the npm package have them.
 */
export function leaveOutEditorChecks() {
  return {
    name: 'leave-out-editor-checks',
    resolveId: (source) => (source.endsWith('/check-citations.js') ? empty : null),
    load: (id) => (id === empty ? 'export function checkCitations() {}' : null),
  };
}
