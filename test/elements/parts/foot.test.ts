import { expect } from 'chai';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  allWords,
  click,
  drawn,
  linkCalled,
  partOf,
  partsOf,
  show,
  wordsOf,
} from '../../support/build-element.js';
import { aClaim, aFactCheck, anOverview } from '../../support/build-payload.js';

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

  it('shows a policy whose address cannot be followed as words, and no link to it', async () => {
    const element = await show(
      aFactCheck({
        publisher: { name: 'Harbour Press', policies: { contact: 'mailto:desk@example.org', funding: '' } },
      }),
    );
    const publisher = partOf(element, 'publisher');
    expect(wordsOf(publisher)).to.equal(
      'Published by Harbour Press · Report a mistake: mailto:desk@example.org',
    );
    expect(publisher.querySelectorAll('a')).to.have.length(0);
  });

  it('leads to a publisher of which only the address is known', async () => {
    const element = await show(aFactCheck({ publisher: { url: 'https://example.org/' } }));
    expect(wordsOf(partOf(element, 'publisher'))).to.equal('Published by https://example.org/');
    expect(linkCalled(element, 'https://example.org/')!.href).to.equal('https://example.org/');
  });

  it('is not about the publisher where nothing is known of it', async () => {
    for (const publisher of [undefined, {}, { name: '' }]) {
      expect(partsOf(await show(aFactCheck({ publisher })), 'publisher')).to.have.length(0);
    }
  });

  it('offers to copy on fact checks, on claim cards that are asked to, and nowhere else', async () => {
    expect(buttonsOf(await show(anOverview()))).to.include('Copy');
    expect(buttonsOf(await show(aFactCheck(), 'claim-card', { 'share-buttons': '' }))).to.include('Copy');
    expect(buttonsOf(await show(aFactCheck(), 'claim-card'))).to.deep.equal([]);
    expect(drawn(await show(aFactCheck(), 'source-list'), 'button')).to.have.length(0);
  });

  describe('says which edition it is', () => {
    const about = async (more: Partial<FactCheckInput>): Promise<string> =>
      wordsOf(partOf(await show(anOverview({ claims: [aClaim()], ...more })), 'foot'));

    it('with version, the day up to which evidence was read, scope and the day of review', async () => {
      const edition: Partial<FactCheckInput> = {
        version: 3,
        modifiedAt: '2026-02-01',
        evidenceCutoff: '2025-12',
        scope: { countries: ['Italy', 'Malta'], from: '2024', to: '2025-06' },
        reviewBy: '2100-01-26',
      };
      const facts =
        'Version 3 · Evidence up to December 2025 · Applies to Italy, Malta · 2024–June 2025 · ' +
        'Review due by January 26, 2100 · AI use: not stated Copy';
      expect(await about(edition)).to.equal(`About this fact check ${facts}`);
    });

    it('with a version in any words, zero too', async () => {
      for (const version of ['2.1-β', 0, 'final']) {
        expect(await about({ version })).to.equal(
          `About this fact check Version ${version} · AI use: not stated Copy`,
        );
      }
    });
  });

  describe('says that AI was not used, or that this is not stated', () => {
    const statements: [string, FactCheckInput['disclosure']][] = [
      ['The publisher says no AI was used.', { ai: { involvement: 'none' } }],
      ['AI use: not stated', undefined],
      ['AI use: not stated', {}],
      ['AI use: not stated', { ai: {} }],
      ['AI use: not stated', { ai: { involvement: 'unknown' } }],
    ];

    for (const [words, disclosure] of statements) {
      it(`${words} (${JSON.stringify(disclosure)})`, async () => {
        const element = await show(aFactCheck({ disclosure }));
        expect(wordsOf(partOf(element, 'foot'))).to.match(RegExp(`${words} Copy$`));
        expect(partsOf(element, 'disclosure')).to.have.length(0);
        expect(allWords(element).split('AI')).to.have.length(2);
      });
    }

    it('and nothing where it is said above how AI was used', async () => {
      const element = await show(aFactCheck({ disclosure: { ai: { involvement: 'assisted' } } }));
      expect(wordsOf(partOf(element, 'foot'))).to.equal('About this fact check Copy');
    });
  });

  it('is one line below a card: who checked it, when, and the way to the whole', async () => {
    const factCheck = aFactCheck({
      publisher: { name: 'Harbour Press', policies },
      url: 'https://example.org/check',
    });
    const card = partOf(await show(factCheck, 'claim-card'), 'foot');
    expect(wordsOf(card)).to.equal(
      'Fact check by Harbour Press · Checked January 26, 2026 · Read the full fact check',
    );
  });

  it('is never folded', async () => {
    const element = await show(aFactCheck({ version: 3 }), 'fact-summary', { view: 'brief' });
    for (let opened = 0; opened < 2; opened++) {
      expect(partsOf(element, 'foot').map(wordsOf)).to.deep.equal([
        'About this fact check Version 3 · AI use: not stated Copy',
      ]);
      expect(partOf(element, 'foot').checkVisibility()).to.be.true;
      click(partOf(element, 'toggle'));
      await element.updateComplete;
    }
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
