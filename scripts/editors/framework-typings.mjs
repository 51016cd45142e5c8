import { declaredElements } from './declared-elements.mjs';

const frameworks = {
  jsx: {
    imports: `import type { ClassAttributes, HTMLAttributes } from 'react';`,
    given: (name) => `ClassAttributes<${name}>, HTMLAttributes<${name}>`,
    // JSX leaves unknown names with a hyphen unchecked: with this, what a listener is given says so.
    more: [
      '  class?: string | undefined;',
      '  [noSuchEvent: `onfact-${string}`]: ((event: never) => unknown) | undefined;',
    ],
    tables: [`declare module 'react'`, 'namespace JSX', 'interface IntrinsicElements'],
  },
  vue: {
    imports: `import type { HTMLAttributes, VNodeProps } from 'vue';`,
    given: () => 'VNodeProps, HTMLAttributes',
    // Vue takes a name with hyphens and its form without for the same, a listener as well.
    name: camelCase,
    entry: (name) => `new () => ${name} & { $props: ${propsOf(name)} }`,
    tables: [`declare module 'vue'`, 'interface GlobalComponents'],
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';`,
    given: (name) => `HTMLAttributes<${name}>`,
    tables: [`declare module 'svelte/elements'`, 'interface SvelteHTMLElements'],
  },
};

/**
 * The types of the elements for templates of React, Vue and Svelte, out of their manifest, as the texts of declarations by the
 * names of their doors.
 */
export function frameworkTypings(manifest) {
  const elements = declaredElements(manifest);
  return Object.fromEntries(
    Object.entries(frameworks).map(([door, framework]) => [door, declarations(elements, framework)]),
  );
}

function declarations(elements, { imports, given, name = asSet, more = [], entry = propsOf, tables }) {
  const props = (element) => [
    comment(`What \`<${element.tagName}>\` takes in a template.`),
    `export interface ${propsOf(element.name)} extends ${given(element.name)} {`,
    ...[...fields(element, name)].flatMap(([key, { description, type }]) => [
      `  ${comment(description)}`,
      `  ${/\W/.test(key) ? `'${key}'` : key}?: ${type} | undefined;`,
    ]),
    ...more,
    '}',
    '',
  ];
  return [
    '// Made out of custom-elements.json.',
    `import type { ${importedNames(elements).join(', ')} } from './index.js';`,
    imports,
    '',
    comment('A value of a property, also as the words of an attribute.'),
    "type Written<T> = T | (T extends number ? `${T}` : T extends boolean ? '' : never);",
    '',
    ...elements.flatMap(props),
    ...nest(
      tables,
      elements.map((element) => `'${element.tagName}': ${entry(element.name)};`),
    ),
    '',
  ].join('\n');
}

/** All that an element takes, by its name: attributes, properties that are no attributes, and listeners. */
function fields({ name: className, attributes, members, events }, rename) {
  const written = attributes.map(({ name, fieldName, description, type: { text } }) => {
    const type = `${className}['${fieldName}']`;
    // Frameworks set a property where there is one of that name.
    const isWritten = name !== fieldName && !text.startsWith('string');
    return [name, { description, type: isWritten ? `Written<${type}>` : type }];
  });
  const properties = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map(({ name, description }) => [name, { description, type: `${className}['${name}']` }]);
  const listeners = events.map(({ name, type, description }) => [
    `on-${name}`,
    { description, type: `((event: ${type.text}) => unknown)` },
  ]);
  const all = [...properties, ...written, ...listeners];
  return new Map(all.map(([name, field]) => [rename(name), field]));
}

function importedNames(elements) {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  return [...new Set([...elements.map(({ name }) => name), ...events])].sort();
}

function nest([outer, ...inner], lines) {
  const content = inner.length > 0 ? nest(inner, lines) : lines;
  return [`${outer} {`, ...content.map((line) => `  ${line}`), '}'];
}

function propsOf(className) {
  return className.replace(/Element$/, 'Props');
}

function comment(words) {
  return `/** ${words.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */`;
}

function camelCase(name) {
  return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function asSet(name) {
  return name.replace(/^on-/, 'on');
}
