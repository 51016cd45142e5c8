import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox, findWebKit } from './scripts/find-browser.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { goldenPlugin } from './test/support/golden-plugin.mjs';
import { faultsMiddleware } from './test/support/faults-middleware.mjs';
import { framesMiddleware } from './test/support/frames-middleware.mjs';
import { librariesMiddleware } from './test/support/libraries-middleware.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { pagesMiddleware } from './test/support/pages-middleware.mjs';
import { servedMiddleware } from './test/support/served-middleware.mjs';
import { touchPlugin } from './test/support/touch-plugin.mjs';
import { WebDriverLauncher } from './test/support/webdriver-launcher.mjs';

// Chromium refuses to start as root with its sandbox.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function chromium() {
  return chromeLauncher({
    launchOptions: {
      executablePath: findChromium(),
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
    executablePath && chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } })
  );
}

function webkit() {
  const driver = findWebKit();
  return driver && new WebDriverLauncher({ name: 'WebKitGTK', driver });
}

// scripts/test.mjs asks for the counts in a file.
const report = process.env.FACTLET_REPORT;
const fuzzRuns = Number(process.env.FACTLET_FUZZ_RUNS ?? 300);
const allEngines = process.env.FACTLET_ENGINES === 'all' || process.env.CI === 'true';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  rootDir: '.',
  browsers: allEngines ? [chromium(), firefox(), webkit()].filter(Boolean) : [chromium()],
  // A second page in one browser is a hidden tab without animation frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 1_000 * Math.max(fuzzRuns, 300),
  nodeResolve: { exportConditions: ['development'] },
  middleware: [pagesMiddleware, faultsMiddleware, framesMiddleware, librariesMiddleware, servedMiddleware],
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define: { 'process.env.FACTLET_FUZZ_RUNS': `"${fuzzRuns}"` },
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
