import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FileReplacement } from './file-replacement.js';

/** A file that is being written. */
export interface OutputFile {
  write(text: string): Promise<void> | void;
  /** Completes the file. */
  finish(): Promise<void> | void;
  /** Leaves everything as it was before, as far as the file is one that can be replaced. */
  abandon(): Promise<void> | void;
}

/** Most links that lead from one to the next, as for Linux. */
const MOST_LINKS = 40;

/** Links to what a process has open, which is written to and never replaced. */
const DESCRIPTOR = /^\/(?:dev\/fd|proc\/[^/]+\/fd)\//;

/**
 * Opens a file for writing and makes the folders above it. A file is replaced when it is complete; of a link, the file that it
 * leads to. Devices, pipes and open descriptors such as `/dev/stdout` are written to directly.
 */
export async function openOutput(path: string): Promise<OutputFile> {
  await mkdir(dirname(path), { recursive: true });
  const target = followLinks(path);
  const old = statSync(target, { throwIfNoEntry: false });
  const isReplaced = (!old || old.isFile()) && !DESCRIPTOR.test(target);
  return isReplaced ? new FileReplacement(target, old) : openDirectly(target);
}

// Opening a pipe waits for its reader, so it must not block the process.
async function openDirectly(path: string): Promise<OutputFile> {
  const handle = await open(path, 'a');
  const close = (): Promise<void> => handle.close();
  return { write: (text) => handle.appendFile(text), finish: close, abandon: close };
}

// Unlike `realpath`, also for a link to a file that is not there yet.
function followLinks(path: string): string {
  let target = path;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    target = join(realpathSync(dirname(target)), basename(target));
    const next = DESCRIPTOR.test(target) ? undefined : readLink(target);
    if (next === undefined) return target;
    target = resolve(dirname(target), next);
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

function readLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
