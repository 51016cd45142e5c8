import { expect } from 'chai';

interface Shrinkers {
  shrinkMarkup(text: string): string;
  shrinkStyles(text: string): string;
}

const address = '../../scripts/build/shrink-templates.mjs';

describe('Shrinking the templates of the script', () => {
  let shrinkMarkup: Shrinkers['shrinkMarkup'];
  let shrinkStyles: Shrinkers['shrinkStyles'];
  before(async () => {
    ({ shrinkMarkup, shrinkStyles } = (await import(address)) as Shrinkers);
  });

  it('takes comments and blanks out of styles', () => {
    const styles = ':host {\n  /* why */\n  display: block;\n  color: red;\n}\n\na,\nb {\n}\n';
    expect(shrinkStyles(styles)).to.equal(':host{display:block;color:red}a,b{}');
  });

  it('keeps the blanks that mean something in styles', () => {
    const kept = ['a :hover', 'calc(1px + 2px)', '@media (width > 1px) and (hover)', 'var(--a) var(--b)'];
    for (const text of kept) expect(shrinkStyles(text)).to.equal(text);
  });

  it('keeps strings in styles as they are', () => {
    const strings = `content: "a  /* b */ ; {" '  \\' ,  ';`;
    expect(shrinkStyles(strings)).to.equal(strings);
  });

  it('is not led astray by an apostrophe in a comment', () => {
    expect(shrinkStyles(`a{b:c}/* the page's own */\nd  {e: f} /* it's */ g { h:'x  y' }`)).to.equal(
      `a{b:c}d{e:f}g{h:'x  y'}`,
    );
  });

  it('takes the quotes of names in attribute selectors away, and of nothing else', () => {
    expect(shrinkStyles(`[part='a-b']{c:'d'}[e*="f"],[g="h i"],[j='1'] {}`)).to.equal(
      `[part=a-b]{c:'d'}[e*="f"],[g="h i"],[j='1']{}`,
    );
  });

  it('keeps a blank beside a value that a template fills in', () => {
    expect(shrinkStyles(' solid ')).to.equal(' solid ');
  });

  it('makes one blank of a line break with its indent in markup, and touches no other blank', () => {
    expect(shrinkMarkup('<i>\n    a  b\n  </i> <b>')).to.equal('<i> a  b </i> <b>');
    expect(shrinkMarkup('<p>a</p>')).to.equal('<p>a</p>');
  });

  it('takes blanks at the end of tags away', () => {
    expect(shrinkMarkup('<a\n  href="b"\n  >c</a\n>')).to.equal('<a href="b">c</a>');
    expect(shrinkMarkup('" />')).to.equal('" />');
  });

  it('takes blanks beside the tags of blocks away', () => {
    const markup =
      '<section part="a">\n  <p class="b"> a <b>c</b> d </p>\n</section> <bdi>e</bdi> <slot></slot>';
    const shrunk = '<section part="a"><p class="b">a <b>c</b> d</p></section><bdi>e</bdi> <slot></slot>';
    expect(shrinkMarkup(markup)).to.equal(shrunk);
  });
});
