import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

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
      const modules = Object.values(bundle).flatMap(({ modules }) => Object.keys(modules ?? {}));
      for (const found of packagesOf(modules)) bundled.set(found.title, found);
      const notices = new Map();
      for (const { title, text } of [...bundled.values()].sort((a, b) => (a.title < b.title ? -1 : 1)))
        notices.set(text, [...(notices.get(text) ?? []), title]);
      const parts = [...notices].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
      writeFileSync(file, parts.join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}

function packagesOf(moduleIds) {
  return [...new Set(moduleIds.map(packageFolder))].filter(Boolean).sort().flatMap(readPackage);
}

function readPackage(folder) {
  const { name, version, license: id } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  // The licence of tslib asks for no notice.
  if (id === '0BSD') return [];
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const text = readFileSync(`${folder}/${file}`, 'utf8').trim();
  const [copyright] = /^[ \t]*copyright.*$/im.exec(text) ?? [];
  if (!copyright || !id) throw new Error(`${folder} does not say whose it is and under which licence.`);
  return { title: `${name} ${version}`, id, copyright: copyright.trim(), text };
}

function packageFolder(moduleId) {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1];
}
