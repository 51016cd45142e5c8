import { expect } from 'chai';
import { policyHash } from '../../src/node/policy-hash.js';

describe('policyHash', () => {
  it('is the hash that the standard gives as an example', () => {
    // https://www.w3.org/TR/CSP2/#script-src-hash-usage
    expect(policyHash("alert('Hello, world.');")).to.equal(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});
