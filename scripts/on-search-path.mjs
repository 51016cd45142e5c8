import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** The files of these names on the search path for programs, those of the first name first. */
export function onSearchPath(names) {
  const ending = platform() === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  return files.filter((file) => existsSync(file));
}
