import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import type { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { SourceListElement } from '../../src/elements/source-list/source-list.js';
import {
  allWords,
  click,
  drawn,
  focused,
  isSeen,
  linkCalled,
  partOf,
  partsOf,
  place,
  until,
  wordsOf,
} from '../support/build-element.js';
import { aClaim, aFactCheck } from '../support/build-payload.js';
import { faultAddress, newKey } from '../support/faults.js';

let count = 0;
let id: string;
let page: HTMLElement;

const find = <E extends HTMLElement>(tag: string, from: ParentNode = page): E => from.querySelector<E>(tag)!;

async function open(markup: string): Promise<void> {
  page = await place<HTMLElement>(`<div>${markup.replaceAll('ID', id)}</div>`);
}

async function openOwner(): Promise<FactSummaryElement> {
  await open('<fact-summary id="ID"></fact-summary>');
  const owner = find<FactSummaryElement>('fact-summary');
  owner.data = aFactCheck();
  await owner.updateComplete;
  return owner;
}

async function addList(parent: ParentNode = page): Promise<SourceListElement> {
  const list = document.createElement('source-list');
  list.setAttribute('for', id);
  parent.append(list);
  await list.updateComplete;
  await find<FactSummaryElement>('fact-summary').updateComplete;
  return list;
}

function addRoot(before?: Element): ShadowRoot {
  const host = document.createElement('div');
  page.insertBefore(host, before ?? null);
  return host.attachShadow({ mode: 'open' });
}

describe('How a card or a list follows a summary', () => {
  beforeEach(() => {
    count += 1;
    id = `followed-${count}`;
  });

  describe('that it finds', () => {
    it('shows the claim and the sources of the summary with that id', async () => {
      await openOwner();
      page.insertAdjacentHTML('beforeend', `<claim-card for="${id}"></claim-card>`);
      const card = find<ClaimCardElement>('claim-card');
      const list = await addList();
      await card.updateComplete;
      expect(wordsOf(partOf(card, 'claim-text'))).to.equal('The lighthouse burns a tonne of oil a night.');
      expect(partsOf(list, 'source')).to.have.length(2);
      expect(list.factCheck).to.equal(find<FactSummaryElement>('fact-summary').factCheck);
      expect(list.status).to.equal('ready');
    });

    it('finds a summary that comes later', async () => {
      await open('<source-list for="ID"><p>As printed</p></source-list>');
      const list = find<SourceListElement>('source-list');
      expect(list.status).to.equal('empty');
      expect(isSeen(find('p'))).to.be.true;
      const owner = document.createElement('fact-summary');
      owner.id = id;
      owner.data = aFactCheck();
      page.append(owner);
      await until(() => partsOf(list, 'source').length === 2, 'the rows');
      expect(isSeen(find('p'))).to.be.false;
    });

    it('follows what the summary shows when that changes', async () => {
      const owner = await openOwner();
      const list = await addList();
      owner.data = aFactCheck({ sources: [{ id: 1, title: 'A newer almanac' }] });
      await until(() => allWords(list).includes('A newer almanac'), 'the newer source');
    });

    it('follows a summary that loads its fact check', async () => {
      await open(
        `<source-list for="ID"></source-list><fact-summary id="ID" src="${faultAddress('json', newKey())}"></fact-summary>`,
      );
      const list = find<SourceListElement>('source-list');
      await until(() => list.status === 'ready', 'ready');
      expect(list.factCheck?.title).to.equal('A fact check from the server');
    });

    it('shows its fallback again when the summary goes', async () => {
      const owner = await openOwner();
      const list = await addList();
      list.innerHTML = '<p>As printed</p>';
      owner.remove();
      await until(() => list.status === 'empty', 'empty');
      await list.updateComplete;
      expect(partsOf(list, 'source')).to.have.length(0);
      expect(isSeen(find('p'))).to.be.true;
    });

    it('follows the summary of its own root before one of the document', async () => {
      await openOwner();
      const root = addRoot();
      root.innerHTML = `<fact-summary id="${id}"></fact-summary><source-list for="${id}"></source-list>`;
      const inner = find<FactSummaryElement>('fact-summary', root);
      inner.data = aFactCheck({ sources: [{ id: 1, title: 'Of the inner one' }], claims: [], sections: [] });
      const list = find<SourceListElement>('source-list', root);
      await until(() => allWords(list).includes('Of the inner one'), 'the inner source');
    });

    it('goes before data, src and a child script', async () => {
      await openOwner();
      const list = await addList();
      list.data = aFactCheck({ sources: [{ id: 1, title: 'Of data' }] });
      await list.updateComplete;
      expect(allWords(list)).not.to.contain('Of data');
    });

    it('takes its own data when it is told to follow no longer', async () => {
      await openOwner();
      const list = await addList();
      list.data = aFactCheck({ sources: [{ id: 1, title: 'Of data' }] });
      list.removeAttribute('for');
      await list.updateComplete;
      expect(allWords(list)).to.contain('Of data');
    });

    it('does not follow an element that is no summary', async () => {
      await open('<p id="ID">Words</p><source-list for="ID"></source-list>');
      expect(find<SourceListElement>('source-list').status).to.equal('empty');
    });

    it('does not follow itself', async () => {
      await open('<fact-summary id="ID" for="ID"></fact-summary>');
      expect(find<FactSummaryElement>('fact-summary').status).to.equal('empty');
    });

    it('shows nothing where two summaries are told to follow each other', async () => {
      await open(
        '<fact-summary id="ID" for="ID-b"></fact-summary><fact-summary id="ID-b" for="ID"></fact-summary>',
      );
      const element = find<FactSummaryElement>('fact-summary');
      await Promise.resolve();
      expect(element.status).to.equal('empty');
    });

    it('picks the claim that a card names', async () => {
      const owner = await openOwner();
      owner.data = aFactCheck({ claims: [aClaim(), aClaim({ id: 'b', text: 'The second claim.' })] });
      page.insertAdjacentHTML('beforeend', `<claim-card for="${id}" claim="b"></claim-card>`);
      const card = find<ClaimCardElement>('claim-card');
      await until(() => allWords(card).includes('The second claim.'), 'the second claim');
    });
  });

  describe('whose sources it shows', () => {
    it('leaves no list in the summary while it is there', async () => {
      const owner = await openOwner();
      expect(partsOf(owner, 'source')).to.have.length(2);
      await addList();
      expect(partsOf(owner, 'sources')).to.have.length(0);
    });

    it('gives the list back to the summary when it goes', async () => {
      const owner = await openOwner();
      const list = await addList();
      list.remove();
      await owner.updateComplete;
      expect(partsOf(owner, 'source')).to.have.length(2);
    });

    it('gives the list back to the summary when it is told to follow no longer', async () => {
      const owner = await openOwner();
      const list = await addList();
      list.removeAttribute('for');
      await list.updateComplete;
      await owner.updateComplete;
      expect(partsOf(owner, 'source')).to.have.length(2);
    });

    it('leaves the list in the summary when only a card follows', async () => {
      const owner = await openOwner();
      page.insertAdjacentHTML('beforeend', `<claim-card for="${id}"></claim-card>`);
      await find<ClaimCardElement>('claim-card').updateComplete;
      await owner.updateComplete;
      expect(partsOf(owner, 'source')).to.have.length(2);
    });
  });

  describe('when a reader follows a mark', () => {
    const followMark = async (): Promise<HTMLElement> => {
      const owner = find<FactSummaryElement>('fact-summary');
      const mark = partsOf(owner, 'citation')[1]!;
      mark.focus();
      click(mark);
      await owner.updateComplete;
      return mark;
    };

    it('is where the mark leads, and the way back is to that mark', async () => {
      const owner = await openOwner();
      const list = await addList();
      const mark = await followMark();
      await list.updateComplete;
      expect(focused(list)).to.equal(
        partsOf(list, 'source').find((row) => row.contains(linkCalled(list, 'Back to the text')!)),
      );
      click(linkCalled(list, 'Back to the text')!);
      await list.updateComplete;
      expect(focused(owner)).to.equal(mark);
      expect(linkCalled(list, 'Back to the text')).to.be.undefined;
    });

    it('is where the line about the sources leads', async () => {
      const owner = await openOwner();
      const list = await addList();
      click(linkCalled(owner, '2 sources')!);
      expect(wordsOf(focused(list))).to.equal('Sources');
    });

    it('is reached as the first of several lists of a page', async () => {
      await openOwner();
      const second = await addList();
      const first = document.createElement('source-list');
      first.setAttribute('for', id);
      page.prepend(first);
      await first.updateComplete;
      await followMark();
      expect(focused(first)).to.exist;
      expect(focused(second)).not.to.exist;
    });

    it('is reached in another shadow root', async () => {
      await openOwner();
      const root = addRoot();
      const list = await addList(root);
      await followMark();
      expect(root.activeElement).to.equal(list);
      expect(focused(list)).to.exist;
    });

    for (const order of ['before', 'after']) {
      it(`is reached as the first in document order where one in a shadow root stands ${order} another`, async () => {
        await openOwner();
        // Several, because trees that are not connected are compared in an order of the engine's own.
        for (let round = 0; round < 5; round += 1) {
          const plain = await addList();
          const inRoot = await addList(addRoot(order === 'before' ? plain : undefined));
          await followMark();
          const [first, second] = order === 'before' ? [inRoot, plain] : [plain, inRoot];
          expect(focused(first), 'the first').to.exist;
          expect(focused(second), 'the second').not.to.exist;
          plain.remove();
          inRoot.remove();
        }
      });
    }

    it('has links to the places of the text, and they lead there', async () => {
      const owner = await openOwner();
      const list = await addList();
      const [row] = partsOf(list, 'source');
      const links = [...row!.querySelectorAll<HTMLElement>('[role="doc-backlink"]')];
      expect(links.map(wordsOf)).to.deep.equal(['1', '2', '3']);
      const places = drawn(owner, '[data-ref="1"]');
      for (const [index, link] of links.entries()) {
        click(link);
        expect(focused(owner) === places[index]).to.be.true;
      }
    });

    it('has links to the places of the text across a shadow root', async () => {
      const owner = await openOwner();
      const list = await addList(addRoot());
      click(partsOf(list, 'source')[1]!.querySelector<HTMLElement>('[role="doc-backlink"]')!);
      expect((focused(owner) as HTMLElement).ariaLabel).to.equal('source 2');
    });

    it('is reached where it was moved to, and the way back is still there', async () => {
      const owner = await openOwner();
      const list = await addList();
      page.prepend(list);
      await list.updateComplete;
      await owner.updateComplete;
      const mark = await followMark();
      await list.updateComplete;
      expect(focused(list)).to.exist;
      await sendKeys({ press: 'Escape' });
      expect(focused(owner) === mark).to.be.true;
    });

    it('is the own list of each of two summaries', async () => {
      await open(
        ['ID', 'ID-b']
          .map(
            (name) => `<fact-summary id="${name}"></fact-summary><source-list for="${name}"></source-list>`,
          )
          .join(''),
      );
      const owners = [...page.querySelectorAll('fact-summary')];
      const lists = [...page.querySelectorAll('source-list')];
      for (const owner of owners) owner.data = aFactCheck({ title: owner.id });
      for (const list of lists) await until(() => partsOf(list, 'source').length, 'the rows');
      for (const [index, owner] of owners.entries()) {
        const mark = partOf(owner, 'citation');
        click(mark);
        await lists[index]!.updateComplete;
        expect(document.activeElement === lists[index]).to.be.true;
        await sendKeys({ press: 'Escape' });
        expect(document.activeElement === owner && focused(owner) === mark).to.be.true;
      }
    });

    it('changes neither the address nor the history', async () => {
      await openOwner();
      const list = await addList();
      const { href } = location;
      const { length } = history;
      await followMark();
      await list.updateComplete;
      for (const link of drawn(list, '[role="doc-backlink"]')) click(link);
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
    });

    it('tells the page through the summary whose mark it is', async () => {
      const owner = await openOwner();
      await addList();
      const targets: EventTarget[] = [];
      page.addEventListener('fact-citation', ({ target }) => targets.push(target!));
      await followMark();
      expect(targets).to.deep.equal([owner]);
    });
  });

  describe('in a card', () => {
    it("leads its own marks to the card's own rows", async () => {
      await openOwner();
      await addList();
      page.insertAdjacentHTML('beforeend', `<claim-card for="${id}"></claim-card>`);
      const card = find<ClaimCardElement>('claim-card');
      await card.updateComplete;
      click(partOf(card, 'citation'));
      expect(focused(card)).to.equal(partOf(card, 'source'));
      expect(drawn(card, '[part~="source"]')).to.have.length(1);
    });
  });
});
