import { bundledPackages, licenceTextIn, moduleIdsOf } from './bundled-packages.mjs';

/** Writes a file with the name, version and licence text of every package that a build has within. */
export function noticesFile(fileName) {
  return {
    name: 'notices-file',
    generateBundle(_, bundle) {
      this.emitFile({ type: 'asset', fileName, source: writeNotices(moduleIdsOf(bundle)) });
    },
  };
}

/** The name, version and licence text of every package whose modules these are. */
export function writeNotices(moduleIds) {
  // One package may be there twice.
  const notices = new Set(bundledPackages(moduleIds).map(writeNotice));
  return `${[...notices].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

const writeNotice = ({ name, version, license, folder }) =>
  `${name} ${version} (${license})\n\n${licenceTextIn(folder)}`;
