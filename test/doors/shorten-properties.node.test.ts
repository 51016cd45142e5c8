import { expect } from 'chai';

interface Plugin {
  renderChunk(code: string): { code: string };
}

const address = '../../scripts/build/shorten-properties.mjs';

describe('Shortening the private custom properties of the script', () => {
  let shorten: (code: string) => string;
  before(async () => {
    const { shortenProperties } = (await import(address)) as { shortenProperties(): Plugin };
    const plugin = shortenProperties();
    shorten = (code) => plugin.renderChunk(code).code;
  });

  it('gives what is set once and read once to the place where it is read', () => {
    const sheet = 'a{--_ink:var(--fact-ink,mix(in b,red 1%,c));d:e}f{color:var(--_ink)}';
    expect(shorten(sheet)).to.equal('a{d:e}f{color:var(--fact-ink,mix(in b,red 1%,c))}');
  });

  it('keeps what is to be used for want of a public property', () => {
    expect(shorten('a{--_font:var(--fact-font);}f{font:var(--_font,inherit)}')).to.equal(
      'a{}f{font:var(--fact-font,inherit)}',
    );
    const settled = 'a{--_b:var(--c,d);}f{font:var(--_b,inherit)}';
    expect(shorten(settled)).to.equal(settled.replaceAll('_b', '_0'));
  });

  it('gives short names to what is set or read several times, the same everywhere', () => {
    expect(
      shorten('a{--_line:1px;b:var(--_line);c:var(--_line)}d{--_edge:2px;}e{--_edge:3px;f:var(--_edge,0)}'),
    ).to.equal('a{--_0:1px;b:var(--_0);c:var(--_0)}d{--_1:2px;}e{--_1:3px;f:var(--_1,0)}');
  });

  it('knows a name from a longer one', () => {
    expect(shorten('a{--_b:1;--_b-c:2;d:var(--_b) var(--_b-c) var(--_b-c)}')).to.equal(
      'a{--_0:2;d:1 var(--_0) var(--_0)}',
    );
  });

  it('touches neither public properties nor the script around', () => {
    const code = 'let i=3;i--;const a=`b{--fact-c:d;e:var(--fact-c)}`;i--,a';
    expect(shorten(code)).to.equal(code);
  });
});
