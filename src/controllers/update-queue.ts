import { pageWindow } from './page-window.js';

const SLICE = 8;
// A page with a few elements gets them before it goes on, however slow it is.
const FEW = 10;

const acts: ((isLate: boolean) => void)[] = [];
/** How many of `acts` have had their turn. Nothing is taken out of the list before all are done: a page may have broken what that needs. */
let done = 0;
let isAtWork = false;
let came = 0;
let end = 0;
let pauses = 0;

/**
 * Does something before the task ends where few elements of the page have asked for it, and of many the first few as far as a slice
 * holds them; the others in later tasks, in the order in which they have asked, so that the page answers in between. Settles when
 * it is done, and not before; rejects where it throws.
 */
export function scheduleDrawing(act: (isLate: boolean) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    acts[acts.length] = (isLate) => {
      try {
        resolve(act(isLate));
      } catch (error) {
        // Whoever asked learns of it; those who wait have their turn all the same.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- passed on as it was thrown
        reject(error);
      }
    };
    if (!isAtWork) {
      isAtWork = true;
      came = 0;
      end = now() + SLICE;
      void work();
    }
    came += 1;
    // By then all that have come together have asked.
    if (acts.length - done === 1) void workAtOnce();
  });
}

async function workAtOnce(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/await-thenable -- a page may have broken Promise.resolve and then
  await undefined;
  const isDue = (): boolean => came - (acts.length - done) < FEW && (came <= FEW || now() < end);
  while (done < acts.length && isDue()) actNext(false);
}

function actNext(isLate: boolean): void {
  const act = acts[done];
  done += 1;
  act?.(isLate);
}

// A slice a task; a page that asks for nothing more has its first few at once again.
async function work(): Promise<void> {
  do {
    // A page may have broken its own timers (https://html.spec.whatwg.org/#timers); the elements come all the same, then without a pause.
    try {
      await later();
    } catch {
      // The next slice follows at once.
    }
    end = now() + SLICE;
    while (done < acts.length && now() < end) actNext(true);
  } while (done < acts.length);
  acts.length = done = 0;
  isAtWork = false;
}

// Where a page has broken its clock, all is done in one slice.
function now(): number {
  try {
    const time: unknown = performance.now();
    return typeof time === 'number' ? time : 0;
  } catch {
    return 0;
  }
}

// After its own kind of pause the queue comes before other tasks of the page, though after input, and frames are fewer, which halves
// the time on slow processors; each eighth pause lets every other task have its turn (https://wicg.github.io/scheduling-apis/).
async function later(): Promise<unknown> {
  const { scheduler } = pageWindow as { scheduler?: { yield?: () => Promise<void> } };
  pauses += 1;
  if (scheduler?.yield && pauses % 8) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
