import { expect } from 'chai';
import type { FactMediaEvent } from '../../../src/events/fact-media-event.js';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import { click, drawn, isSeen, partOf, partsOf, show, until, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck } from '../../support/build-payload.js';

// Nothing of it is on the web: the browser answers at once that there is no such host.
const src = 'https://pics.invalid/bridge.jpg';
const picture = {
  type: 'figure' as const,
  src,
  alt: 'A bridge with a crowd on it',
  width: 1200,
  height: 800,
};
const text = (words: string): { type: 'text'; text: string }[] => [{ type: 'text', text: words }];

const withPicture = (
  fields: object = {},
  attributes: Record<string, string> = {},
): Promise<FactSummaryElement> =>
  show(
    aFactCheck({ claims: [aClaim({ explanation: [{ ...picture, ...fields }] })] }),
    'fact-summary',
    attributes,
  );

const requests = (): number => performance.getEntriesByName(src).length;
const buttonOf = (element: Element): HTMLElement => drawn(element, '[data-action=show-picture]')[0]!;

describe('A picture', () => {
  it('is words and a button that names the host, and asks for nothing by itself', async () => {
    const element = await withPicture();
    expect(drawn(element, 'img[part=picture]')).to.have.length(0);
    expect(wordsOf(partOf(element, 'picture'))).to.include('Picture: A bridge with a crowd on it');
    expect(wordsOf(buttonOf(element))).to.equal('Show picture (from pics.invalid)');
    expect(isSeen(buttonOf(element))).to.be.true;
    expect(requests()).to.equal(0);
  });

  it('keeps its room while it is not there', async () => {
    const box = partOf(await withPicture(), 'picture').getBoundingClientRect();
    expect(box.width / box.height).to.be.closeTo(1.5, 0.05);
  });

  it('is asked for after a click, of which the page is told with the claim, unless it says no', async () => {
    const element = await withPicture();
    const events: FactMediaEvent[] = [];
    let isCancelled = true;
    element.addEventListener('fact-media', (event) => {
      events.push(event);
      if (isCancelled) event.preventDefault();
    });
    click(buttonOf(element));
    await element.updateComplete;
    expect(events.map(({ url, claim }) => [url, claim?.id])).to.deep.equal([[src, 'lamp']]);
    expect(drawn(element, 'img[part=picture]')).to.have.length(0);
    isCancelled = false;
    click(buttonOf(element));
    await element.updateComplete;
    const image = drawn(element, 'img[part=picture]')[0] as HTMLImageElement;
    expect(image).to.include({ alt: picture.alt, referrerPolicy: 'no-referrer', decoding: 'async' });
    await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
    await element.updateComplete;
    expect(drawn(element, 'img[part=picture]')).to.have.length(0);
    expect(wordsOf(partOf(element, 'picture'))).to.include('View the picture at pics.invalid');
    expect(drawn(element, '[data-action=show-picture]')).to.have.length(0);
  });

  it('is drawn at once, lazily, where the page allows images and its size is known', async () => {
    const image = drawn(await withPicture({}, { images: '' }), '[part=picture]')[0]!;
    expect(image.localName).to.equal('img');
    expect(image.getAttribute('loading')).to.equal('lazy');
    expect([...image.attributes].at(-1)!.name).to.equal('src');
    const unsized = await withPicture({ width: undefined }, { images: '' });
    expect(drawn(unsized, 'img[part=picture]')).to.have.length(0);
  });

  it('has its caption, and its credit with a link to where it is from', async () => {
    const element = await withPicture({
      children: text('The opening [1]'),
      credit: 'Ann Ash',
      url: 'https://example.org/a',
    });
    expect(wordsOf(partOf(element, 'caption'))).to.equal('The opening [1]');
    expect(partOf(element, 'credit').querySelector('a')!.href).to.equal('https://example.org/a');
  });

  it('is not drawn without words that say what it shows; a link to it stays', async () => {
    const element = await withPicture({ alt: '' });
    expect(partsOf(element, 'picture')).to.have.length(0);
    expect(drawn(element, 'figure a')[0]).to.have.property('href', src);
  });
});

describe('A table', () => {
  const rows = [
    [text('Year'), text('Visitors')],
    [text('2024'), text('1,200')],
  ];
  const withTable = (header: 'row' | 'column' | 'both' | 'none'): Promise<FactSummaryElement> =>
    show(
      aFactCheck({ summary: [{ type: 'table', caption: text('Visitors a year'), header, rows }] }),
      'fact-summary',
    );

  it('has a caption, headings of columns and of rows', async () => {
    const table = partOf(await withTable('both'), 'table');
    expect(wordsOf(table.querySelector('caption'))).to.equal('Visitors a year');
    expect([...table.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'row']);
    expect(partOf(await withTable('none'), 'table').querySelector('th')).to.be.null;
  });

  it('can be scrolled with the keyboard while a part of it is out of view, under the name of its caption', async () => {
    const element = await withTable('row');
    const box = partOf(element, 'table').parentElement!;
    expect(box.getAttribute('aria-label')).to.equal('Visitors a year');
    expect(getComputedStyle(box).overflowX).to.equal('auto');
    await until(() => box.tabIndex < 0, 'no stop where all of it is in view');
    element.style.cssText = 'display: block; inline-size: 3em';
    await until(() => box.tabIndex === 0, 'a stop in a narrow column');
    element.style.cssText = '';
    await until(() => box.tabIndex < 0, 'no stop again');
  });
});
