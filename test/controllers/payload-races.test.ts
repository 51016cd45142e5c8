import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { isSeen, partOf, place, until, wordsOf } from '../support/build-element.js';
import { faultAddress, newKey, requestsOf } from '../support/faults.js';

/** One change that a page makes to an element, and how long its answer takes, in milliseconds. */
interface Change {
  kind: 'src' | 'bad src' | 'data' | 'move' | 'remove';
  delay: number;
  pause: 'none' | 'microtask' | 'task' | 'frame';
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('src', 'src', 'src', 'src', 'bad src', 'data', 'move', 'remove'),
  delay: fc.integer({ min: 0, max: 50 }),
  pause: fc.constantFrom('none', 'microtask', 'task', 'frame'),
});

const races = fc.sample(fc.array(change, { minLength: 2, maxLength: 5 }), { numRuns: fc.fuzzRuns, seed: 8 });
const atOnce = 50;

describe('Races of changes and answers', () => {
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    rejections.push(event.reason);
    event.preventDefault();
  };
  before(() => window.addEventListener('unhandledrejection', note));
  after(() => window.removeEventListener('unhandledrejection', note));

  it('end with what was wanted last, never show what was wanted before, and leave no promise rejected', async () => {
    const stale: string[] = [];
    for (let first = 0; first < races.length; first += atOnce)
      await Promise.all(races.slice(first, first + atOnce).map((race, at) => run(race, first + at, stale)));
    expect(stale).to.deep.equal([]);
    expect(rejections).to.deep.equal([]);
  }).timeout(240_000);

  it('cost one request for twenty moves while the answer is on its way, and for twenty after it', async () => {
    const key = newKey();
    const element = await place(`<fact-summary src="${addressOf(key, 'Moved', 50)}"></fact-summary>`);
    const places = [await place<HTMLElement>('<div></div>'), await place<HTMLElement>('<p></p>')];
    const move = (): void => {
      for (let count = 0; count < 20; count += 1) places[count % 2]!.append(element);
    };
    move();
    await until(() => element.status === 'ready', 'ready');
    move();
    await element.updateComplete;
    expect(titleOf(element)).to.equal('Moved');
    expect(await requestsOf(key)).to.have.length(1);
  });
});

/** Runs one race, and notes each title that is drawn while another is wanted. */
async function run(race: readonly Change[], number: number, stale: string[]): Promise<void> {
  const page = await place<HTMLElement>('<div><p></p></div>');
  const element = document.createElement('fact-summary');
  element.innerHTML = '<p>As printed</p>';
  let wanted = '';
  const look = (): void => {
    const title = titleOf(element);
    // What is about to be drawn over is never seen.
    if (element.isUpdatePending) return;
    if (title && title !== wanted) stale.push(`${title} instead of ${wanted}`);
  };
  const observer = new MutationObserver(look);
  const attach = element.attachShadow.bind(element);
  element.attachShadow = (how) => {
    const root = attach(how);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
  page.append(element);
  for (const [at, { kind, delay, pause }] of race.entries()) {
    if (kind === 'move') page.firstElementChild!.append(element);
    else if (kind === 'remove') element.remove();
    else {
      wanted = `Race ${number}, change ${at}`;
      element.data = kind === 'data' ? { title: wanted } : undefined;
      if (kind === 'bad src') wanted = '';
      element.src =
        kind === 'bad src' ? `ftp://example.org/${number}/${at}` : addressOf('races', wanted, delay);
    }
    await pauses[pause]();
  }
  page.append(element);
  const end = race.filter(({ kind }) => !/move|remove/.test(kind)).at(-1)?.kind;
  const status = end === undefined ? 'empty' : end === 'bad src' ? 'error' : 'ready';
  // Until it is its turn, the element has the answer to an earlier address.
  await element.updateComplete;
  await until(() => element.status === status, `${number}: ${status}`);
  await element.updateComplete;
  look();
  observer.disconnect();
  if (titleOf(element) !== wanted) stale.push(`${titleOf(element)} at the end, not ${wanted}`);
  if (isSeen(element.querySelector('p')) !== (status !== 'ready')) stale.push(`${number}: the fallback`);
  page.remove();
}

const pauses = {
  none: () => undefined,
  microtask: () => Promise.resolve(),
  task: () => new Promise((resolve) => setTimeout(resolve)),
  frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
};

function titleOf(element: FactSummaryElement): string {
  return wordsOf(partOf(element, 'title'));
}

function addressOf(key: string, title: string, delay: number): string {
  return `${faultAddress('delayed', key, title)}&delay=${delay}`;
}
