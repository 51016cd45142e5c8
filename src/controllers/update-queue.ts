const SLICE = 8;
// A page with a few elements gets them at once, however slow it is.
const FEW = 10;

const waiting: (() => void)[] = [];
let end = 0;
let atOnce = 0;

/**
 * Does something at once where the elements of the page have not yet used up their slice of time, else in a later task, in the
 * order in which it was asked for, so that the page answers in between. Settles, then only, when it is done.
 */
export function inTurn(act: (isLate: boolean) => void): Promise<void> | undefined {
  const now = performance.now();
  if (!end) {
    end = now + SLICE;
    atOnce = 0;
    void work();
  }
  if ((now < end || atOnce < FEW) && !waiting.length) {
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

// A slice a task; a page that asks for nothing more has its first slice at once again.
async function work(): Promise<void> {
  do {
    await later();
    end = performance.now() + SLICE;
    do waiting.shift()?.();
    while (performance.now() < end && waiting.length);
  } while (waiting.length);
  end = 0;
}

// `scheduler.yield` goes on before other work of the page, but after its input and frames (https://wicg.github.io/scheduling-apis/).
function later(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}
