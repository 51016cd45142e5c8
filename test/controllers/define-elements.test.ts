import { expect } from 'chai';
import { defineElements } from '../../src/controllers/define-elements.js';
import { captureConsole } from '../support/capture-console.js';

let count = 0;

function aTag(): string {
  count += 1;
  return `elements-here-${count}`;
}

const ours = (): CustomElementConstructor =>
  class extends HTMLElement {
    static factlet = true;
  };

describe('defineElements', () => {
  const printed = captureConsole();
  const warnings = (): string[] => printed().map(({ words }) => words);

  it('registers classes for free tags', () => {
    const [first, second] = [aTag(), aTag()];
    const [FirstElement, SecondElement] = [ours(), ours()];
    const tags = defineElements({ [first]: FirstElement, [second]: SecondElement });
    expect(customElements.get(first)).to.equal(FirstElement);
    expect(customElements.get(second)).to.equal(SecondElement);
    expect([...tags]).to.deep.equal([
      [first, first],
      [second, second],
    ]);
    expect(warnings()).to.deep.equal([]);
  });

  it('is silent where a tag belongs to another copy of Factlet, whose class is used', () => {
    const tag = aTag();
    const first = ours();
    customElements.define(tag, first);
    expect([...defineElements({ [tag]: ours() })]).to.deep.equal([[tag, tag]]);
    expect(customElements.get(tag)).to.equal(first);
    expect(customElements.get(`factlet-${tag}`)).to.equal(undefined);
    expect(warnings()).to.deep.equal([]);
  });

  it('registers a class under a name of its own where the tag belongs to another script', () => {
    const tag = aTag();
    const foreign = class extends HTMLElement {};
    const own = ours();
    customElements.define(tag, foreign);
    expect([...defineElements({ [tag]: own })]).to.deep.equal([[tag, `factlet-${tag}`]]);
    expect(customElements.get(tag)).to.equal(foreign);
    expect(customElements.get(`factlet-${tag}`)).to.equal(own);
  });

  it('warns once of all the tags that belong to others', () => {
    const [first, second, third] = [aTag(), aTag(), aTag()];
    for (const tag of [first, third]) customElements.define(tag, class extends HTMLElement {});
    defineElements({ [first]: ours(), [second]: ours(), [third]: ours() });
    expect(warnings()).to.deep.equal([
      `Factlet: another script owns <${first}>, <${third}>. Use a marker such as data-${first}.`,
    ]);
  });
});
