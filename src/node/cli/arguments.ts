import { parseArgs } from 'node:util';
import type { Option } from './option.js';
import { nearestName } from './nearest-name.js';
import { UsageError } from './usage-error.js';

/** What stands behind a command: names of files and options, checked against those that the command knows. */
export class Arguments {
  /** Everything that is no option. */
  readonly names: readonly string[];
  readonly #values: ReadonlyMap<string, string>;

  /** Throws a `UsageError` that names the nearest option where one is unknown, lacks its value or has one too many. */
  constructor(args: readonly string[], options: readonly Option[]) {
    const values = new Map<string, string>();
    const { tokens, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        options.map(({ name, short, value }) => [
          name,
          { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
        ]),
      ),
      strict: false,
      tokens: true,
      allowPositionals: true,
    });
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      const option = options.find(({ name }) => name === token.name);
      if (!option) throw unknownOption(token.rawName, options);
      values.set(option.name, readValue(option, token.value, token.inlineValue ?? false));
    }
    this.names = positionals;
    this.#values = values;
  }

  /** Whether an option was given. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of an option. */
  valueOf(name: string): string | undefined {
    return this.#values.get(name);
  }
}

function readValue(
  { name, value, choices }: Option,
  argument: string | undefined,
  isInline: boolean,
): string {
  if (!value) {
    if (argument !== undefined) throw new UsageError(`--${name} takes no value.`);
    return '';
  }
  if (!argument || (!isInline && argument.startsWith('--')))
    throw new UsageError(`--${name} needs a value: --${name} ${value}.`);
  if (choices && !choices.includes(argument)) {
    const meant = nearestName(argument, choices);
    const hint = meant ? `Did you mean ${meant}?` : `Write one of: ${choices.join(', ')}.`;
    throw new UsageError(`--${name}: unknown value “${argument}”. ${hint}`);
  }
  return argument;
}

function unknownOption(written: string, options: readonly Option[]): UsageError {
  const names = options.map(({ name }) => name);
  const meant = nearestName(written.replace(/^-+/, ''), names);
  const hint = meant
    ? `Did you mean --${meant}?`
    : `The options are: ${names.map((name) => `--${name}`).join(', ')}.`;
  return new UsageError(`Unknown option ${written}. ${hint}`);
}
