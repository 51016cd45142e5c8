import { expect } from 'chai';
import { mapElements, unwrapElements } from '../../src/publish/map-elements.js';
import { element } from '../../src/view/node.js';
import { serialize } from '../../src/view/serialize.js';

const list = element('ol', {}, element('li', { value: 2 }, 'Tea ', element('a', { href: 'x' }, 'grows')));

describe('mapElements', () => {
  it('puts other elements in the place of those of a tree, and tells what each stands in', () => {
    const paths: string[] = [];
    const mapped = mapElements(list, (node, path) => {
      paths.push([node, ...path].map(({ tag }) => tag).join('<'));
      return { ...node, tag: `${node.tag}x`, attributes: {} };
    });
    expect(serialize(mapped)).to.equal('<olx><lix>Tea <ax>grows</ax></lix></olx>');
    expect(paths).to.deep.equal(['a<li<ol', 'li<ol', 'ol']);
  });
});

describe('unwrapElements', () => {
  it('leaves the children of an element where it stood', () => {
    const kept = unwrapElements(list, ({ tag }) => tag !== 'li');
    expect(serialize(kept)).to.equal('<ol>Tea <a href="x">grows</a></ol>');
  });
});
