/** Says that nobody reads the results any more, as with `| head`: the tool ends quietly. */
export class ClosedPipeError extends Error {
  override readonly name = 'ClosedPipeError';
}

/** Whether something was thrown as a `ClosedPipeError`. Told by its name, so that a command loaded as a second copy is understood, too. */
export function isClosedPipeError(error: unknown): error is ClosedPipeError {
  return error instanceof Error && error.name === 'ClosedPipeError';
}
