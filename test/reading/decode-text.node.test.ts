import { expect } from 'chai';
import { decodeText } from '../../src/reading/decode-text.js';

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(decodeText(Buffer.from('é', 'utf8'))).to.equal('é');
    expect(decodeText(Buffer.from('\ufeffé', 'utf8'))).to.equal('é');
  });

  it('reads UTF-16 that says so', () => {
    expect(decodeText(Buffer.from('\ufeffé', 'utf16le'))).to.equal('é');
    expect(decodeText(Buffer.from('\ufeffé', 'utf16le').swap16())).to.equal('é');
  });

  it('takes nothing else for text', () => {
    expect(decodeText(Buffer.from('é', 'latin1'))).to.equal(undefined);
  });
});
