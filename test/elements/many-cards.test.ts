import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import { isSeen, partOf, place, show } from '../support/build-element.js';
import { aClaim, aFactCheck } from '../support/build-payload.js';
import { faultAddress, newKey } from '../support/faults.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

const COUNT = 300;

async function manyCards(): Promise<HTMLElementTagNameMap['claim-card'][]> {
  const page = await place<HTMLElement>('<div></div>');
  const cards = Array.from({ length: COUNT }, (_, index) => {
    const card = document.createElement('claim-card');
    card.data = aFactCheck({ title: `Check ${index}`, claims: [aClaim({ text: `Claim ${index}.` })] });
    return card;
  });
  page.append(...cards);
  return cards;
}

const isDrawn = (card: Element): boolean => !!card.shadowRoot?.querySelector('[part=claim]');

describe('Many cards at once', () => {
  it('are all complete when their updates are', async () => {
    const cards = await manyCards();
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(cards.filter(isDrawn).length).to.equal(COUNT);
    expect(partOf(cards.at(-1)!, 'claim-text').textContent).to.equal(`Claim ${COUNT - 1}.`);
  });

  it('are drawn in their order, each before it says that it is', async () => {
    const cards = await manyCards();
    const order: number[] = [];
    await Promise.all(
      cards.map(async (card, index) => {
        await card.updateComplete;
        if (isDrawn(card)) order.push(index);
      }),
    );
    expect(order).to.deep.equal(cards.map((_, index) => index));
  });

  it('draw nothing and throw nothing where they are taken away while they wait, and are drawn when they are back', async () => {
    const cards = await manyCards();
    const last = cards.at(-1)!;
    const page = last.parentElement!;
    last.remove();
    await Promise.all(cards.map((card) => card.updateComplete));
    expect(isDrawn(last)).to.be.false;
    page.append(last);
    await last.updateComplete;
    expect(isDrawn(last)).to.be.true;
  });

  it('show the page’s own version until it is their turn', async () => {
    const cards = await manyCards();
    const last = cards.at(-1)!;
    const own = last.appendChild(document.createElement('p'));
    own.textContent = 'The page’s own version.';
    expect(isSeen(own), 'at once').to.be.true;
    await cards[0]!.updateComplete;
    expect(isDrawn(last), 'it still waits').to.be.false;
    expect(isSeen(own), 'while it waits').to.be.true;
    await last.updateComplete;
    expect(isSeen(own), 'when it is drawn').to.be.false;
  });

  it('can be reached by an address that leads into the last one', async () => {
    const cards = await manyCards();
    const last = cards.at(-1)!;
    last.id = 'last';
    location.hash = '#last/claim-1';
    await last.updateComplete;
    const claim = partOf(last, 'claim');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    // Cards that come into view on the way take other room than was guessed.
    await waitUntil(() => Math.abs(claim.getBoundingClientRect().top) < innerHeight, 'the claim is in view');
    history.replaceState(null, '', location.pathname + location.search);
    expect(isSeen(claim)).to.be.true;
  });
});

describe('Many elements with one address', () => {
  it('are not all drawn in the task in which the answer comes', async () => {
    const page = await place<HTMLElement>('<div></div>');
    // Without it the pauses are timers, between which the test has its turns.
    const scheduler = Object.getOwnPropertyDescriptor(window, 'scheduler');
    Object.defineProperty(window, 'scheduler', { configurable: true, value: undefined });
    const src = faultAddress('json', newKey(), 'One answer');
    const elements = Array.from({ length: COUNT }, () => {
      const element = document.createElement('fact-summary');
      element.src = src;
      return element;
    });
    page.append(...elements);
    const drawnInATask: number[] = [];
    let before = 0;
    const isReady = (element: Element): boolean => !!element.shadowRoot?.querySelector('[part=title]');
    await waitUntil(
      () => {
        const now = elements.filter(isReady).length;
        if (now > before) drawnInATask.push(now - before);
        before = now;
        return now === COUNT;
      },
      'all are drawn',
      { interval: 0, timeout: 20_000 },
    );
    if (scheduler) Object.defineProperty(window, 'scheduler', scheduler);
    expect(drawnInATask).to.have.length.above(1);
  });
});

describe('A payload that comes again', () => {
  async function mutationsAfter(next: unknown): Promise<MutationRecord[]> {
    const element = await show(aFactCheck());
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    element.data = next as FactCheckInput;
    await element.updateComplete;
    return [...records, ...observer.takeRecords()];
  }

  it('changes nothing in the page where it is equal', async () => {
    expect(await mutationsAfter(aFactCheck())).to.be.empty;
  });

  it('changes only what its one changed field says', async () => {
    const records = await mutationsAfter(aFactCheck({ checkedAt: '2026-02-27' }));
    expect(records.map(({ type, target }) => [type, target.textContent])).to.deep.equal([
      ['characterData', 'Checked February 27, 2026\u00a0· '],
    ]);
  });
});
