import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { fieldDescriptions, nodeDescriptions } from '../../src/schema/field-descriptions.js';

type Schema = Record<string, unknown>;

/** The keywords of draft 2020-12 that the schema uses (https://json-schema.org/draft/2020-12/schema), and what they hold. */
const keywords: Record<string, (value: unknown) => boolean> = {
  $schema: (value) => value === 'https://json-schema.org/draft/2020-12/schema',
  title: (value) => typeof value === 'string',
  description: (value) => typeof value === 'string' && /^[A-Z].*\.$/.test(value),
  type: (value) => ['object', 'array', 'string', 'number', 'boolean'].includes(value as string),
  properties: isObject,
  required: (value) =>
    isListOf(value, 'string') && new Set(value as string[]).size === (value as string[]).length,
  items: isObject,
  anyOf: (value) => isListOf(value, 'object') && (value as object[]).length > 0,
  oneOf: (value) => isListOf(value, 'object') && (value as object[]).length > 0,
  enum: (value) => isListOf(value, 'string') && (value as object[]).length > 0,
  const: (value) => typeof value === 'string',
  default: () => true,
  pattern: (value) => typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp,
  maxLength: isCount,
  maxItems: isCount,
  additionalProperties: (value) => value === false,
  patternProperties: (value) =>
    isObject(value) && Object.keys(value as object).every((key) => key.startsWith('^')),
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Every schema in a schema, with its path. */
function schemasIn(schema: Schema, path = '#'): [string, Schema][] {
  const {
    properties = {},
    items,
    anyOf = [],
    oneOf = [],
  } = schema as Partial<Record<string, Schema | Schema[]>>;
  const inside = [
    ...Object.entries(properties).map(([key, value]) => [`${path}/properties/${key}`, value]),
    ...(items ? [[`${path}/items`, items]] : []),
    ...[...(anyOf as Schema[]), ...(oneOf as Schema[])].map((value, index) => [`${path}/of/${index}`, value]),
  ] as [string, Schema][];
  return [[path, schema], ...inside.flatMap(([at, value]) => schemasIn(value, at))];
}

describe('scripts/generate.mjs', function () {
  this.timeout(30_000);
  let folder: string;
  let schema: Schema;
  let status: number | null;
  let said: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'factlet-schema-'));
    const file = join(folder, 'new', 'schema.json');
    const parameters = ['--import', 'tsx', 'scripts/generate.mjs', '--check', '--schema', file];
    const run = spawnSync(process.execPath, parameters, { encoding: 'utf8', timeout: 25_000 });
    status = run.status;
    said = run.stderr;
    schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds the table of the validator fresh', () => {
    expect([status, said]).to.deep.equal([0, '']);
  });

  it('writes a JSON Schema in which every keyword is one of draft 2020-12 and holds what it may', () => {
    for (const [path, part] of schemasIn(schema)) {
      for (const [keyword, value] of Object.entries(part)) {
        expect(keywords, `${path}/${keyword}`).to.have.own.property(keyword);
        expect(keywords[keyword]!(value), `${path}/${keyword}`).to.equal(true);
      }
    }
    expect(schema['$schema']).to.be.a('string');
  });

  it('refuses keys that it does not know in every object, except those that are left alone', () => {
    const objects = schemasIn(schema).filter(([, part]) => part['type'] === 'object');
    expect(objects.length).to.be.above(20);
    for (const [path, part] of objects) {
      expect(part['additionalProperties'], path).to.equal(false);
      const [pattern = ''] = Object.keys(part['patternProperties'] as object);
      const isLeftAlone = (key: string): boolean => new RegExp(pattern, 'u').test(key);
      expect(['x-note', '$schema', '@id', '_key'].every(isLeftAlone), path).to.equal(true);
      expect(['note', 'xnote', 'a$', 'X-note'].some(isLeftAlone), path).to.equal(false);
    }
  });

  it('requires only fields that it describes, and of a fact check only the title', () => {
    for (const [path, part] of schemasIn(schema)) {
      const { required = [], properties = {} } = part as { required?: string[]; properties?: object };
      for (const name of required) expect(properties, path).to.have.own.property(name);
    }
    expect(schema['required']).to.deep.equal(['title']);
  });

  it('describes every part of a fact check', () => {
    expect(Object.keys(schema['properties'] as object)).to.include.members(
      'schemaVersion id kind url lang dir title version status supersededBy checkedAt publishedAt modifiedAt evidenceCutoff reviewBy publisher contributors disclosure summary claims sections sources followUps labels corrections scope'.split(
        ' ',
      ),
    );
  });

  it('says in a sentence what each field is, and has no sentence for a field that is not there', () => {
    const said = schemasIn(schema).flatMap(([, { description }]) => (description ? [description] : []));
    expect(new Set(said)).to.deep.equal(
      new Set([...Object.values(fieldDescriptions), ...Object.values(nodeDescriptions)]),
    );
    expect((schema['properties'] as Record<string, Schema>)['title']).to.include({
      description: 'Headline of the fact check.',
    });
  });

  it('shows these sentences in editors, where a field is typed', () => {
    const file = 'src/model/fact-check.generated.ts';
    const program = ts.createProgram([file], { noLib: true });
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
    const typeOf = (name: string): ts.Type =>
      checker.getDeclaredTypeOfSymbol(checker.getExportsOfModule(module).find((one) => one.name === name)!);
    const said = (name: string, field: string): string =>
      ts.displayPartsToString(
        checker.getPropertyOfType(typeOf(name), field)!.getDocumentationComment(checker),
      );
    for (const name of ['FactCheckInput', 'FactCheck'])
      expect(said(name, 'checkedAt'), name).to.equal(fieldDescriptions['checkedAt']);
    expect(said('VerdictInput', 'rating')).to.equal(fieldDescriptions['claims[].verdicts[].rating']);
    const text = readFileSync(file, 'utf8');
    const silent = [...Object.values(fieldDescriptions), ...Object.values(nodeDescriptions)].filter(
      (sentence) => !text.includes(`/** ${sentence} */`),
    );
    expect(silent).to.deep.equal([]);
  });

  it('says how long each list may be', () => {
    const lists = schemasIn(schema).filter(([, part]) => part['type'] === 'array');
    expect(lists).not.to.have.length(0);
    for (const [path, part] of lists) expect(part, path).to.have.property('maxItems');
  });
});
