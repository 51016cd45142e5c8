/** The browser engine that runs a test. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Which engine runs this test: what only one of them can do is skipped in the others. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';
