import type { Arguments } from './arguments.js';
import type { Option } from './option.js';
import type { Terminal } from './terminal.js';

/** A command line that works as it stands, and what it is good for. */
export interface Example {
  does: string;
  line: string;
}

/** A command as the help of the whole tool lists it. The command itself is loaded when it is asked for. */
export interface ListedCommand {
  name: string;
  does: string;
  /** The first of its examples. */
  example: Example;
  load: () => Promise<Command>;
}

/** What else there is of one command: what its help says, and what it does. */
export interface Command {
  /** What follows the name, as `FILE… [options]`. */
  usage: string;
  options: readonly Option[];
  /** Further examples. */
  examples: readonly Example[];
  /** What else to know, a paragraph each. */
  notes: readonly string[];
  /** Does the work and returns the exit code. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}
