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

  it('keeps a blank beside a value that a template fills in', () => {
    expect(shrinkStyles(' solid ')).to.equal(' solid ');
  });

  it('makes one blank of a line break with its indent in markup, and touches no other blank', () => {
    expect(shrinkMarkup('<p>\n    a  b\n  </p> <b>')).to.equal('<p> a  b </p> <b>');
    expect(shrinkMarkup('<p>a</p>')).to.equal('<p>a</p>');
  });
});
