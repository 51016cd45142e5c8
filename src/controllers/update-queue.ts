const SLICE = 8;
// A page with a few elements gets them at once, however slow it is.
const FEW = 10;

const waiting: (() => void)[] = [];
let isAtWork = false;
let atOnce = 0;
let pauses = 0;

/**
 * Does something at once where few elements of the page have asked for it, else in a later task, in the order in which it was asked
 * for, so that the page answers in between. Settles, then only, when it is done.
 */
export function inTurn(act: (isLate: boolean) => void): Promise<void> | undefined {
  if (!isAtWork) {
    isAtWork = true;
    atOnce = 0;
    void work();
  }
  if (atOnce < FEW && !waiting.length) {
    atOnce += 1;
    act(false);
    return undefined;
  }
  return new Promise((resolve) => {
    waiting.push(() => {
      act(true);
      resolve();
    });
  });
}

// A slice a task; a page that asks for nothing more has its first few at once again.
async function work(): Promise<void> {
  do {
    // A page may have broken its own timers (https://html.spec.whatwg.org/#timers); the elements come all the same, then without a pause.
    await later().catch(() => undefined);
    const end = performance.now() + SLICE;
    do waiting.shift()?.();
    while (performance.now() < end && waiting.length);
  } while (waiting.length);
  isAtWork = false;
}

// After its own kind of pause the queue comes before other tasks of the page, though after input, and frames are fewer, which halves
// the time on slow processors; each eighth pause lets every other task have its turn (https://wicg.github.io/scheduling-apis/).
async function later(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  pauses += 1;
  if (scheduler?.yield && pauses % 8) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
