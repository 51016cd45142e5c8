import type { Arguments } from './arguments.js';
import type { Option } from './option.js';
import type { Terminal } from './terminal.js';

/** A command line that works as it stands, and what it is good for. */
export interface Example {
  does: string;
  line: string;
}

/** One command of the tool, with all that its help says. */
export interface Command {
  name: string;
  /** What follows the name, as `FILE… [options]`. */
  usage: string;
  does: string;
  options: readonly Option[];
  examples: readonly Example[];
  /** What else to know, a paragraph each. */
  notes: readonly string[];
  /** Does the work and returns the exit code. */
  run(args: Arguments, terminal: Terminal): Promise<number>;
}
