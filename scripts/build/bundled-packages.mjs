import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose modules these are: `{ name, version, license, folder }`. Throws where one says nothing of its licence. */
export function bundledPackages(moduleIds) {
  const folders = [...new Set([...moduleIds].map(packageFolder))].filter(Boolean).sort();
  return folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!license) throw new Error(`${folder} says nothing of its licence.`);
    return { name, version, license, folder };
  });
}

/** The whole licence that lies in a package's folder. */
export function licenceTextIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${folder} has no file with its licence.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** Ids of all modules that a bundle of Rollup has within. */
export const moduleIdsOf = (bundle) =>
  Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));

function packageFolder(moduleId) {
  const folder = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1];
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}
