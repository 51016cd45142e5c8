import type { Arguments } from '../arguments.js';
import type { Option } from '../option.js';
import type { FoundFile } from '../read/find-files.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { FolderStore } from './folder-store.js';
import { LineStore } from './line-store.js';
import { OutputFiles } from './output-files.js';
import { SingleStore, type Join } from './single-store.js';
import type { Store } from './store.js';
import { ValueStore } from './value-store.js';

/** The options that say where results go. */
export const storeOptions: readonly Option[] = [
  {
    name: 'out',
    short: 'o',
    value: 'OUT',
    does: 'writes to this file; default: standard output',
  },
  { name: 'out-dir', value: 'DIR', does: 'writes a file for each input into this folder' },
];

/** Where the results go, as the options say; throws a `UsageError` where they would be lost or written over an input. */
export function chooseStore(
  args: Arguments,
  files: readonly FoundFile[],
  terminal: Terminal,
  join?: Join,
): Store {
  const folder = args.valueOf('out-dir');
  const out = args.valueOf('out');
  const file = out === STANDARD_INPUT ? undefined : out;
  const outputs = new OutputFiles(terminal);
  const inputs = files.filter(({ problem }) => !problem).map(({ name }) => name);
  if (folder !== undefined && (out !== undefined || args.has('ndjson')))
    throw new UsageError('Use only one of --out, --out-dir and --ndjson.');
  if (folder !== undefined) {
    if (inputs.includes(STANDARD_INPUT))
      throw new UsageError('Standard input has no file name. Name the output with --out.');
    return new FolderStore(terminal, outputs, folder, inputs);
  }
  if (file !== undefined) outputs.refuseInputs(file);
  if (file === undefined && args.has('json')) return new ValueStore();
  if (args.has('ndjson')) return new LineStore(terminal, outputs, file);
  if (files.length > 1)
    throw new UsageError(
      `These are ${files.length} documents. Add --out-dir DIR for a file each, or --ndjson for a line each.`,
    );
  return new SingleStore(terminal, outputs, file, join);
}
