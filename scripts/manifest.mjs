import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const file = 'custom-elements.json';
const lifeCycle = new Set(
  [
    'adoptedCallback attributeChangedCallback connectedCallback createRenderRoot disconnectedCallback',
    'firstUpdated getUpdateComplete performUpdate render requestUpdate scheduleUpdate shouldUpdate',
    'update updated updateComplete willUpdate',
  ].flatMap((names) => names.split(' ')),
);
/** What a reader of the manual needs a sentence about. */
const described = ['members', 'attributes', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'events'];

const elements = declaredElements();
const problems = [...elements.flatMap(missingDescriptions), ...undocumentedNames()];
if (elements.length === 0) problems.push('No class in src/elements has a @tagname.');
const text = `${JSON.stringify(manifest(elements), null, 2)}\n`;

if (problems.length > 0) fail(problems.join('\n'));
else if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (present() !== text) fail(`${file} is stale: run \`npm run manifest\` and commit it.`);

/** Reads the public elements out of the source, without what is private to them or comes from Lit. */
function declaredElements() {
  const modules = ['src/controllers', 'src/elements', 'src/events'].flatMap(sources);
  const { modules: found } = create({ modules, plugins: litPlugin() });
  return found
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(publicFace)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
}

function publicFace(declaration) {
  const lists = described.map((list) => [list, (declaration[list] ?? []).map(withoutOrigin)]);
  return {
    ...declaration,
    ...Object.fromEntries(lists.filter(([, entries]) => entries.length > 0)),
    superclass: { name: 'LitElement', package: 'lit' },
    members: declaration.members?.filter(isPublic).map(withoutOrigin) ?? [],
  };
}

function isPublic({ name, privacy = 'public', static: isStatic, inheritedFrom }) {
  if (privacy !== 'public' || isStatic || /^[#_]/.test(name) || lifeCycle.has(name)) return false;
  return inheritedFrom?.package !== 'lit';
}

/** Where in src something comes from is no part of the package. */
function withoutOrigin({ inheritedFrom, ...rest }) {
  return rest;
}

function missingDescriptions(element) {
  return described.flatMap((list) =>
    (element[list] ?? [])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `<${element.tagName}>: ${list} "${name}" has no description.`),
  );
}

/** A part, slot or property that the source names and no element's doc comment mentions. */
function undocumentedNames() {
  const text = ['src/elements', 'src/styles']
    .flatMap(sources)
    .map((source) => source.text)
    .join('\n');
  const patterns = [
    ['cssParts', '@csspart', /\bpart="([\w-]+)"/g],
    ['slots', '@slot', /<slot name="([\w-]+)"/g],
    ['cssProperties', '@cssprop', /var\(\s*(--fact-[\w-]+)/g],
  ];
  return patterns.flatMap(([list, tag, pattern]) => {
    const documented = new Set(elements.flatMap((element) => (element[list] ?? []).map(({ name }) => name)));
    const named = new Set([...text.matchAll(pattern)].map((match) => match[1]));
    return [...named]
      .filter((name) => !documented.has(name))
      .map((name) => `No element documents ${tag} ${name}.`);
  });
}

/** Sets the elements where the package has them: classes in the index, definitions in the doors that register. */
function manifest(declarations) {
  const definition = ({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module: 'dist/index.js' },
  });
  const definingModule = (path, exports) => ({ kind: 'javascript-module', path, declarations: [], exports });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations,
        exports: declarations.map(({ name }) => ({
          kind: 'js',
          name,
          declaration: { name, module: 'dist/index.js' },
        })),
      },
      definingModule('dist/define.js', declarations.map(definition)),
      ...declarations.map((element) => definingModule(`dist/${element.tagName}.js`, [definition(element)])),
    ],
  };
}

function present() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
