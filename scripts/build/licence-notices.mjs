import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Writes the comment that must lead a bundle: our own licence in a line, then the notice of each package within. */
export function licenceNotices(moduleIds) {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const notices = new Map();
  for (const folder of [...new Set(moduleIds.map(packageFolder))].filter(Boolean).sort()) {
    // tslib's licence (0BSD) asks for no notice.
    if (basename(folder) === 'tslib') continue;
    const text = readFileSync(`${folder}/LICENSE`, 'utf8').trim();
    if (text.includes('*/')) throw new Error(`The licence of ${folder} would end the comment.`);
    const { name: packageName } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    notices.set(text, [...(notices.get(text) ?? []), packageName]);
  }
  const included = [...notices].map(([text, names]) => `\nIncludes ${names.join(', ')}:\n\n${text}\n`);
  return `/*!\n${name} ${version} | ${license} licence\n${included.join('')}*/`;
}

function packageFolder(moduleId) {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1];
}
