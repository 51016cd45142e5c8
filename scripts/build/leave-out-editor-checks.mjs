import { resolve } from 'node:path';

const checks = {
  'src/model/check-citations.ts': 'checkCitations',
  'src/formats/check-copy.ts': 'checkCopy',
  'src/formats/reviews/remark.ts': 'remark',
  'src/formats/reviews/report-rest.ts': 'reportRest',
};

/**
 * Loads an empty function in the place of each check whose findings only editors need. They would be work on every reader's page:
 * `checkCopy`, for example, reads the article inside the tag a second time. The desk, the command line and the npm package
 * have them. A check that the script no longer imports ends the build.
 */
export function leaveOutEditorChecks() {
  const functions = new Map(Object.entries(checks).map(([file, name]) => [resolve(file), name]));
  const loaded = new Set();
  return {
    name: 'leave-out-editor-checks',
    load(id) {
      const name = functions.get(id);
      if (!name) return null;
      loaded.add(id);
      return `export function ${name}() {}`;
    },
    buildEnd(error) {
      if (error) return;
      for (const file of functions.keys())
        if (!loaded.has(file))
          this.error(`The script does not import ${file}: remove it from the list of editor checks.`);
    },
  };
}
