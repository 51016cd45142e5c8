import { expect } from 'chai';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { show } from '../support/build-element.js';
import { aSource } from '../support/build-payload.js';

/** A payload of a few bytes for each of its marks, which name 200 sources each. */
function withMarks(count: number): FactCheckInput {
  return {
    title: 'T',
    lang: 'en',
    summary: '[1-200]'.repeat(count),
    sources: Array.from({ length: 200 }, (_, index) =>
      aSource({ id: index + 1, url: `https://example.org/${index}` }),
    ),
  };
}

/** How many nodes of any kind an element has drawn. */
function countNodes(element: HTMLElement): number {
  const walker = document.createTreeWalker(element.shadowRoot!);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

/** Some 17,600 are drawn for 2,000 links of marks, their back links and 200 rows; without limits 121,000 for 100 marks. */
const MOST_NODES = 20_000;

describe('A small payload', function () {
  this.timeout(60_000);

  for (const tag of ['fact-summary', 'source-list'] as const) {
    for (const count of [100, 1_000, 4_000]) {
      it(`with ${count} marks that name 200 sources each is drawn by <${tag}> in fewer than 20,000 nodes`, async () => {
        const element = await show(withMarks(count), tag);
        expect(element.status).to.equal('ready');
        expect(countNodes(element)).to.be.below(MOST_NODES);
      });
    }
  }

  it('draws no more of 4,000 such marks than of 100, but for the words of the marks', async () => {
    const few = countNodes(await show(withMarks(100)));
    expect(countNodes(await show(withMarks(4_000)))).to.equal(few);
  });

  it('draws at most 200 rows for sources of which it holds only numbers', async () => {
    const children = Array.from({ length: 3_000 }, (_, at) => ({
      type: 'citation' as const,
      refs: [`s${at}`],
    }));
    const element = await show({ title: 'T', lang: 'en', summary: [{ type: 'paragraph', children }] });
    expect(element.shadowRoot!.querySelectorAll('[part="source"]')).to.have.length(200);
  });
});
