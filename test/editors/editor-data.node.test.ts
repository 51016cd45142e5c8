import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { elementsOf, readCustomElements, type Described } from '../support/custom-elements.js';

interface Named {
  name: string;
  description: string;
}
interface VsCodeHtml {
  tags: (Named & { attributes: (Named & { values: Named[]; valueSet?: string })[] })[];
}
interface VsCodeCss {
  properties: Named[];
  pseudoElements: Named[];
  pseudoClasses: Named[];
}
interface WebTypes {
  name: string;
  version: string;
  contributions: {
    html: {
      elements: (Named &
        Record<'attributes' | 'slots' | 'events', Named[]> & { js: { properties: Named[] } })[];
    };
    css: Record<'properties' | 'pseudo-elements' | 'pseudo-classes', Named[]>;
  };
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const packageJson = read('package.json') as Record<string, string>;
const html = read('dist/vscode.html-custom-data.json') as VsCodeHtml;
const css = read('dist/vscode.css-custom-data.json') as VsCodeCss;
const webTypes = read(packageJson['web-types']!) as WebTypes;
const elements = elementsOf(readCustomElements());
const names = (list: readonly { name: string }[] = []): string[] => list.map(({ name }) => name);
const all = (list: 'cssParts' | 'cssProperties' | 'cssStates'): string[] => [
  ...new Set(elements.flatMap((element) => names(element[list]))),
];
const byName = <T extends { name: string }>(list: readonly T[], name: string): T =>
  list.find((entry) => entry.name === name)!;

describe('What VS Code is given', () => {
  it('is each tag with its attributes, in the words of the manifest', () => {
    expect(names(html.tags)).to.deep.equal(elements.map(({ tagName }) => tagName));
    for (const [index, { attributes, description }] of html.tags.entries()) {
      expect(description.startsWith(elements[index]!.description!)).to.equal(true);
      const said = ({ name, description }: Described | Named): object => ({ name, description });
      expect(attributes.map(said)).to.deep.equal(elements[index]!.attributes!.map(said));
    }
  });

  it('is the values of an attribute, and which attributes have none', () => {
    const { attributes } = byName(html.tags, 'fact-summary');
    expect(names(byName(attributes, 'view').values)).to.deep.equal(['full', 'brief', 'glance']);
    expect(names(byName(attributes, 'heading-level').values)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(byName(attributes, 'truth-first').valueSet).to.equal('v');
    expect(byName(attributes, 'src').valueSet).to.equal(undefined);
  });

  it('is custom properties, parts and states for style sheets, each once', () => {
    expect(names(css.properties)).to.deep.equal(all('cssProperties'));
    expect(names(css.pseudoElements).sort()).to.deep.equal(
      all('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
    expect(names(css.pseudoClasses)).to.deep.equal(all('cssStates').map((name) => `:state(${name})`));
  });
});

describe('What JetBrains’ editors are given', () => {
  it('is for this version of the package', () => {
    expect([webTypes.name, webTypes.version]).to.deep.equal([packageJson['name'], packageJson['version']]);
  });

  it('is each tag with its attributes, slots, events and properties', () => {
    const found = webTypes.contributions.html.elements;
    expect(names(found)).to.deep.equal(elements.map(({ tagName }) => tagName));
    for (const [index, { attributes, slots, events, js }] of found.entries()) {
      const element = elements[index]!;
      expect(names(attributes)).to.deep.equal(names(element.attributes));
      expect(names(slots)).to.deep.equal(names(element.slots));
      expect(names(events)).to.deep.equal(names(element.events));
      expect(names(js.properties)).to.deep.equal(
        names(element.members.filter(({ kind }) => kind === 'field')),
      );
    }
  });

  it('is custom properties, parts and states for style sheets, each once', () => {
    const { properties, 'pseudo-elements': parts, 'pseudo-classes': states } = webTypes.contributions.css;
    expect(names(properties)).to.deep.equal(all('cssProperties'));
    expect(names(parts).sort()).to.deep.equal(
      all('cssParts')
        .map((name) => `part(${name})`)
        .sort(),
    );
    expect(names(states)).to.deep.equal(all('cssStates').map((name) => `state(${name})`));
  });
});

describe('What all editors are given', () => {
  it('has a description for each name, and none of them is a heading by mistake', () => {
    const silent: unknown[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const { name, description } = value as Partial<Named>;
      // A value of an attribute stands for itself.
      const isValue = Object.keys(value).join() === 'name';
      if (typeof name === 'string' && name !== 'factlet' && !isValue && !description?.trim())
        silent.push(value);
      if (description && /\S\n+(?:---|===)/.test(description)) silent.push(value);
      Object.values(value).forEach(look);
    };
    look([html, css, webTypes]);
    expect(silent).to.deep.equal([]);
  });
});
