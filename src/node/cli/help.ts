import type { Command, ListedCommand } from './command.js';
import type { Option } from './option.js';

const WIDTH = 96;

/** The help of the whole tool. */
export function toolHelp(commands: readonly ListedCommand[]): string {
  return [
    'Factlet checks, converts and publishes fact checks.',
    '',
    'Usage: npx factlet COMMAND FILE… [options]',
    '',
    ...commands.flatMap(({ name, does }) => [`  ${name.padEnd(9)}${wrapText(does, 11)}`]),
    '',
    'Examples',
    ...commands.map(({ example }) => `  ${example.line}`),
    '',
    wrapText(
      'A file is JSON of the widget, ClaimReview, an answer of Google’s Fact Check Tools, Markdown, plain text or HTML; the format is detected automatically. A pattern such as "archive/**/*.json" names many files, and - standard input.',
      0,
    ),
    '',
    'More: npx factlet COMMAND --help · npx factlet --version',
    '',
  ].join('\n');
}

/** The help of one command, its examples first. */
export function commandHelp({ name, does, example }: ListedCommand, command: Command): string {
  const { usage, options, examples, notes } = command;
  const signs = options.map(signOf);
  const column = Math.max(...signs.map(({ length }) => length)) + 4;
  return [
    wrapText(does, 0),
    '',
    `Usage: npx factlet ${name} ${usage}`,
    '',
    'Examples',
    ...[example, ...examples].flatMap((one) => [`  ${one.does}:`, `    ${one.line}`]),
    '',
    'Options',
    ...options.map(
      (option, index) => `  ${(signs[index] ?? '').padEnd(column - 2)}${wrapText(option.does, column)}`,
    ),
    '',
    ...notes.flatMap((note) => [wrapText(note, 0), '']),
  ].join('\n');
}

function signOf({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

// Lines after the first begin at a column.
function wrapText(text: string, column: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && column + line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(column)}`);
}
