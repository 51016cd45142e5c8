/** Says that nobody reads the results any more, as with `| head`: the tool ends quietly. */
export class ClosedPipeError extends Error {}
