const features = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/** Answers the command `emulate-features`: media features over CDP; none given resets; false where there is no CDP. */
export function mediaPlugin() {
  const connections = new WeakMap();
  return {
    name: 'emulate-features-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      if (session.browser.type !== 'puppeteer' || session.browser.name === 'Firefox')
        return { supported: false };
      const page = session.browser.getPage(session.id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      await connections.get(page).send('Emulation.setEmulatedMedia', {
        media: payload?.media ?? '',
        features: Object.entries(features).map(([key, name]) => ({ name, value: payload?.[key] ?? '' })),
      });
      return { supported: true };
    },
  };
}
