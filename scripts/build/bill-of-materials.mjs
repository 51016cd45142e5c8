import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import { bundledPackages, moduleIdsOf } from './bundled-packages.mjs';

const found = new Map();

/**
 * Writes what the package brings with it, as a bill of materials in CycloneDX's JSON (https://cyclonedx.org/docs/1.6/json/):
 * the packages whose code is within its builds (each build adds its own), and those that are installed beside it. It holds neither time nor
 * serial number, so that the same sources give the same bytes.
 */
export function billOfMaterials(file) {
  return {
    name: 'bill-of-materials',
    writeBundle(_options, bundle) {
      for (const one of [...bundledPackages(moduleIdsOf(bundle)), ...installedPackages()])
        found.set(`${one.name} ${one.version}`, one);
      writeFileSync(file, `${writeBill([...found.values()])}\n`);
    },
  };
}

/** The packages that `npm install` of this one brings, as locked here. */
function installedPackages() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const needed = Object.keys(packages).filter(
    (path) => path && !packages[path].dev && !packages[path].optional,
  );
  return bundledPackages(needed.map((path) => join(process.cwd(), path, 'package.json')));
}

function writeBill(packages) {
  const licences = new Contrib.License.Factories.LicenseFactory(refuseExpression);
  const toComponent = (type, { name, version, license }, options) => {
    const [group, ownName] = name.startsWith('@') ? name.split('/') : [undefined, name];
    const purl = new PackageURL('npm', group, ownName, version).toString();
    const component = new Models.Component(type, ownName, { bomRef: purl, group, version, purl, ...options });
    component.licenses.add(licences.makeFromString(license));
    return component;
  };
  const own = toComponent(Enums.ComponentType.Library, JSON.parse(readFileSync('package.json', 'utf8')));
  const parts = packages.map((one) =>
    toComponent(Enums.ComponentType.Library, one, { scope: Enums.ComponentScope.Required }),
  );
  for (const { bomRef } of parts) own.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own }),
    components: new Models.ComponentRepository(parts),
  });
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 });
}

/** Licences here are single names of SPDX's list; one that is not ends up under its own name. */
function refuseExpression(text) {
  throw new Error(`${text} is no single licence.`);
}
