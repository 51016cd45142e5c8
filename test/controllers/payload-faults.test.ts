import { expect } from 'chai';
import { LARGEST_PAYLOAD } from '../../src/controllers/payload-request.js';
import type { FactErrorEvent } from '../../src/events/fact-error-event.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import { allWords, isSeen, partOf, place, settled, wordsOf } from '../support/build-element.js';
import { engine } from '../support/engine.js';
import { faultAddress, newKey, requestsOf } from '../support/faults.js';
import { oneEvent } from '../support/one-event.js';

const notLoaded = 'The fact check could not be loaded. Try again';
const notRead = 'The fact check could not be read. Try again';
const titleOf = (element: Element): string => wordsOf(partOf(element, 'title'));

interface Failure {
  element: FactSummaryElement;
  code: string | undefined;
  message: string | undefined;
}

/** What each fault of a network is called in `fact-error`. Where the engines differ, what WebKit takes it for comes second. */
const faults: Record<string, [code: string, inWebKit?: string]> = {
  'login-page': ['not-json'],
  'redirect-to-login-page': ['not-json'],
  'not-found': ['bad-status'],
  'server-error': ['bad-status'],
  'log-in': ['bad-status'],
  'no-content': ['bad-status'],
  empty: ['broken-json'],
  truncated: ['broken-json'],
  'utf-16': ['broken-json'],
  'too-large': ['too-large'],
  'gzip-bomb': ['too-large'],
  // WebKit takes what is no gzip as it is, and shows it.
  ...(engine !== 'webkit' && { 'false-gzip': ['no-answer'] }),
  'reset-at-once': ['no-answer'],
  // WebKit takes a reset for the end.
  'reset-midway': ['no-answer', 'broken-json'],
  'too-short': ['no-answer'],
  'redirect-for-ever': ['no-answer'],
  'redirect-to-data': ['no-answer'],
  'redirect-to-a-closed-site': ['no-answer'],
  hung: ['no-answer'],
  'hung-midway': ['no-answer'],
};

describe('What an element makes of a broken network', () => {
  const rejections: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    rejections.push(event.reason);
    event.preventDefault();
  };
  before(() => window.addEventListener('unhandledrejection', note));
  afterEach(() => expect(rejections.splice(0)).to.deep.equal([]));
  after(() => window.removeEventListener('unhandledrejection', note));

  for (const [name, [code, inWebKit = code]] of Object.entries(faults)) {
    it(`names it for editors, says it calmly to readers and keeps the fallback in view (${name.replaceAll('-', ' ')})`, async () => {
      const { element, ...issue } = await failing(faultAddress(name, newKey()));
      const expected = engine === 'webkit' ? inWebKit : code;
      expect(issue.code).to.equal(expected);
      expect(allWords(element)).to.equal(expected.endsWith('json') ? notRead : notLoaded);
      expect(isSeen(element.querySelector('p')), 'the fallback').to.be.true;
    });
  }

  it('says in which encoding a file must be', async () => {
    const { message } = await failing(faultAddress('utf-16', newKey()));
    expect(message).to.match(/UTF-8/);
  });

  for (const name of ['redirect', 'redirect-elsewhere', 'sets-cookie']) {
    it(`shows what comes all the same (${name.replaceAll('-', ' ')})`, async () => {
      const element = await open(faultAddress(name, newKey(), 'Served'));
      await settled(element);
      expect(titleOf(element)).to.equal('Served');
    });
  }

  it('sends no cookie, no referrer and no password anywhere, not even after a redirect, and takes no cookie', async () => {
    const key = newKey();
    document.cookie = 'visited=yes; path=/';
    for (const name of ['json', 'redirect', 'redirect-elsewhere', 'log-in', 'sets-cookie'])
      await settled(await open(faultAddress(name, key)));
    const { cookie } = document;
    document.cookie = 'visited=; path=/; max-age=0';
    document.cookie = 'tracked=; path=/; max-age=0';
    const requests = await requestsOf(key);
    expect(requests).to.have.length(7);
    for (const { name, ...sent } of requests)
      expect(sent, name).to.deep.include({ cookie: '', referer: '', authorization: '' });
    expect(cookie).to.equal('visited=yes');
  });

  it('asks for no further piece of a gzip bomb once the limit is passed', async () => {
    const key = newKey();
    const pieces = await collectingPieces(async () => {
      const { code } = await failing(faultAddress('gzip-bomb', key));
      expect(code).to.equal('too-large');
    });
    const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
    expect(sum(pieces.slice(0, -1))).to.be.at.most(LARGEST_PAYLOAD);
    expect(sum(pieces)).to.be.above(LARGEST_PAYLOAD);
    // How large one piece is, is the engine's choice; the bomb has two hundred megabytes.
    expect(sum(pieces)).to.be.at.most(LARGEST_PAYLOAD + 8_388_608);
  });
});

async function open(src: string): Promise<FactSummaryElement> {
  return place(`<fact-summary src="${src.replaceAll('&', '&amp;')}"><p>As printed</p></fact-summary>`);
}

/** Opens an address that fails, and returns the first issue of the event. */
async function failing(src: string): Promise<Failure> {
  const { setTimeout } = window;
  // The ten seconds pass at once.
  window.setTimeout = ((run: () => void, delay?: number) =>
    setTimeout(run, delay === 10_000 && src.includes('/hung') ? 100 : delay)) as typeof window.setTimeout;
  try {
    const page = await place<HTMLElement>('<div></div>');
    const element = document.createElement('fact-summary');
    element.innerHTML = '<p>As printed</p>';
    element.src = src;
    const event = oneEvent(element, 'fact-error') as Promise<unknown> as Promise<FactErrorEvent>;
    page.append(element);
    const [issue] = (await event).issues;
    return { element, code: issue?.code, message: issue?.message };
  } finally {
    window.setTimeout = setTimeout;
  }
}

/** The sizes of the decoded pieces that are read from answers meanwhile. */
async function collectingPieces(act: () => Promise<void>): Promise<number[]> {
  const { prototype } = ReadableStreamDefaultReader;
  const { read } = prototype as { read: () => Promise<ReadableStreamReadResult<Uint8Array>> };
  const pieces: number[] = [];
  prototype.read = async function (this: ReadableStreamDefaultReader<Uint8Array>) {
    const result = await read.call(this);
    if (result.value) pieces.push(result.value.length);
    return result;
  } as typeof prototype.read;
  try {
    await act();
  } finally {
    prototype.read = read as typeof prototype.read;
  }
  return pieces;
}
