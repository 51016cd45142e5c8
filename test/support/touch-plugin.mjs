/** Answers the command `tap`: a finger on a place of the page; false where the driver has no touch. */
export function touchPlugin() {
  return {
    name: 'tap-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'tap') return undefined;
      if (session.browser.type !== 'puppeteer') return { supported: false };
      await session.browser.getPage(session.id).touchscreen.tap(payload.x, payload.y);
      return { supported: true };
    },
  };
}
