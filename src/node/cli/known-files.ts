import { fstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files by what they are on the disk, so that one is recognized under every name, also through symbolic and hard links. */
export class KnownFiles {
  readonly #names = new Map<string, string>();

  /** Remembers a file under the name by which people know it. */
  add(path: string, name: string): void {
    for (const key of keysOf(path)) this.#names.set(key, name);
  }

  /** Remembers what is behind a file descriptor, if that is a file. */
  addDescriptor(fd: number | undefined, name: string): void {
    const key = keyOfDescriptor(fd);
    if (key !== undefined) this.#names.set(key, name);
  }

  /** The name of the known file that this path leads to. */
  find(path: string): string | undefined {
    const found = keysOf(path).find((key) => this.#names.has(key));
    return found && this.#names.get(found);
  }

  /** The name of the known file that is behind a file descriptor. */
  findDescriptor(fd: number | undefined): string | undefined {
    return this.#names.get(keyOfDescriptor(fd) ?? '');
  }
}

// Some file systems give no numbers, and a file that is not there yet has none.
function keysOf(path: string): string[] {
  const stats = attempt(() => statSync(path, { bigint: true }));
  const place = attempt(() => realpathSync(path)) ?? join(realFolder(path), basename(path));
  if (stats && !stats.isFile()) return [];
  const key = stats && keyOf(stats);
  return key ? [place, key] : [place];
}

function keyOfDescriptor(fd: number | undefined): string | undefined {
  const stats = fd === undefined ? undefined : attempt(() => fstatSync(fd, { bigint: true }));
  return stats?.isFile() ? keyOf(stats) : undefined;
}

function keyOf({ dev, ino }: BigIntStats): string | undefined {
  return ino ? `${dev}:${ino}` : undefined;
}

function realFolder(path: string): string {
  const folder = dirname(path);
  return attempt(() => realpathSync(folder)) ?? folder;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
