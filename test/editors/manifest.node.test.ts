import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect } from 'chai';
import ts from 'typescript';
import { elementsOf, readCustomElements } from '../support/custom-elements.js';
import { runModule } from '../support/run-node.js';

const schema = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');
const manifest = readCustomElements();
const declared = manifest.modules.flatMap(({ declarations }) => declarations);
const elements = elementsOf(manifest);
const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;

describe('custom-elements.json', () => {
  it('is what the schema of such manifests asks for', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    validate(manifest);
    expect(validate.errors).to.equal(null);
  });

  it('is where package.json says', () => {
    const { customElements, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      customElements: string;
      files: string[];
    };
    expect(customElements).to.equal('./custom-elements.json');
    expect(files).to.include('custom-elements.json');
  });

  it('describes all that there is', () => {
    const silent = declared.flatMap((owner) => [
      ...(owner.description?.trim() ? [] : [owner.name]),
      ...lists.flatMap((list) =>
        (owner[list] ?? [])
          .filter(({ description }) => !description?.trim())
          .map(({ name }) => `${owner.name}: ${list} ${name}`),
      ),
    ]);
    expect(silent).to.deep.equal([]);
    expect(elements.map(({ tagName }) => tagName)).to.deep.equal([
      'claim-card',
      'fact-summary',
      'source-list',
    ]);
    for (const element of elements)
      for (const list of lists) expect(element[list], `${element.name}: ${list}`).not.to.have.length(0);
  });

  it('gives a type to each attribute, property and event', () => {
    const untyped = declared.flatMap((owner) =>
      [...owner.members, ...(owner.attributes ?? []), ...(owner.events ?? [])]
        .filter((entry) => !entry.type?.text && !('kind' in entry && entry.kind === 'method'))
        .map(({ name }) => `${owner.name}: ${name}`),
    );
    expect(untyped).to.deep.equal([]);
  });

  it('names the attributes and properties that the classes have, and no others', () => {
    const code = `
      globalThis.customElements = { define() {}, get() {} };
      const factlet = await import('factlet');
      const names = ['ClaimCardElement', 'FactSummaryElement', 'SourceListElement'];
      console.log(JSON.stringify(names.map((name) => {
        const { observedAttributes, elementProperties } = factlet[name];
        return { attributes: [...observedAttributes].sort(), properties: [...elementProperties.keys()].sort() };
      })));`;
    const found = elements.map(({ attributes = [], members }) => ({
      attributes: attributes.map(({ name }) => name).sort(),
      properties: members
        .filter(({ kind, readonly }) => kind === 'field' && !readonly)
        .map(({ name }) => name)
        .sort(),
    }));
    expect(runModule(code)).to.deep.equal(found);
  });

  it('says nothing of what is private, protected, internal or comes from Lit', () => {
    const inside = declared.flatMap((owner) =>
      owner.members.filter(
        ({ name, privacy = 'public', static: isStatic }) =>
          privacy !== 'public' || isStatic || /^[#_]|^(?:render|update|follows|drawAlone|shared)/.test(name),
      ),
    );
    expect(inside).to.deep.equal([]);
    expect(JSON.stringify(manifest)).not.to.match(/inheritedFrom|@internal|\bsrc\/|\.ts"/);
  });

  it('names modules that are in the package, and what they give', () => {
    for (const { path, exports } of manifest.modules) {
      expect(existsSync(path), path).to.equal(true);
      expect(path).to.match(/^dist\//);
      expect(exports, path).not.to.have.length(0);
    }
    const [index] = manifest.modules;
    const code = `console.log(JSON.stringify(Object.keys(await import('factlet'))));`;
    expect(runModule(code)).to.include.members(index!.exports.map(({ name }) => name));
  });

  it('uses no type that a page’s author could not import', () => {
    const words = declared.flatMap((owner) =>
      [...owner.members, ...(owner.events ?? [])].flatMap(({ type }) =>
        (type?.text ?? '').replaceAll(/'[^']*'/g, '').match(/\b[A-Z]\w+/g),
      ),
    );
    const given = exportedNames('dist/types/index.d.ts');
    expect(given).to.include.members(['FactCheck', 'FactLoadEvent']);
    const unknown = [...new Set(words)].filter((name) => name && !given.includes(name) && name !== 'Promise');
    expect(unknown).to.deep.equal([]);
  });
});

/** The names of all values and types that a declaration gives. */
function exportedNames(file: string): string[] {
  const program = ts.createProgram([file], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  return checker.getExportsOfModule(module!).map(({ name }) => name);
}
