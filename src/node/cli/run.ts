import { Arguments } from './arguments.js';
import { isClosedPipeError } from './closed-pipe-error.js';
import { commands } from './commands.js';
import { escapeControls } from './escape-controls.js';
import { CANNOT_RUN, SUCCESS } from './exit-code.js';
import { commandHelp, toolHelp } from './help.js';
import { nearestName } from './nearest-name.js';
import { packageVersion } from './package-version.js';
import type { CliEnvironment } from './cli-environment.js';
import { Terminal } from './terminal.js';
import { isUsageError, UsageError } from './usage-error.js';

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
    if (isClosedPipeError(error)) return SUCCESS;
    const isOurs = isUsageError(error);
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
  const listed = commands.find((one) => one.name === wanted);
  if (listed) {
    const command = await listed.load();
    const asksForHelp = isHelp || rest.some((word) => word === '--help' || word === '-h');
    if (!asksForHelp) return command.run(new Arguments(rest, command.options), terminal);
    await terminal.print(commandHelp(listed, command));
    return SUCCESS;
  }
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
