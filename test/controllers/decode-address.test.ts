import { expect } from 'chai';
import { decodeAddress } from '../../src/controllers/decode-address.js';

describe('decodeAddress', () => {
  it('takes the percent-encoding from text', () => {
    expect(decodeAddress('%7B%22a%22%3A%20%22%C3%A9%22%7D')).to.equal('{"a": "é"}');
  });

  it('leaves text as it is where the encoding is broken', () => {
    for (const text of ['50% of it', '%7B%2', '%E4']) expect(decodeAddress(text)).to.equal(text);
  });
});
