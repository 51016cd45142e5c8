import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstallPackages, installPackages } from './debian.mjs';
import { onSearchPath } from './on-search-path.mjs';

const playwright = 'playwright@1.65.1';
const debianPackages = {
  // Pages are measured in the letters of ordinary machines.
  Chromium: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
};

/** Finds Chrome, Chromium or Edge: CHROME_PATH, then the search path, then the usual folders, then Playwright's. */
export function findChromium() {
  if (process.env.CHROME_PATH) return existing([process.env.CHROME_PATH])[0];
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ];
  const found = [...onSearchPath(names), ...existing(usualChromiumFiles()), ...playwrightFiles()];
  return found.find(starts);
}

/** Finds Firefox: FIREFOX_PATH, then the search path, then the usual folders. */
export function findFirefox() {
  if (process.env.FIREFOX_PATH) return existing([process.env.FIREFOX_PATH])[0];
  const files = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programFolders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  }[platform()];
  return [...onSearchPath(['firefox-esr', 'firefox']), ...existing(files ?? [])].find(starts);
}

/** Finds WebKitGTK's driver, with the means to give it a display: only Linux has it. */
export function findWebKit() {
  if (platform() !== 'linux') return undefined;
  const [driver] = onSearchPath(['WebKitWebDriver']);
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY ?? onSearchPath(['Xvfb'])[0];
  return display ? driver : undefined;
}

/** Says for each engine where it is, after installing what is missing: Chromium always, all three with `all`. */
export function ensureBrowsers({ all }) {
  const finders = { Chromium: findChromium, Firefox: findFirefox, WebKit: findWebKit };
  const find = () => Object.fromEntries(Object.entries(finders).map(([name, finder]) => [name, finder()]));
  const wanted = all ? Object.keys(finders) : ['Chromium'];
  let found = find();
  let missing = wanted.filter((name) => !found[name] && !(name === 'Chromium' && process.env.CHROME_PATH));
  if (missing.length === 0) return found;
  if (canInstallPackages()) {
    installPackages(missing.flatMap((name) => debianPackages[name]));
    found = find();
    missing = wanted.filter((name) => !found[name]);
  }
  if (missing.includes('Chromium')) {
    installWithPlaywright();
    found = find();
  }
  return found;
}

/** What to tell somebody on whose machine no browser could be found or installed. */
export const noBrowserMessage = [
  'The tests need Chrome, Chromium or Edge, and none could be found or installed.',
  'Install one of them, or run "npx playwright install chromium" where the network allows it,',
  'or name the program yourself: CHROME_PATH=/path/to/chrome npm test',
].join('\n');

/** What to do about engines of which no browser could be found or installed. */
export function missingEnginesMessage(names) {
  const packages = names.flatMap((name) => debianPackages[name]).join(' ');
  return [
    `No browser for ${names.join(' and ')} could be found or installed.`,
    `On Debian: apt-get install ${packages} (as root the tests do so themselves where CI=true).`,
    ...(names.includes('Firefox')
      ? ['Elsewhere name the program: FIREFOX_PATH=/path/to/firefox npm test']
      : []),
    ...(names.includes('WebKit') && platform() !== 'linux' ? ['WebKitGTK is there for Linux only.'] : []),
  ].join('\n');
}

function installWithPlaywright() {
  console.log('Installing Chromium with Playwright.');
  spawnSync('npx', ['--yes', playwright, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: platform() === 'win32',
  });
}

function usualChromiumFiles() {
  if (platform() === 'darwin') {
    const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      applications.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform() === 'win32') {
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return programFolders().flatMap((folder) => programs.map((program) => join(folder, ...program)));
  }
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
  ];
}

function programFolders() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': older, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, older, LOCALAPPDATA].filter(Boolean);
}

function playwrightFiles() {
  const caches = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[platform()] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const programs = new Set(['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing']);
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && programs.has(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => /[\\/]chromium-\d+[\\/]/.test(file))
    .sort()
    .reverse();
}

function existing(files) {
  return files.filter((file) => existsSync(file));
}

/** Some systems put a script in a browser's place that only says how to get the browser. */
function starts(file) {
  if (platform() !== 'linux') return true;
  try {
    return /\d+\.\d+/.test(
      execFileSync(file, ['--version'], { timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { Chromium } = ensureBrowsers({ all: process.env.CI === 'true' });
  console.log(Chromium ?? noBrowserMessage);
  if (!Chromium) process.exitCode = 1;
}
