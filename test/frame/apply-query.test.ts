import { expect } from 'chai';
import { addFrame, removeFrames, widgetIn } from '../support/iframe-page.js';

async function open(query: string): Promise<{ root: HTMLElement; widget: HTMLElement; ground: string }> {
  const frame = addFrame('one-claim', { query });
  const widget = await widgetIn(frame);
  const root = frame.contentDocument!.documentElement;
  return { root, widget, ground: getComputedStyle(root).backgroundColor };
}

describe('The address of an iframe page', () => {
  afterEach(removeFrames);

  it('may ask for nothing: the page has no ground of its own and shows everything', async () => {
    const { root, widget, ground } = await open('');
    expect(ground).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(root).colorScheme).to.equal('light dark');
    expect(widget.getAttribute('view')).to.equal('full');
    expect(root.lang).to.equal('en');
  });

  for (const theme of ['light', 'dark']) {
    it(`may ask for ${theme} colours on a ground of their own`, async () => {
      const { root, ground } = await open(`?theme=${theme}`);
      expect(getComputedStyle(root).colorScheme).to.equal(theme);
      expect(ground).to.match(/^rgb\(/);
      const [light] = ground.match(/\d+/g)!.map(Number);
      expect(light! > 127).to.equal(theme === 'light');
    });
  }

  it('may ask for a view', async () => {
    const { widget } = await open('?view=brief');
    expect(widget.shadowRoot!.querySelector('[data-action=toggle-rest]') === null).to.equal(false);
  });

  it('may ask for a language that the page was rendered in, also by a tag that says more', async () => {
    const { root } = await open('?lang=AR-eg');
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
    expect(root.querySelector<HTMLElement>('[data-lang=ar]')!.hidden).to.equal(false);
    expect(root.querySelector<HTMLElement>('[data-lang=en]')!.hidden).to.equal(true);
  });

  it('leaves the page as it was rendered where it asks for what there is not', async () => {
    const { root, widget } = await open('?theme=pink&view=<b>&lang=xx');
    expect(root.dataset['theme']).to.equal('auto');
    expect(widget.getAttribute('view')).to.equal('full');
    expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
  });
});
