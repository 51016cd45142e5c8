import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/node/cli/run.js';

/** What a run of the command line left behind. */
export interface FactletRun {
  code: number;
  out: string;
  err: string;
}

/** Keeps what is written to it. */
export class Sink extends Writable {
  text = '';
  isTTY = false;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line in this process, in a folder and with an input. */
export async function runFactlet(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array | Iterable<string | Uint8Array> = [],
): Promise<FactletRun> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? [input] : input;
  const stdin = Readable.from(chunks, { objectMode: false });
  const now = (): Date => new Date('2026-03-31T12:00:00');
  const code = await run(args, { stdin, stdout, stderr, cwd: folder, now });
  return { code, out: stdout.text, err: stderr.text };
}

/** Makes a folder with these files; strings are written as they are, other values as JSON. */
export function makeFolder(files: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'factlet-cli-')));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isRaw ? content : JSON.stringify(content, undefined, 2));
  }
  return folder;
}

/** Takes a folder of `makeFolder` away. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
