import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/controllers/define-element.js';
import { captureWarnings } from '../support/capture-warnings.js';

let count = 0;

function aTag(): string {
  count += 1;
  return `defined-here-${count}`;
}

describe('defineElement', () => {
  const warnings = captureWarnings();

  it('registers a class for a free tag', () => {
    const tag = aTag();
    const element = class extends HTMLElement {};
    defineElement(tag, element);
    expect(customElements.get(tag)).to.equal(element);
    expect(warnings()).to.deep.equal([]);
  });

  it('is silent where the tag belongs to another copy of Factlet', () => {
    const tag = aTag();
    const first = class extends HTMLElement {
      static factlet = true;
    };
    customElements.define(tag, first);
    defineElement(tag, class extends HTMLElement {});
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings()).to.deep.equal([]);
  });

  it('warns once, by name, where the tag belongs to somebody else', () => {
    const tag = aTag();
    const foreign = class extends HTMLElement {};
    customElements.define(tag, foreign);
    defineElement(tag, class extends HTMLElement {});
    expect(customElements.get(tag)).to.equal(foreign);
    expect(warnings()).to.deep.equal([
      [`Factlet: <${tag}> belongs to another script; Factlet leaves it alone.`],
    ]);
  });
});
