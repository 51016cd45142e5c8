import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { findJsonPositions } from '../../src/reading/find-json-positions.js';

describe('findJsonPositions', () => {
  it('finds objects, items and values of any kind', () => {
    const text = '{ "a": [1, {"b": null}], "c" : "x" }';
    const found = Object.fromEntries(findJsonPositions(text));
    expect(found).to.deep.equal({
      '': 0,
      a: text.indexOf('['),
      'a[0]': text.indexOf('1'),
      'a[1]': text.indexOf('{"b"'),
      'a[1].b': text.indexOf('null'),
      c: text.indexOf('"x"'),
    });
  });

  it('finds the value that counts where a key stands twice', () => {
    const text = '{"a": 1, "a": 2}';
    expect(findJsonPositions(text).get('a')).to.equal(text.indexOf('2'));
  });

  it('is not misled by signs of JSON inside of words', () => {
    const text = String.raw`{"a\"]": "},[:\\", "b": 3}`;
    const found = findJsonPositions(text);
    expect(found.get('a"]')).to.equal(text.indexOf('"},['));
    expect(found.get('b')).to.equal(text.indexOf('3'));
  });

  it('survives texts that are long and deep', () => {
    const words = 'x\\n'.repeat(300_000);
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(findJsonPositions(`{"a":"${words}","b":1}`).get('b')).to.equal(words.length + 12);
    expect(findJsonPositions(deep).get('[0][0]')).to.equal(2);
  });

  it('finds each value of any JSON where it begins, however it is laid out', () => {
    const key = fc.string().filter((name) => !/[.[\]]/.test(name) && name !== '' && name !== '__proto__');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        fc.integer(),
        fc.string(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, '\t'), (given, indent) => {
        const text = JSON.stringify(given, undefined, indent);
        const positions = findJsonPositions(text);
        const visit = (path: string, part: unknown): void => {
          const own = JSON.stringify(part, undefined, indent);
          const begins = text.slice(positions.get(path) ?? NaN);
          expect(positions.has(path), path).to.equal(true);
          expect(begins.slice(0, 1), path).to.equal(own.slice(0, 1));
          if (typeof part !== 'object' || part === null) expect(begins.startsWith(own), path).to.equal(true);
          else if (Array.isArray(part)) part.forEach((item, index) => visit(`${path}[${index}]`, item));
          else
            for (const [name, inner] of Object.entries(part)) visit(path ? `${path}.${name}` : name, inner);
        };
        visit('', given);
      }),
    );
  });

  it('needs little memory also where long keys are nested deep', () => {
    const text = `${'{"key":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const positions = findJsonPositions(text);
    expect(positions.get('key.key.key')).to.equal(21);
    let length = 0;
    for (const path of positions.keys()) length += path.length;
    expect(length).to.be.at.most(50_000_000);
  });
});
