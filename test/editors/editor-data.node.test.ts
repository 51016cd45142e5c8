import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import type * as CssService from 'vscode-css-languageservice';
import type * as HtmlService from 'vscode-html-languageservice';
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

const require = createRequire(import.meta.url);
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

describe('What VS Code offers with that', () => {
  const htmlService = require('vscode-html-languageservice') as typeof HtmlService;
  const cssService = require('vscode-css-languageservice') as typeof CssService;
  const inHtml = (text: string): { labels: string[]; inserted: string[] } => {
    const provider = htmlService.newHTMLDataProvider('factlet', html as unknown as HtmlService.HTMLDataV1);
    const service = htmlService.getLanguageService({ customDataProviders: [provider] });
    const document = htmlService.TextDocument.create('file:///a.html', 'html', 1, text);
    const position = document.positionAt(text.indexOf('|'));
    const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
    return {
      labels: items.map(({ label }) => label),
      inserted: items.map(({ textEdit }) => textEdit?.newText ?? ''),
    };
  };
  const inCss = (text: string): string[] => {
    const provider = cssService.newCSSDataProvider(css as unknown as CssService.CSSDataV1);
    const service = cssService.getCSSLanguageService({ customDataProviders: [provider] });
    const document = cssService.TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
    const sheet = service.parseStylesheet(document);
    const { items } = service.doComplete(document, document.positionAt(text.indexOf('|')), sheet);
    return items.map(({ label }) => label);
  };

  it('is tags, attributes and their values in HTML', () => {
    expect(inHtml('<fact|').labels).to.include('fact-summary');
    expect(inHtml('<claim-card |').labels).to.include.members(['claim', 'heading-level', 'truth-first']);
    expect(inHtml('<source-list |').labels).not.to.include('claim');
    expect(inHtml('<fact-summary view="|"').labels).to.have.members(['full', 'brief', 'glance']);
  });

  it('is no value for an attribute that is there or not', () => {
    const { inserted } = inHtml('<fact-summary |');
    expect(inserted).to.include('truth-first').and.not.to.include('truth-first="$1"');
    expect(inserted).to.include('src="$1"');
  });

  it('is custom properties, parts and states in style sheets', () => {
    expect(inCss('fact-summary { --fact-| }')).to.include.members(['--fact-link', '--fact-heading-font']);
    expect(inCss('fact-summary::| {}')).to.include('::part(title)');
    expect(inCss('fact-summary:| {}')).to.include(':state(partial)');
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
