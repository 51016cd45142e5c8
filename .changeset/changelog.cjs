/** Writes each change into CHANGELOG.md in the words of whoever made it, without hashes of commits. */
module.exports = {
  getReleaseLine: async ({ summary }) => {
    const [first, ...rest] = summary.trim().split('\n');
    return [`- ${first}`, ...rest.map((line) => (line ? `  ${line}` : ''))].join('\n');
  },
  // There are no other packages of ours.
  getDependencyReleaseLine: async () => '',
};
