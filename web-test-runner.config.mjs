import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './scripts/find-browser.mjs';
import { bundleTests } from './scripts/test/bundle-tests.mjs';
import { browserTests, pagesOf } from './scripts/test/which-tests.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { goldenPlugin } from './test/support/golden-plugin.mjs';
import { faultsMiddleware } from './test/support/faults-middleware.mjs';
import { framesMiddleware } from './test/support/frames-middleware.mjs';
import { librariesMiddleware } from './test/support/libraries-middleware.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { pagesMiddleware } from './test/support/pages-middleware.mjs';
import { servedMiddleware } from './test/support/served-middleware.mjs';
import { touchPlugin } from './test/support/touch-plugin.mjs';
import { tsxPlugin } from './test/support/tsx-plugin.mjs';
import { WebDriverLauncher } from './test/support/webdriver-launcher.mjs';

// Chromium refuses to start as root with its sandbox.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// A page is not loaded before the frames are that its tests open on the way, and a page that takes longer would end the whole run.
async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(longestPage);
  return page;
}

function chromium() {
  return chromeLauncher({
    createPage,
    launchOptions: {
      executablePath: findChromium(),
      protocolTimeout: longestPage,
      args: [
        ...asRoot,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  });
}

function firefox() {
  const executablePath = findFirefox();
  return (
    executablePath &&
    chromeLauncher({
      createPage,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath, protocolTimeout: longestPage },
    })
  );
}

function webkit() {
  const driver = findWebKit();
  return driver && new WebDriverLauncher({ name: 'WebKitGTK', driver });
}

// scripts/test.mjs asks for the counts in a file, for all engines, for all tests.
const { FACTLET_REPORT: report, FACTLET_ENGINES: engines, FACTLET_TESTS: tests } = process.env;
const runs = Number(process.env.FACTLET_FUZZ_RUNS ?? 100);
// A thousand pages, or thousands of words in every field, take minutes; how many depends on what else the machine does.
const longestPage = 1_000 * Math.max(runs, tests === 'all' ? 3_000 : 300);
const otherEngines = engines === 'chromium' ? [] : [firefox(), webkit()].filter(Boolean);
const define = {
  'process.env.FACTLET_FUZZ_RUNS': `"${runs}"`,
  'process.env.FACTLET_TESTS': `"${tests}"`,
};

// The runner stops then, and what it says of the cause is lost in a buffer.
process.on('uncaughtException', ({ stack }) => process.stderr.write(`${stack}\n`));

/** What a whole run looks at: each engine with its tests, bundled. */
async function wholeRun() {
  const { chromium: all, others } = browserTests({ all: tests === 'all', ci: process.env.CI === 'true' });
  const ofChromium = pagesOf(all, 'chromium');
  const ofOthers = pagesOf(otherEngines.length > 0 ? others : [], 'others');
  const bundles = await bundleTests(new Map([...ofChromium, ...ofOthers]), define);
  const bundlesOf = (pages) => [...pages.keys()].map((name) => bundles.get(name));
  return [
    { name: 'Chromium', files: bundlesOf(ofChromium), browsers: [chromium()] },
    ...otherEngines.map((engine) => ({
      name: engine.name,
      files: bundlesOf(ofOthers),
      browsers: [engine],
    })),
  ];
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...(process.argv.includes('--files')
    ? { browsers: [chromium(), ...otherEngines] }
    : { groups: await wholeRun() }),
  rootDir: '.',
  // A second page in one browser is a hidden tab without animation frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: longestPage,
  nodeResolve: { exportConditions: ['development'] },
  middleware: [pagesMiddleware, faultsMiddleware, framesMiddleware, librariesMiddleware, servedMiddleware],
  plugins: [
    tsxPlugin(),
    esbuildPlugin({
      ts: true,
      tsx: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define,
    }),
    a11ySnapshotPlugin(),
    goldenPlugin(),
    mediaPlugin(),
    touchPlugin(),
  ],
  reporters: report
    ? [defaultReporter({ reportTestProgress: false }), countReporter(report)]
    : [defaultReporter()],
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode/.test(String(args[0])),
  // Engines share two cores where the tests run.
  testFramework: { config: { timeout: 30_000 } },
};
