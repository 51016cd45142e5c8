import { expect } from 'chai';
import { nearestName } from '../../../src/node/cli/nearest-name.js';

const names = ['against', 'from', 'json', 'ndjson', 'out', 'out-dir', 'quiet', 'with'];

describe('nearestName', () => {
  const meant: Record<string, string> = {
    agianst: 'against',
    Againts: 'against',
    form: 'from',
    jsno: 'json',
    ndjsno: 'ndjson',
    outdir: 'out-dir',
    qui: 'quiet',
    wiht: 'with',
  };
  for (const [written, name] of Object.entries(meant)) {
    it(`takes ${written} for ${name}`, () => {
      expect(nearestName(written, names)).to.equal(name);
    });
  }

  it('guesses nothing where every name is far', () => {
    expect(nearestName('colour', names)).to.equal(undefined);
    expect(nearestName('', names)).to.equal(undefined);
  });
});
