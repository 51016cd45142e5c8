import { waitUntil as waitUntilTimeout } from '@open-wc/testing';

/** Waits until a condition holds: longer than Open Web Components does by itself, because engines share processors where tests run. */
export function waitUntil(
  condition: () => unknown,
  message = 'the condition',
  { interval = 20, timeout = 10_000 } = {},
): Promise<void> {
  return waitUntilTimeout(async () => Boolean(await condition()), message, { interval, timeout });
}
