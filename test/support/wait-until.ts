/** Waits until a condition holds; by itself for long, because engines share processors where tests run. */
export async function waitUntil(
  condition: () => unknown,
  message = 'the condition',
  { interval = 20, timeout = 10_000 } = {},
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${String(timeout)} ms in vain for ${message}.`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
