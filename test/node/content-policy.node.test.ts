import { expect } from 'chai';
import { hashSource } from '../../src/node/content-policy.js';

describe('The source of an inline script', () => {
  it('is the hash that the standard gives as an example', () => {
    // https://www.w3.org/TR/CSP2/#script-src-hash-usage
    expect(hashSource("alert('Hello, world.');")).to.equal(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});
