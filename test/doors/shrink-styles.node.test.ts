import { expect } from 'chai';

interface Shrinkers {
  shrinkStyleSheet(text: string): string;
}

const address = '../../scripts/build/shrink-styles.mjs';

describe('Shrinking the style sheets of the script', () => {
  let shrinkStyleSheet: Shrinkers['shrinkStyleSheet'];
  before(async () => {
    ({ shrinkStyleSheet } = (await import(address)) as Shrinkers);
  });

  it('takes comments and blanks out of styles', () => {
    const styles = ':host {\n  /* why */\n  display: block;\n  color: red;\n}\n\na,\nb {\n}\n';
    expect(shrinkStyleSheet(styles)).to.equal(':host{display:block;color:red}a,b{}');
  });

  it('keeps the blanks that mean something in styles', () => {
    const kept = ['a :hover', 'calc(1px + 2px)', '@media (width > 1px) and (hover)', 'var(--a) var(--b)'];
    for (const text of kept) expect(shrinkStyleSheet(text)).to.equal(text);
  });

  it('keeps strings in styles as they are', () => {
    const strings = `content: "a  /* b */ ; {" '  \\' ,  ';`;
    expect(shrinkStyleSheet(strings)).to.equal(strings);
  });

  it('is not led astray by an apostrophe in a comment', () => {
    expect(shrinkStyleSheet(`a{b:c}/* the page's own */\nd  {e: f} /* it's */ g { h:'x  y' }`)).to.equal(
      `a{b:c}d{e:f}g{h:'x  y'}`,
    );
  });

  it('takes the quotes of names in attribute selectors away, and of nothing else', () => {
    expect(shrinkStyleSheet(`[part='a-b']{c:'d'}[e*="f"],[g="h i"],[j='1'] {}`)).to.equal(
      `[part=a-b]{c:'d'}[e*="f"],[g="h i"],[j='1']{}`,
    );
  });

  it('keeps a blank beside a value that a template fills in', () => {
    expect(shrinkStyleSheet(' solid ')).to.equal(' solid ');
  });
});
