import { expect } from 'chai';
import type { FactErrorEvent } from '../../src/events/fact-error-event.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { allWords, drawn, isSeen, partOf, place, settled, wordsOf } from '../support/build-element.js';
import { newKey, setLine } from '../support/faults.js';
import { oneEvent } from '../support/one-event.js';

const calm = 'The fact check could not be loaded. Try again';

function fails(element: FactSummaryElement): Promise<FactErrorEvent> {
  return oneEvent(element, 'fact-error') as Promise<unknown> as Promise<FactErrorEvent>;
}

async function open(src: string): Promise<FactSummaryElement> {
  return place(`<fact-summary src="${src.replaceAll('&', '&amp;')}"><p>As printed</p></fact-summary>`);
}

describe('An element whose server is gone for a while', () => {
  it('keeps the fallback, offers another try, and shows the fact check when the server is back', async () => {
    const key = newKey();
    await setLine(key, 'up');
    const address = await setLine(key, 'down');
    const element = await open(address);
    await settled(element);
    expect(element.issues[0]?.code).to.equal('no-answer');
    expect(allWords(element)).to.equal(calm);

    const [again] = drawn<HTMLButtonElement>(element, 'button');
    const failure = fails(element);
    again!.click();
    expect((await failure).issues[0]?.code).to.equal('no-answer');
    expect(isSeen(element.querySelector('p')), 'the fallback').to.be.true;
    expect(allWords(element)).to.equal(calm);

    await setLine(key, 'up');
    const success = oneEvent(element, 'fact-load');
    drawn<HTMLButtonElement>(element, 'button')[0]!.click();
    await success;
    expect(wordsOf(partOf(element, 'title'))).to.equal('Back on the line');
    expect(isSeen(element.querySelector('p')), 'the fallback').to.be.false;
    await setLine(key, 'down');
  });
});
