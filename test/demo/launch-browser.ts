import { launch, type Browser } from 'puppeteer-core';

const finder = '../../scripts/find-browser.mjs';

/** A Chromium for the pages of a test; pages at `address`, where it is given, may read and write the clipboard. */
export async function launchBrowser(address?: string): Promise<Browser> {
  const { findChromium } = (await import(finder)) as { findChromium: () => string };
  // Chromium refuses to start as root with its sandbox.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await launch({ executablePath: findChromium(), args: [...args, '--disable-gpu'] });
  if (address) {
    const clipboard = (['clipboard-read', 'clipboard-write'] as const).map((name) => ({
      permission: { name },
      state: 'granted' as const,
    }));
    await browser.defaultBrowserContext().setPermission(new URL(address).origin, ...clipboard);
  }
  return browser;
}
