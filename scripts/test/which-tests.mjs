import { globSync } from 'tinyglobby';

/** Folders of `src` that touch no page: their tests run in Node. */
export const pureFolders = ['text', 'model', 'formats', 'locale', 'schema', 'outline', 'publish', 'reading'];

/** Tests of these folders whose outcome depends on the engine (addresses, Unicode, sorting, dates): they run in browsers, too. */
const pureInBrowsers = [
  'test/formats/html-reading.test.ts',
  'test/locale/format-date.test.ts',
  'test/model/url-gate.test.ts',
  'test/text/direction.test.ts',
  'test/text/number-sources.test.ts',
  'test/text/split-citations.test.ts',
];

/**
 * What engines can do differently: focus, selection, popovers, CSS, printing, right-to-left text, loading, frames, broken pages; and one
 * look at every state. All other drawing, and pages whose functions or names are broken one after the other, are looked at in Chromium
 * alone, and in every engine by `npm run test:all`.
 */
const inEveryEngine = [
  ...pureInBrowsers,
  'test/controllers/{fold,preview,reader,share}-controller.test.ts',
  'test/controllers/{nearest-lang,page-input,payload-request,upgrade-markers}.test.ts',
  'test/demo/states.test.ts',
  'test/doors/!(broken-functions|clobbered-names|*.node).test.ts',
  'test/elements/parts/media.test.ts',
  'test/elements/{citation-defects,directions,hostile-page,keyboard,page-styles,themed-element}.test.ts',
  'test/elements/fact-summary/*.test.ts',
  'test/frame/*.test.ts',
  'test/styles/!(*.node|contrast-*).test.ts',
];

/** Files whose name ends so, and those about other people's systems, are for `npm run test:all` alone. */
const onlyInAll = ['test/**/*.all.test.ts', 'test/**/*.all.node.test.ts', 'test/systems/**'];

/** The test files for Node: those of folders that touch no page, and the others; with `all` also those that are not for every change. */
export function nodeTests({ all }) {
  const ignore = all ? [] : onlyInAll;
  const pure = pureFolders.map((folder) => `test/${folder}/**/!(*.node).test.ts`);
  return { pure: globSync(pure, { ignore }), others: globSync('test/**/*.node.test.ts', { ignore }) };
}

/** The test files for Chromium and those for the other engines; with `all` every file is for every engine. */
export function browserTests({ all }) {
  const every = globSync('test/**/!(*.node).test.ts');
  if (all) return { chromium: every, others: every };
  const ignore = [...onlyInAll, ...pureFolders.map((folder) => `test/${folder}/**`)];
  return {
    chromium: [...globSync('test/**/!(*.node).test.ts', { ignore }), ...pureInBrowsers],
    others: globSync(inEveryEngine, { ignore: onlyInAll }),
  };
}
