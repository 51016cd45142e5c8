import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';

type Holder = Record<string, unknown>;

const folder = 'demo/payloads';
const payloads = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Holder);

/** Every field of a payload: the object that holds it, its key, and the path of the object. */
function fieldsIn(value: unknown, path = ''): [holder: Holder, key: string, path: string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Holder, key, path] as [Holder, string, string],
    ...fieldsIn(inner, path ? `${path}.${key}` : key),
  ]);
}

const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzABC_-0'));

/** One slip of a person who types: a letter left out, doubled, added, replaced or swapped with the next. */
const slip = fc
  .tuple(fc.constantFrom('leave out', 'double', 'add', 'replace', 'swap'), fc.nat(), letters)
  .map(([kind, place, letter]) => (name: string): string => {
    const at = place % name.length;
    const [before, own, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
    switch (kind) {
      case 'leave out':
        return before + after;
      case 'double':
        return before + own + own + after;
      case 'add':
        return before + letter + own + after;
      case 'replace':
        return before + letter + after;
      default:
        return before + after.charAt(0) + own + after.slice(1);
    }
  });

const misspelt = fc.tuple(fc.constantFrom(...payloads), fc.nat(), slip).map(([given, at, misspell]) => {
  const payload = structuredClone(given);
  const fields = fieldsIn(payload);
  const [holder, key, path] = fields[at % fields.length]!;
  const written = misspell(key);
  const value = holder[key];
  const isOther = written !== '' && !Object.hasOwn(holder, written);
  if (isOther) {
    Reflect.deleteProperty(holder, key);
    holder[written] = value;
  }
  return { payload, key, written, isOther, path: path ? `${path}.${written}` : written };
});

describe('A misspelt field of a real payload', function () {
  this.timeout(60_000);

  it('is named at its place, with a warning that says what was meant, or is left alone', () => {
    fc.assert(
      fc.property(misspelt, ({ payload, key, written, isOther, path }) => {
        if (!isOther || /^(?:x-|[$@_])/.test(written)) return;
        const issue = parseFactCheck(payload).issues.find((one) => one.path === path);
        // A misspelling of one field can be another one of the same object.
        if (!issue || issue.code !== 'unknown-field') return expectKnown(payload, path, written);
        if (key.length > 4) {
          expect(issue.severity, path).to.equal('warning');
          expect(issue.message, path).to.match(/did you mean `/);
        }
      }),
    );
  });

  it('is not a reason to call the fact check partial or to hide it', () => {
    fc.assert(
      fc.property(misspelt, ({ payload, path }) => {
        const { issues } = parseFactCheck(payload);
        const own = issues.filter((issue) => issue.path === path && issue.code === 'unknown-field');
        for (const { severity } of own) expect(severity).not.to.equal('error');
      }),
    );
  });
});

// Fields that are known where they stand need no issue.
function expectKnown(payload: Holder, path: string, written: string): void {
  const others = parseFactCheck(payload).issues.map((issue) => issue.path);
  const known = /^(?:at|to|id|url|title|text|from|kind|role|name|label|labels|type|claim|raw|body)$/;
  expect(known.test(written) || others.some((other) => path.startsWith(other)), path).to.equal(true);
}
