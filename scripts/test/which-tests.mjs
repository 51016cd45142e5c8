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
  'test/elements/parts/media{,-places,-requests}.test.ts',
  // A process of WebKit that draws such words has crashed, for `text-wrap: pretty`.
  'test/elements/drawing.test.ts',
  'test/elements/{citation-defects,directions,hostile-page,keyboard,page-styles,themed-element}.test.ts',
  'test/elements/fact-summary/*.test.ts',
  'test/frame/*.test.ts',
  'test/styles/!(*.node).test.ts',
];

/** Files whose name ends so, and those about other people's systems, are for `npm run test:all` alone. */
const onlyInAll = ['test/**/*.all.test.ts', 'test/**/*.all.node.test.ts', 'test/systems/**'];

/**
 * What CI tries at each change and a developer's machine need not: the site, the desk and the examples in browsers, the packed package,
 * paper, pages that break the browser, hostile input in every field, and what axe finds.
 */
const onlyInCI = [
  'test/demo/{citations,code-in-docs,desk-*,examples-in-docs,house-style,site-pages,theme}.node.test.ts',
  'test/doors/{long-life,package,packed}.node.test.ts',
  'test/doors/{broken-functions,clobbered-names,network,page-scripts,page-life}.test.ts',
  'test/elements/{accessibility,hostile-*,names-on-every-object,zoom-and-spacing}.test.ts',
  'test/elements/print.node.test.ts',
  'test/model/own-output.node.test.ts',
  'test/pasted/outcomes.node.test.ts',
  'test/node/cli/{examples,full-disk}.node.test.ts',
  'test/styles/contrast.test.ts',
];

/** Files that share one page of a browser, because a page takes a second and these change nothing that another could meet. */
const onOnePage = {
  engine: pureInBrowsers,
  parts: ['test/elements/parts/*.test.ts'],
  elements: [
    'test/elements/{claim-card,source-list}/*.test.ts',
    'test/elements/{console-reports,drawing,every-language,lines-that-wrap,seen-at-a-glance}.test.ts',
    'test/elements/{directions,drawing-properties,fact-element,kept-outline,names-and-roles,neighbours,small-payloads}.test.ts',
    'test/{events,view}/*.test.ts',
  ],
  hostile: ['test/elements/hostile-{addresses,values,words}.test.ts'],
  frames: ['test/frame/*.test.ts'],
  controllers: [
    'test/controllers/{decode-address,fold-controller,follow-*,nearest-lang,page-input}.test.ts',
    'test/controllers/{payload-faults,payload-outage,payload-races,payload-size,script-settings,share-controller,update-queue}.test.ts',
  ],
};

/** Packages that the tests of other people's systems install, with tests of their own. */
const notOurs = ['**/node_modules/**'];

function ignored({ all, ci }) {
  if (all) return notOurs;
  return ci ? onlyInAll : [...onlyInAll, ...onlyInCI];
}

/**
 * The test files for Node: those of folders that touch no page; those that start the site, most of them about the desk; those of its
 * pages and of the package; and the others. With `ci` also those that a developer's machine need not run at each change, with `all`
 * every one.
 */
export function nodeTests(which) {
  const ignore = ignored(which);
  const pure = pureFolders.map((folder) => `test/${folder}/**/!(*.node).test.ts`);
  const desk = 'test/demo/{citations,desk,start,theme}*.node.test.ts';
  const site = ['test/demo/**/*.node.test.ts', 'test/doors/*.node.test.ts'];
  return {
    pure: globSync(pure, { ignore }),
    desk: globSync(desk, { ignore }),
    site: globSync(site, { ignore: [...ignore, desk] }),
    others: globSync('test/**/*.node.test.ts', { ignore: [...ignore, ...site] }),
  };
}

/** The test files for Chromium and those for the other engines, chosen as for Node; with `all` every file is for every engine. */
export function browserTests(which) {
  const every = globSync('test/**/!(*.node).test.ts', { ignore: notOurs });
  if (which.all) return { chromium: every, others: every };
  const ignore = ignored(which);
  const pure = pureFolders.map((folder) => `test/${folder}/**`);
  return {
    chromium: [...globSync('test/**/!(*.node).test.ts', { ignore: [...ignore, ...pure] }), ...pureInBrowsers],
    others: globSync(inEveryEngine, { ignore }),
  };
}

/** The pages on which `engine` runs test files: the name of each page with its files. */
export function pagesOf(files, engine) {
  const shared = new Map(
    Object.entries(onOnePage).flatMap(([name, globs]) => globSync(globs).map((file) => [file, name])),
  );
  const pages = new Map();
  for (const file of files) {
    const name = `${engine}/${shared.get(file) ?? file.replace(/\.ts$/, '')}`;
    pages.set(name, [...(pages.get(name) ?? []), file]);
  }
  return pages;
}
