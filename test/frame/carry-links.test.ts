import { expect } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import { addFrame, listenTo, removeFrames, until, widgetIn } from '../support/iframe-page.js';
import { receiveLikeWordPress, type Reception } from '../support/receive-like-wordpress.js';

const secret = 'aB3dE6gH9j';

describe('Links in an iframe page', () => {
  let reception: Reception | undefined;
  afterEach(() => {
    reception?.stop();
    removeFrames();
  });

  it('open in a new window', async () => {
    const frame = addFrame('one-claim');
    await widgetIn(frame);
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_blank');
    expect(frame.contentDocument!.querySelector<HTMLElement>('.whole')!.getClientRects()).to.have.length(0);
  });

  it('to the whole fact check are followed by WordPress out of its sandbox', async () => {
    const page = `${location.origin}/article`;
    const query = `?view=glance&page=${encodeURIComponent(page)}#?secret=${secret}`;
    const frame = addFrame('overview', { query, sandbox: 'allow-scripts', isMarked: false });
    reception = receiveLikeWordPress(frame, secret);
    await until(() => frame.clientHeight === 200, 'its height');
    await clickUntil(frame, () => reception!.followed.length > 0);
    expect(reception.followed[0]).to.equal(page);
  });

  it('to the whole fact check lead to this page itself where that is on another host', async () => {
    const query = `?view=glance&page=${encodeURIComponent('https://example.org/article')}#?secret=${secret}`;
    const frame = addFrame('overview', { query, sandbox: 'allow-scripts', isMarked: false });
    reception = receiveLikeWordPress(frame, secret);
    await until(() => frame.clientHeight === 200, 'its height');
    await clickUntil(frame, () => reception!.followed.length > 0);
    expect(reception.followed[0]).to.equal(`${location.origin}/frames/overview`);
  });

  it('that a sandbox does not let open are shown as addresses', async () => {
    const frame = addFrame('overview', { query: '?view=glance', sandbox: 'allow-scripts', isMarked: false });
    const heard = listenTo(frame);
    const heights = (): number[] => heard.map((data) => (data as { height?: number }).height ?? 0);
    await until(() => heights().some((height) => height > 0 && height < 149), 'its height');
    const before = Math.max(...heights().slice(-4));
    await clickUntil(frame, () => Math.max(...heights().slice(-4)) > before + 20);
    expect(Math.max(...heights().slice(-4))).to.be.greaterThan(before + 20);
  });
});

/** Clicks down the left side of a frame, where the link to the whole stands at the end, until something has happened. */
async function clickUntil(frame: HTMLIFrameElement, happened: () => boolean): Promise<void> {
  frame.scrollIntoView({ block: 'center' });
  const { left, top } = frame.getBoundingClientRect();
  for (let tries = 0; tries < 5 && !happened(); tries += 1) {
    for (let y = frame.clientHeight - 10; y > 5 && !happened(); y -= 10) {
      await sendMouse({ type: 'click', position: [Math.round(left + 30), Math.round(top + y)] });
    }
  }
}
