import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';
import { sourceFiles, walkTree, type SourceFile } from './support/source-files.js';

interface Permission {
  /** Rooms (or doors, as `doors`) whose values and types it may import. */
  values?: string[];
  /** Rooms of which it may import types only. */
  types?: string[];
  /** Packages it may import. */
  packages?: string[];
}

/** The table "Who may import whom" of ARCHITECTURE.md. */
const rooms: Record<string, Permission> = {
  text: {},
  schema: { packages: ['zod'] },
  model: { values: ['text'], types: ['schema'] },
  locale: { types: ['model'] },
  outline: { values: ['model', 'text', 'locale'] },
  view: {},
  formats: {
    values: ['outline', 'view', 'model', 'text', 'locale'],
    packages: [
      '@rgrove/parse-xml',
      'fflate',
      'jsonrepair',
      'mdast-util-from-markdown',
      ...['mdast-util-gfm-footnote', 'mdast-util-gfm-strikethrough', 'mdast-util-gfm-table'],
      ...[
        'micromark-extension-gfm-footnote',
        'micromark-extension-gfm-strikethrough',
        'micromark-extension-gfm-table',
      ],
      'parse5',
      'yaml',
    ],
  },
  events: { types: ['model'] },
  styles: { packages: ['lit'] },
  controllers: { values: ['formats', 'model', 'text', 'locale', 'events'], packages: ['lit'] },
  elements: {
    values: ['controllers', 'outline', 'view', 'events', 'locale', 'styles', 'text', 'model'],
    packages: ['lit'],
  },
  publish: { values: ['formats', 'outline', 'view', 'model', 'text', 'locale'] },
  reading: { values: ['formats', 'model'], packages: ['jsonc-parser'] },
  compare: { values: ['model', 'text'] },
  testing: { types: ['model'] },
  frame: {},
  node: {
    values: [
      ...['doors', 'elements', 'controllers', 'publish', 'reading', 'compare', 'formats', 'outline', 'view'],
      ...['locale', 'model', 'text'],
    ],
    packages: ['lit', 'node:*', 'damerau-levenshtein', 'tinyglobby'],
  },
};

const doors: Record<string, Permission> = {
  index: { values: ['doors', 'elements', 'events', 'formats', 'locale', 'model', 'text'] },
  define: { values: ['doors', 'elements'] },
  'fact-summary': { values: ['controllers', 'elements'] },
  'claim-card': { values: ['controllers', 'elements'] },
  'source-list': { values: ['controllers', 'elements'] },
  embed: { values: ['controllers', 'elements'] },
  formats: { values: ['formats', 'model', 'text'] },
  schema: { values: ['schema'] },
  testing: { values: ['testing'] },
  server: { values: ['formats', 'node', 'publish'] },
  'frame-page': { values: ['frame'] },
  'frame-host': { values: ['frame'] },
  cli: { values: ['node'] },
};

/** The doors that do something when they are imported. */
const registeringDoors = [
  ...['define', 'fact-summary', 'claim-card', 'source-list', 'embed'],
  ...['frame-page', 'frame-host', 'cli'],
];

/** What elements must leave to the controllers: making a fact check out of input. */
const notForElements = ['model/parse-fact-check.ts', 'model/validate.ts'];

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

describe('The architecture', () => {
  it('has only the rooms and doors that its table names', () => {
    const unknown = files.filter((file) => !permissionOf(file)).map(({ path }) => path);
    expect(unknown).to.deep.equal([]);
  });

  for (const room of Object.keys(rooms)) {
    it(`lets ${room} import only what its row names`, () => {
      expect(
        files.filter((file) => !file.isDoor && file.room === room).flatMap(forbiddenImports),
      ).to.deep.equal([]);
    });
  }

  it('lets each door import only what its row names', () => {
    expect(files.filter(({ isDoor }) => isDoor).flatMap(forbiddenImports)).to.deep.equal([]);
  });

  it('leaves validation to the controllers', () => {
    const found = files
      .filter(({ room }) => room === 'elements')
      .flatMap((file) => file.imports.map(({ target, typesOnly }) => ({ file, target, typesOnly })))
      .filter(({ target, typesOnly }) => !typesOnly && notForElements.includes(target))
      .map(({ file, target }) => `${file.path} → ${target}`);
    expect(found).to.deep.equal([]);
  });

  it('never lets one format import another', () => {
    const formats = new Set(files.filter(isFormat).map(({ path }) => path));
    const found = [...formats].flatMap((path) =>
      byPath
        .get(path)!
        .imports.filter(({ target }) => formats.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(found).to.deep.equal([]);
  });

  it('keeps zod out of everything that a page loads', () => {
    for (const door of ['index.ts', 'formats.ts', 'embed.ts']) {
      expect(reached(door), door).not.to.include('zod');
    }
  });

  it('keeps Lit out of the readers and writers', () => {
    expect(reached('formats.ts')).not.to.include('lit');
  });

  it('keeps the reader of Markdown out of everything that a page loads', () => {
    for (const door of ['index.ts', 'formats.ts', 'embed.ts']) {
      expect(reached(door), door).not.to.include('formats/markdown.ts');
    }
  });

  it('imports files that exist, with the ending .js', () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ relative, target }) => relative && !byPath.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(missing).to.deep.equal([]);
  });

  it('has no cycles', () => {
    expect(findCycle()).to.equal(undefined);
  });

  it('runs nothing at import time but in the doors that register', () => {
    const found = files
      .filter((file) => !(file.isDoor && registeringDoors.includes(file.room)))
      .filter(({ tree }) => tree.statements.some((statement) => !isDeclaration(statement)))
      .map(({ path }) => path);
    expect(found).to.deep.equal([]);
  });

  it('leaves fetching, reading JSON and registering to others than the elements', () => {
    const forbidden = ['fetch', 'globalThis.fetch', 'window.fetch', 'JSON.parse', 'customElements.define'];
    const found = files
      .filter(({ room, isDoor }) => room === 'elements' && !isDoor)
      .flatMap(({ path, tree }) =>
        calls(tree)
          .filter((name) => forbidden.includes(name))
          .map((name) => `${path}: ${name}`),
      );
    expect(found).to.deep.equal([]);
  });

  it('names files in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:styles|generated))?\.tsx?$/;
    // A language is named by its tag.
    const language = /^[a-z]{2,3}-[A-Z][A-Za-z]+\.ts$/;
    const named = files.filter((file) => !(file.room === 'locale' && language.test(fileName(file))));
    expect(named.map(fileName).filter((name) => !kebab.test(name))).to.deep.equal([]);
  });

  it('has no file over 300 lines, but for data', () => {
    const isData = (path: string): boolean => path.endsWith('.generated.ts') || path.includes('/lexicon/');
    const long = files.filter(({ path, lines }) => lines > 300 && !isData(path));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).to.deep.equal([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');

  it('draws arrows that the table allows, and shows what a room imports below it', () => {
    const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? [];
    const drawn = readArrows(picture);
    for (const [room, { values = [], types = [] }] of Object.entries(rooms)) {
      const below = reachOf(room, drawn.solid);
      expect(
        values.filter((name) => name !== 'doors' && !below.includes(name)),
        `${room} misses`,
      ).to.deep.equal([]);
      const direct = drawn.solid.get(room) ?? [];
      expect(
        direct.filter((name) => !values.includes(name)),
        `${room} may not`,
      ).to.deep.equal([]);
      expect(drawn.dotted.get(room) ?? [], `${room}, types`).to.deep.equal(types);
    }
    const all = ['doors', ...reachOf('doors', drawn.solid)];
    expect(Object.keys(rooms).filter((room) => !all.includes(room))).to.deep.equal([]);
  });

  it('leads to files that exist in its table of where to change what', () => {
    const [, table = ''] = /## Where do I change …\?\n([\s\S]*?)\n## /.exec(text) ?? [];
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:what +\| where|-)/.test(line));
    expect(rows.length).to.be.above(15);
    const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
    for (const row of rows) {
      let last = '';
      const named = [...row.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
      const paths = named.filter((name) => /\/$|\.\w+$/.test(name) && !/[A-Z]{2}/.test(name));
      for (const path of paths) {
        // A bare file name lies beside the file that is named before it.
        const whole = path.includes('/') ? path : `${folder(last)}${path}`;
        expect(existsSync(whole), `${path} in ${row}`).to.equal(true);
        last = whole;
      }
    }
  });
});

/** The arrows of a picture: from each room to others, solid for values, dotted for types. */
function readArrows(picture: string): { solid: Map<string, string[]>; dotted: Map<string, string[]> } {
  const arrows = { solid: new Map<string, string[]>(), dotted: new Map<string, string[]>() };
  for (const line of picture.replace(/\["[^"]*"\]/g, '').split('\n')) {
    const [, from = '', arrow, to = ''] = /^\s*(\w+) (-->|-\. types \.->) ([\w &]+?)\s*$/.exec(line) ?? [];
    if (arrow) arrows[arrow === '-->' ? 'solid' : 'dotted'].set(from, to.split(' & '));
  }
  return arrows;
}

/** All that can be reached along arrows, without the start. */
function reachOf(from: string, arrows: Map<string, string[]>, found = new Set<string>()): string[] {
  for (const to of arrows.get(from) ?? []) {
    if (found.has(to)) continue;
    found.add(to);
    reachOf(to, arrows, found);
  }
  return [...found];
}

function permissionOf(file: SourceFile): Permission | undefined {
  return file.isDoor ? doors[file.room] : rooms[file.room];
}

function forbiddenImports(file: SourceFile): string[] {
  const { values = [], types = [], packages = [] } = permissionOf(file) ?? {};
  return file.imports
    .filter(({ target, relative, typesOnly }) => {
      if (!relative)
        return !packages.some(
          (name) => target === name || (name.endsWith(':*') && target.startsWith(name.slice(0, -1))),
        );
      const room = target.includes('/') ? target.split('/')[0]! : 'doors';
      if (!file.isDoor && room === file.room) return false;
      return !values.includes(room) && !(typesOnly && types.includes(room));
    })
    .map(({ target, typesOnly }) => `${file.path} → ${target}${typesOnly ? ' (types)' : ''}`);
}

/** All files and packages whose code is loaded with a file. */
function reached(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const imports = byPath.get(path)?.imports.filter(({ typesOnly }) => !typesOnly) ?? [];
  for (const { target } of imports) reached(target, seen);
  return [...seen];
}

function findCycle(): string | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    if (done.has(path)) return undefined;
    for (const { target } of byPath.get(path)?.imports ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  return files.map(({ path }) => visit(path, [])).find(Boolean);
}

function isFormat({ room, isDoor, tree }: SourceFile): boolean {
  if (room !== 'formats' || isDoor) return false;
  return tree.statements.some(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      isExported(statement) &&
      /^(?:from|to)[A-Z]/.test(statement.name?.text ?? ''),
  );
}

function isExported(statement: ts.FunctionDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  );
}

function calls(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  walkTree(tree, (node) => {
    if (ts.isCallExpression(node)) found.push(node.expression.getText(tree).replaceAll(/\s|\?/g, ''));
  });
  return found;
}

function fileName({ path }: SourceFile): string {
  return path.split('/').at(-1)!;
}
