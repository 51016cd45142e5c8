/** What happened to the page while it was watched. */
export interface Watch {
  /** Calls of dialogs, errors, rejections, policy violations and addresses asked for. */
  events: string[];
  stop: () => void;
}

const dialogs = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;
const troubles = ['error', 'unhandledrejection', 'securitypolicyviolation'] as const;

/** Writes down every dialog, request and error of the page until it is told to stop. */
export function watchPage(): Watch {
  const events: string[] = [];
  const page = window as unknown as Record<string, unknown>;
  const originals = dialogs.map((name) => [name, page[name]] as const);
  for (const name of dialogs) page[name] = (words: unknown) => void events.push(`${name}(${String(words)})`);
  const note = (event: Event): void => {
    const { message, reason } = event as { message?: string; reason?: unknown };
    events.push(`${event.type}: ${message ?? String(reason)}`);
  };
  for (const name of troubles) window.addEventListener(name, note);
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(100_000);
  return {
    events,
    stop() {
      for (const [name, original] of originals) page[name] = original;
      for (const name of troubles) window.removeEventListener(name, note);
      // The test runner asks for pages of its own.
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      events.push(...asked.filter((address) => !/\/(?:__|wtr|node_modules)/.test(address)));
    },
  };
}
