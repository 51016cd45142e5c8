import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { findJsonFault } from '../../src/model/find-json-fault.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it('agrees with JSON.parse on what is JSON, also after one character was changed', () => {
    const character = fc.constantFrom(...Array.from('{}[],:"\\/ \n\t\u0000u01.-+eEtrfalsn'));
    fc.assert(
      fc.property(fc.json(), fc.boolean(), fc.nat(), fc.option(character), (json, isSpaced, at, sign) => {
        const text = isSpaced ? JSON.stringify(JSON.parse(json), undefined, 2) : json;
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + (sign ?? '') + text.slice(place + (at % 2));
        expect(findJsonFault(text)).to.equal(undefined);
        expect(findJsonFault(changed) === undefined, changed).to.equal(isJson(changed));
      }),
    );
  });

  it('names a place up to which the text could go on as JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const cut = json.slice(0, at % (json.length + 1));
        expect(findJsonFault(cut) ?? cut.length).to.be.at.most(cut.length);
        expect(findJsonFault(`${json}]`)).to.equal(json.length);
      }),
    );
  });

  it('is done in time that grows with the length', function () {
    this.timeout(10_000);
    for (const piece of ['[', '"a', '{"a":', '\\"', ' ', '1']) findJsonFault(piece.repeat(500_000));
  });
});
