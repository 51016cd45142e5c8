import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import { closeFrames, openAddress } from '../support/frame.js';

interface Shown {
  /** What the tag draws itself. */
  drawn: string;
  /** Whether the article inside the tag is in view. */
  article: boolean;
}

async function open(name: string, ready: (elements: Element[]) => boolean): Promise<Shown[]> {
  const { document } = await openAddress(`/demo/pages/${name}.html`);
  const elements = [...document.querySelectorAll('fact-summary')];
  await waitUntil(() => ready(elements), name, { timeout: 5000 });
  return elements.map((element) => ({
    drawn: wordsOf(element),
    article: (element.querySelector('article')?.getClientRects().length ?? 0) > 0,
  }));
}

function wordsOf({ shadowRoot }: Element): string {
  return shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

const says =
  (words: string) =>
  (elements: Element[]): boolean =>
    elements.some((element) => wordsOf(element).includes(words));

describe('The page of each state', () => {
  afterEach(closeFrames);

  it('ready: the fact check stands in the place of the article', async () => {
    const [only] = await open('ready', says('Do bees sleep?'));
    expect(only!.article).to.equal(false);
    expect(only!.drawn).to.include('Yes, this sample says so');
  });

  it('partial: what fits is shown, and what is missing is named', async () => {
    const [only] = await open('partial', says('Do bees and ants sleep?'));
    expect(only!.drawn).to.include('Details are missing for 1 of 2 sources: 2.');
    expect(only!.drawn).to.include('Bees never sleep.');
  });

  it('pictures and tables: a picture waits for a click, a table is there', async () => {
    const [only] = await open('pictures-and-tables', says('Who crossed the bridge'));
    expect(only!.drawn)
      .to.include('Picture: A bridge with a crowd on it')
      .and.include('Show picture (from example.org)');
    expect(only!.drawn).to.include('Longest queue');
  });

  it('pictures and video: each has its verdict, and none is there before a click', async () => {
    const [only] = await open('pictures-and-video', says('Four pictures and a recording that went round'));
    expect(only!.drawn).to.include('What it really shows');
    expect(only!.drawn).to.include('As it was shared').and.include('from 0:12 to 0:31');
    expect(only!.drawn).to.include('Shows a spider from very near');
  });

  it('loading: an article stays as it is, and where there is none a line says so', async () => {
    const [first, second] = await open('loading', says('Loading'));
    expect(first).to.deep.equal({ drawn: '', article: true });
    expect(second).to.deep.equal({ drawn: 'Loading the fact check…', article: false });
  });

  it('error with an article: it stays, with one line below it', async () => {
    const [only] = await open('error-with-fallback', says('could not be read'));
    expect(only).to.deep.equal({ drawn: 'The fact check could not be read. Try again', article: true });
  });

  it('error without an article: one line', async () => {
    const [only] = await open('error-without-fallback', says('could not be read'));
    expect(only).to.deep.equal({ drawn: 'The fact check could not be read. Try again', article: false });
  });

  it('empty: nothing is drawn', async () => {
    const [only] = await open('empty', ([element]) => element?.shadowRoot !== null);
    expect(only).to.deep.equal({ drawn: '', article: false });
  });

  it('no script: the article is read as plain HTML', async () => {
    const [only] = await open('no-script', () => true);
    expect(only).to.deep.equal({ drawn: '', article: true });
  });
});
