/** Thrown where a value of an input cannot be read, because a getter or a proxy in it throws. */
export class UnreadableError extends Error {}

/**
 * Takes one step into a value that anyone may have made. Whatever it throws is a fault of that value, so that the step must hold no
 * logic of ours.
 */
export function readForeign<T>(step: () => T): T {
  try {
    return step();
  } catch {
    throw new UnreadableError();
  }
}

/** Whether calls were nested too deeply, as they are for a document whose parts are; engines tell it only in words. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack|recursion/i.test(error.message);
}
