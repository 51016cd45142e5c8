/** Says that the tool cannot do what it was asked, in a sentence for the person who asked; ends with code 2. */
export class UsageError extends Error {}
