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

const unions = choicesOfWords();
const declared = declaredClasses();
const elements = declared.filter(({ tagName }) => tagName).map(publicFace);
const events = declared.filter(isFiredEvent).map(eventFace);
const problems = [...[...elements, ...events].flatMap(missingDescriptions), ...undocumentedNames()];
if (elements.length === 0) problems.push('No class in src/elements has a @tagname.');
const text = `${JSON.stringify(manifest(elements, events), null, 2)}\n`;

if (problems.length > 0) fail(problems.join('\n'));
else if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (present() !== text) fail(`${file} is stale: run \`npm run manifest\` and commit it.`);

/** Reads the classes out of the source, in the order of their tags and names. */
function declaredClasses() {
  const modules = ['src/controllers', 'src/elements', 'src/events'].flatMap(sources);
  const { modules: found } = create({ modules, plugins: litPlugin() });
  const key = ({ tagName, name }) => tagName ?? name;
  return found
    .flatMap(({ declarations }) => declarations)
    .filter(({ kind }) => kind === 'class')
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function sources(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
}

/** An element without what is private to it or comes from Lit. */
function publicFace(declaration) {
  const lists = described.map((list) => [list, (declaration[list] ?? []).map(inPublic)]);
  return {
    ...declaration,
    ...Object.fromEntries(lists.filter(([, entries]) => entries.length > 0)),
    superclass: { name: 'ReactiveElement', package: 'lit' },
    members: declaration.members?.filter(isPublic).map(inPublic) ?? [],
  };
}

function isFiredEvent({ name }) {
  return elements.some(({ events = [] }) => events.some(({ type }) => type.text === name));
}

/** An event's class with all that can be read from it, also what its base class has. */
function eventFace({ members = [], ...declaration }) {
  return {
    ...declaration,
    superclass: { name: 'Event', package: 'global:' },
    members: members.map(inPublic),
  };
}

function isPublic({ name, privacy = 'public', static: isStatic, inheritedFrom }) {
  if (privacy !== 'public' || isStatic || /^[#_]/.test(name) || lifeCycle.has(name)) return false;
  return inheritedFrom?.package !== 'lit';
}

/** Where in src something comes from is no part of the package; a type of a few words is those words. */
function inPublic({ inheritedFrom, ...rest }) {
  if (!rest.type) return rest;
  return { ...rest, type: { text: rest.type.text.replace(/^\w+$/, (name) => unions[name] ?? name) } };
}

/** The types of the elements' modules that are a choice of words: `PayloadStatus` is `'empty' | 'loading' | …`. */
function choicesOfWords() {
  const text = ['src/controllers', 'src/elements'].flatMap(sources).map((source) => source.text);
  const pattern = /^export type (\w+) =((?:\s*\|?\s*'[\w-]+')+);/gm;
  return Object.fromEntries(
    [...text.join('\n').matchAll(pattern)].map(([, name, words]) => [
      name,
      words.match(/'[\w-]+'/g).join(' | '),
    ]),
  );
}

function missingDescriptions({ tagName, name: className, description, ...lists }) {
  const owner = tagName ? `<${tagName}>` : className;
  const missing = described.flatMap((list) =>
    (lists[list] ?? [])
      .filter((entry) => !entry.description?.trim())
      .map(({ name }) => `${owner}: ${list} "${name}" has no description.`),
  );
  return description?.trim() ? missing : [`${owner} has no description.`, ...missing];
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
function manifest(elements, events) {
  const declarations = [...elements, ...events];
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
      definingModule('dist/define.js', elements.map(definition)),
      ...elements.map((element) => definingModule(`dist/${element.tagName}.js`, [definition(element)])),
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
