import { expect } from '@open-wc/testing';
import { drawn, linkCalled, partOf, partsOf, show, wordsOf } from '../../support/build-element.js';
import { aFactCheck, anOverview } from '../../support/build-payload.js';

const policies = {
  methodology: 'https://example.org/how',
  corrections: 'https://example.org/corrections',
  funding: 'https://example.org/funding',
  contact: 'https://example.org/contact',
};

const buttonsOf = (element: Element): string[] => drawn(element, '[part=foot] button').map(wordsOf);

describe('The foot of a fact check', () => {
  it('names the publisher and leads to its policies', async () => {
    const element = await show(
      aFactCheck({ publisher: { name: 'Harbour Press', url: 'https://example.org/', policies } }),
    );
    expect(wordsOf(partOf(element, 'publisher'))).to.equal(
      'Published by Harbour Press · How we check · Corrections policy · Funding · Report a mistake',
    );
    expect(linkCalled(element, 'Harbour Press')!.href).to.equal('https://example.org/');
    for (const [words, policy] of [
      ['How we check', policies.methodology],
      ['Corrections policy', policies.corrections],
      ['Funding', policies.funding],
      ['Report a mistake', policies.contact],
    ] as const) {
      expect(linkCalled(element, words)!.href).to.equal(policy);
    }
  });

  it('leads to the policies where the publisher is not named', async () => {
    const { contact } = policies;
    const element = await show(aFactCheck({ publisher: { policies: { contact } } }));
    expect(wordsOf(partOf(element, 'publisher'))).to.equal('Report a mistake');
  });

  it('offers no policy whose address cannot be followed', async () => {
    const element = await show(
      aFactCheck({
        publisher: { name: 'Harbour Press', policies: { contact: 'mailto:desk@example.org', funding: '' } },
      }),
    );
    expect(wordsOf(partOf(element, 'publisher'))).to.equal('Published by Harbour Press');
  });

  it('is not about the publisher where nothing is known of it', async () => {
    for (const publisher of [undefined, {}, { name: '' }]) {
      expect(partsOf(await show(aFactCheck({ publisher })), 'publisher')).to.have.length(0);
    }
  });

  it('offers to copy on fact checks and claim cards, and nowhere else', async () => {
    expect(buttonsOf(await show(anOverview()))).to.include('Copy');
    expect(buttonsOf(await show(aFactCheck(), 'claim-card'))).to.include('Copy');
    expect(drawn(await show(aFactCheck(), 'source-list'), 'button')).to.have.length(0);
  });

  it('comes last', async () => {
    for (const tag of ['fact-summary', 'claim-card'] as const) {
      for (const view of ['full', 'brief']) {
        const element = await show(aFactCheck(), tag, { view });
        expect(drawn(element, 'article')[0]!.lastElementChild).to.equal(partOf(element, 'foot'));
      }
    }
  });
});
