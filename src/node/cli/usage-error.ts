/** Says that the tool cannot do what it was asked, in a sentence for the person who asked; ends with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether something was thrown as a `UsageError`. Told by its name, so that a command loaded as a second copy is understood, too. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
