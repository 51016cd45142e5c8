import { Arguments } from './arguments.js';
import { check } from './check.js';
import { ClosedPipeError } from './closed-pipe-error.js';
import type { Command } from './command.js';
import { convert } from './convert.js';
import { escapeControls } from './escape-controls.js';
import { CANNOT_RUN, SUCCESS } from './exit-code.js';
import { commandHelp, toolHelp } from './help.js';
import { nearestName } from './nearest-name.js';
import { packageVersion } from './package-version.js';
import { render } from './render.js';
import { snippet } from './snippet.js';
import type { CliEnvironment } from './cli-environment.js';
import { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** The commands of the tool. */
export const commands: readonly Command[] = [check, convert, render, snippet];

/** Runs the tool with what stands behind its name, and returns the exit code. Never rejects. */
export async function run(args: readonly string[], environment: CliEnvironment): Promise<number> {
  const terminal = new Terminal(environment);
  const code = await runSafely(args, terminal);
  return terminal.hasLostMessages ? CANNOT_RUN : code;
}

async function runSafely(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const code = await runCommand(args, terminal);
    await terminal.finish();
    return code;
  } catch (error) {
    if (error instanceof ClosedPipeError) return SUCCESS;
    const isOurs = error instanceof UsageError;
    const message = escapeControls(error instanceof Error ? error.message : String(error));
    await terminal.printMessage(
      isOurs ? `factlet: ${message}` : `factlet: Internal error; please report it: ${message}`,
    );
    return CANNOT_RUN;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    await terminal.print(`${packageVersion()}\n`);
    return SUCCESS;
  }
  const isHelp = name === undefined || ['--help', '-h', 'help'].includes(name);
  const wanted = isHelp ? rest[0] : name;
  const command = commands.find((one) => one.name === wanted);
  if (command && (isHelp || rest.some((word) => word === '--help' || word === '-h'))) {
    await terminal.print(commandHelp(command));
    return SUCCESS;
  }
  if (command) return command.run(new Arguments(rest, command.options), terminal);
  if (wanted !== undefined) throw unknownCommand(wanted);
  if (name === undefined) {
    await terminal.printMessage(toolHelp(commands).trimEnd());
    return CANNOT_RUN;
  }
  await terminal.print(toolHelp(commands));
  return SUCCESS;
}

function unknownCommand(name: string): UsageError {
  const names = commands.map((command) => command.name);
  const meant = nearestName(name, names);
  const hint = meant ? `Did you mean ${meant}?` : `The commands are ${names.join(', ')}.`;
  return new UsageError(`Unknown command “${name}”. ${hint} See npx factlet --help.`);
}
