import { expect } from 'chai';
import { frameAddress } from '../../src/publish/frame-address.js';

describe('frameAddress', () => {
  it('puts the look into the query', () => {
    expect(
      frameAddress('https://example.org/f.html?v=2', { theme: 'dark', view: 'brief', lang: 'ar' }),
    ).to.equal('https://example.org/f.html?v=2&theme=dark&view=brief&lang=ar');
  });

  it('takes the place of a look that was there', () => {
    expect(frameAddress('https://example.org/?theme=light', { theme: 'dark' })).to.equal(
      'https://example.org/?theme=dark',
    );
  });

  it('has no fragment', () => {
    expect(frameAddress('https://example.org/f#top')).to.equal('https://example.org/f');
  });

  for (const address of ['javascript:alert(1)', '/f.html', '', 'https://a:b@example.org/']) {
    it(`refuses “${address}”`, () => {
      expect(() => frameAddress(address)).to.throw(TypeError, 'absolute http or https address');
    });
  }
});
