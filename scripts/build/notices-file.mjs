import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file with the name, version and licence text of every package that a build has within. */
export function noticesFile(fileName) {
  return {
    name: 'notices-file',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folders = [...new Set(modules.map(packageFolder))].filter(Boolean).sort();
      // One package may be there twice.
      const notices = new Set(folders.map(noticeOf));
      this.emitFile({
        type: 'asset',
        fileName,
        source: `${[...notices].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`,
      });
    },
  };
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file || !license) throw new Error(`${name} says nothing of its licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

function packageFolder(moduleId) {
  const folder = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1];
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}
