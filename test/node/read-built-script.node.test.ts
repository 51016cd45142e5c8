import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readBuiltScript } from '../../src/node/read-built-script.js';

describe('readBuiltScript', () => {
  it('finds the scripts of the built package', () => {
    expect(readBuiltScript('factlet.min.js')).to.equal(readFileSync('dist/factlet.min.js', 'utf8'));
  });

  it('says what to do where there is none', () => {
    expect(() => readBuiltScript('no-such.min.js')).to.throw(
      'no-such.min.js was not found: build the package',
    );
  });
});
