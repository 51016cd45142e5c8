import { expect } from 'chai';
import { addFrame, listenTo, removeFrames, until, widgetIn } from '../support/iframe-page.js';
import { receiveLikeWordPress, wordPressLimits, type Reception } from '../support/receive-like-wordpress.js';

const secret = 'aB3dE6gH9j';

describe('An iframe page', () => {
  let reception: Reception | undefined;
  afterEach(() => {
    reception?.stop();
    removeFrames();
  });

  it('tells its height in its own words, in those of AMP and in those of Medium', async () => {
    const frame = addFrame('one-claim', { isMarked: false });
    const heard = listenTo(frame);
    await widgetIn(frame);
    const height = Math.ceil(frame.contentDocument!.documentElement.getBoundingClientRect().height);
    // Medium's is the last of a row of messages, which come one by one.
    const toMedium = JSON.stringify({ src: frame.src, context: 'iframe.resize', height });
    await until(() => heard.includes(toMedium), 'the height');
    expect(heard).to.deep.include({ sentinel: 'amp', type: 'embed-size', height });
    expect(heard.some((data) => (data as { factlet?: string }).factlet === 'height')).to.equal(true);
    expect(heard.some((data) => (data as { message?: string }).message !== undefined)).to.equal(false);
  });

  it('tells all of them where the page around it has broken what takes messages', async () => {
    const { postMessage } = window;
    let calls = 0;
    window.postMessage = () => {
      calls += 1;
      throw new Error('broken by the page');
    };
    try {
      await widgetIn(addFrame('one-claim', { isMarked: false }));
      // One to each: its own script, AMP and Medium.
      await until(() => calls >= 3, 'three messages');
      expect(calls).to.be.at.least(3);
    } finally {
      window.postMessage = postMessage;
    }
  });

  it('breaks nothing in its policy, and asks the network for nothing', async () => {
    const frame = addFrame('several-claims', { isMarked: false });
    const violations: string[] = [];
    frame.contentWindow!.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.blockedURI),
    );
    frame.addEventListener('load', () =>
      frame.contentWindow!.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.blockedURI),
      ),
    );
    const widget = await widgetIn(frame);
    expect(widget.shadowRoot!.textContent).to.contain('Six kitchen sayings, checked');
    expect(violations).to.deep.equal([]);
    expect(frame.contentWindow!.performance.getEntriesByType('resource')).to.deep.equal([]);
  });

  describe('in WordPress, by its messages restated', () => {
    const open = (sample: string, query = '', sandbox = 'allow-scripts'): HTMLIFrameElement => {
      const setting = { query: `${query}#?secret=${secret}`, isMarked: false, width: 500 };
      const frame = addFrame(sample, sandbox ? { ...setting, sandbox } : setting);
      reception = receiveLikeWordPress(frame, secret);
      return frame;
    };

    it('is as tall as what it shows, sandboxed', async () => {
      const frame = open('overview', '?view=brief');
      const [least, greatest] = wordPressLimits;
      const fits = (): boolean => frame.clientHeight > least && frame.clientHeight < greatest;
      await until(fits, 'a height of its own');
      expect(fits()).to.equal(true);
    });

    it('shows the brief view where the whole would be cut', async () => {
      const frame = open('overview', '', '');
      const widget = await widgetIn(frame);
      await until(() => widget.getAttribute('view') === 'brief', 'brief');
      await until(() => frame.clientHeight > 200 && frame.clientHeight < 1000, 'its height');
      const { height } = frame.contentDocument!.documentElement.getBoundingClientRect();
      expect(frame.clientHeight).to.be.at.least(Math.floor(height));
    });

    it('scrolls inside, so that nothing is cut, when the reader opens the rest', async () => {
      const frame = open('overview', '', '');
      const widget = await widgetIn(frame);
      await until(() => widget.shadowRoot!.querySelector('[data-action=toggle-rest]'), 'brief');
      widget.shadowRoot!.querySelector<HTMLButtonElement>('[data-action=toggle-rest]')!.click();
      await until(() => frame.clientHeight === 1000, 'the greatest height');
      const { scrollingElement } = frame.contentDocument!;
      scrollingElement!.scrollTop = 1e6;
      expect(scrollingElement!.scrollTop).to.be.greaterThan(500);
    });

    it('is no less tall than WordPress allows', async () => {
      const frame = open('overview', '?view=glance');
      await until(() => frame.clientHeight === wordPressLimits[0], 'the least height');
    });

    it('answers when the page around it asks with its secret, and to nobody else', async () => {
      const frame = open('overview', '?view=brief', '');
      await widgetIn(frame);
      const answersTo = (data: unknown, source: Window): unknown[] => {
        const sent: unknown[] = [];
        const { postMessage } = window;
        window.postMessage = (message: unknown) => void sent.push(message);
        frame.contentWindow!.dispatchEvent(new MessageEvent('message', { data, source }));
        window.postMessage = postMessage;
        return sent;
      };
      for (const data of [{ message: 'ready', secret: 'another' }, { message: 'ready' }, null, 'ready', 7]) {
        expect(answersTo(data, window)).to.deep.equal([]);
      }
      expect(answersTo({ message: 'ready', secret }, frame.contentWindow!)).to.deep.equal([]);
      const [, answer] = answersTo({ message: 'ready', secret }, window);
      expect(answer).to.include({ message: 'height', secret });
    });
  });
});
