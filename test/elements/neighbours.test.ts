import { expect } from 'chai';
import { place, settled, tags, type Widget } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';

/** Puts two elements into the page, one right after the other, and measures the gap between them. */
async function gapBetween(first: string, second: string, style = ''): Promise<number> {
  const script = `<script type="application/json">${JSON.stringify(aFactCheck())}</script>`;
  const tag = (name: string): string => `<${name}>${script}</${name.split(' ')[0]!}>`;
  const page = await place<HTMLElement>(`<div style="font-size: 16px">${tag(first)}${tag(second)}</div>`);
  const [above, below] = [...page.children] as [Widget, Widget];
  if (style) for (const element of [above, below]) element.style.cssText = style;
  for (const element of [above, below]) await settled(element);
  return below.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
}

describe('Two elements in a row', () => {
  for (const tag of tags)
    it(`keep at least the distance of a paragraph: ${tag}`, async () => {
      expect(await gapBetween(tag, tag)).to.be.at.least(16);
    });

  it('keep no distance of their own where each is one line', async () => {
    expect(await gapBetween('claim-card view="glance"', 'claim-card view="glance"')).to.equal(0);
  });

  it('keep the distance that the page sets', async () => {
    expect(await gapBetween('claim-card', 'claim-card', 'margin: 5px 0')).to.equal(5);
    expect(await gapBetween('claim-card', 'claim-card', '--fact-space: 2em')).to.equal(32);
  });
});
