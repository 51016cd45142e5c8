import { readFileSync, writeFileSync } from 'node:fs';
import { bundledPackages, licenceTextIn, moduleIdsOf } from './bundled-packages.mjs';

const bundled = new Map();

/** Writes the comment that leads a bundle: a line on ourselves, then name, version, copyright and licence of each package within. */
export function licenceComment(moduleIds) {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const packages = new Map();
  for (const { title, copyright, id } of packagesOf(moduleIds)) {
    const rights = `${copyright}\nSPDX-License-Identifier: ${id}`;
    packages.set(rights, [...(packages.get(rights) ?? []), title]);
  }
  const included = [...packages].map(([rights, titles]) => `\n${titles.join(', ')}\n${rights}\n`);
  const text = `${name} ${version} | ${license}\n${included.join('')}`;
  if (text.includes('*/')) throw new Error('A copyright line would end the comment.');
  return `/*!\n${text}*/`;
}

/** Writes the licences of all packages within the bundles, whole, into one file; each bundle of the build adds its own. */
export function thirdPartyNotices(file) {
  return {
    name: 'third-party-notices',
    writeBundle(_options, bundle) {
      for (const found of packagesOf(moduleIdsOf(bundle))) bundled.set(found.title, found);
      const notices = new Map();
      for (const { title, text } of [...bundled.values()].sort((a, b) => (a.title < b.title ? -1 : 1)))
        notices.set(text, [...(notices.get(text) ?? []), title]);
      const parts = [...notices].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
      writeFileSync(file, parts.join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

function packagesOf(moduleIds) {
  return bundledPackages(moduleIds).map(({ name, version, license: id, folder }) => {
    const text = licenceTextIn(folder);
    const [copyright] = /^[ \t]*copyright.*$/im.exec(text) ?? [];
    if (!copyright) throw new Error(`${name} does not say whose it is.`);
    return { title: `${name} ${version}`, id, copyright: copyright.trim(), text };
  });
}
