import { expect } from 'chai';
import type { FactMediaEvent } from '../../../src/events/fact-media-event.js';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import { click, drawn, partOf, partsOf, show, until, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck, aFullMedium, aMedium, type MediumInput } from '../../support/build-payload.js';
import { contrastOf } from '../../support/contrast.js';
import { emulateFeatures } from '../../support/emulate-features.js';

let count = 0;

/** The address of a picture that this server has; each is another one, so that requests can be counted. */
function aPicture(): string {
  count += 1;
  return new URL(`/docs/pictures/fact-check-light.webp?media=${count}`, location.href).href;
}

const aStoredMedium = (fields: Partial<MediumInput> = {}): MediumInput =>
  aMedium({ src: aPicture(), width: 760, height: 668, ...fields });

const verdicts = [{ label: 'Altered', rating: 'altered' as const }];

function withMedia(
  media: MediumInput[],
  attributes: Record<string, string> = {},
  more: object = {},
): Promise<FactSummaryElement> {
  return show(aFactCheck({ claims: [aClaim({ verdicts, media })], ...more }), 'fact-summary', attributes);
}

const requests = (...addresses: (string | undefined)[]): number =>
  addresses.flatMap((address) => performance.getEntriesByName(address!)).length;
const isLoaded = (image: HTMLImageElement | undefined): boolean =>
  image !== undefined && image.complete && image.naturalWidth > 0;
const host = location.hostname;

describe('A picture of a claim', () => {
  // The list of requests is full after the modules of the tests.
  before(() => {
    performance.clearResourceTimings();
  });

  const pair = (): MediumInput =>
    aStoredMedium({ categories: ['transformed'], original: aStoredMedium({ alt: 'An empty bridge' }) });

  it('is asked for by a click alone, of which the page is told, unless it says no', async () => {
    const medium = pair();
    const element = await withMedia([medium]);
    const buttons = drawn(element, '[data-action=show-picture]');
    expect(buttons.map(wordsOf)).to.deep.equal(
      Array.from({ length: 2 }, () => `Show picture (from ${host})`),
    );
    expect(requests(medium.src, medium.original!.src)).to.equal(0);
    const events: FactMediaEvent[] = [];
    let isCancelled = true;
    element.addEventListener('fact-media', (event) => {
      events.push(event);
      if (isCancelled) event.preventDefault();
    });
    click(buttons[0]!);
    await element.updateComplete;
    expect(events.map(({ url, claim }) => [url, claim?.id])).to.deep.equal([[medium.src, 'lamp']]);
    expect(requests(medium.src, medium.original!.src)).to.equal(0);
    isCancelled = false;
    click(buttons[0]!);
    await until(() => isLoaded(drawn<HTMLImageElement>(element, 'img')[0]), 'the picture');
    expect([requests(medium.src), requests(medium.original!.src)]).to.deep.equal([1, 0]);
  });

  it('is loaded where the page allows images, without moving the text, and no referrer goes with it', async () => {
    let shift = 0;
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    });
    const medium = pair();
    const element = await withMedia([medium], { images: '', style: 'inline-size: 360px' });
    element.scrollIntoView();
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      watch.observe({ type: 'layout-shift' });
    const images = drawn<HTMLImageElement>(element, 'img[part=picture]');
    const places = images.map((image) => image.getBoundingClientRect().height);
    for (const image of images) {
      image.scrollIntoView();
      await until(() => isLoaded(image), 'a picture');
      expect(image).to.include({ referrerPolicy: 'no-referrer', loading: 'lazy', decoding: 'async' });
    }
    expect(images.map((image) => image.getBoundingClientRect().height)).to.deep.equal(places);
    expect(requests(medium.src, medium.original!.src)).to.equal(2);
    watch.disconnect();
    expect(shift).to.equal(0);
  });

  it('reads as what it is, that it is false, and what it really shows, before its original', async () => {
    const medium = { ...pair(), context: 'A parade, seven years ago.' };
    const element = await withMedia([medium], { images: '' });
    const figure = partOf(element, 'media');
    expect(figure.getAttribute('aria-label')).to.equal('Picture: A bridge with a crowd on it');
    expect(figure.closest('[role=group]')!.getAttribute('aria-label')).to.include('Verdict: Altered');
    const [stamp, image, original] = [
      ...figure.querySelectorAll('[part=stamp], img, figure'),
    ] as HTMLElement[];
    expect(wordsOf(stamp)).to.equal('Altered');
    expect(image).to.have.property('alt', 'A bridge with a crowd on it');
    expect(original!.getAttribute('aria-label')).to.equal('Original');
    expect(wordsOf(figure)).to.match(/^As it was shared ?Altered.*What it really shows ?A parade.*Original/);
  });

  it('stands beside its original from 480 pixels, else above it', async () => {
    for (const [width, isBeside] of [
      ['360px', false],
      ['480px', true],
    ] as const) {
      const element = await withMedia([pair()], { style: `display: block; inline-size: ${width}` });
      const [shared, original] = partsOf(element, 'picture').map((box) => box.getBoundingClientRect());
      expect(original!.left > shared!.right, width).to.equal(isBeside);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    }
  });

  it('has lines of its stamp in every quarter, unless its file carries the verdict', async () => {
    const element = await withMedia([aStoredMedium()], { images: '' });
    const image = drawn(element, 'img[part=picture]')[0]!.getBoundingClientRect();
    const lines = drawn<SVGElement & HTMLElement>(element, '.lines')[0]!;
    const box = lines.getBoundingClientRect();
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      expect(Math.abs(box[side] - image[side]), side).to.be.below(1);
    const path = lines.querySelector('path')!;
    const points = Array.from({ length: 41 }, (_, at) =>
      path.getPointAtLength((path.getTotalLength() * at) / 40),
    );
    for (const isRight of [false, true])
      for (const isBelow of [false, true])
        expect(points.filter(({ x, y }) => x > 50 === isRight && y > 50 === isBelow)).to.have.length.above(5);
    expect(getComputedStyle(lines).pointerEvents).to.equal('none');
    const stamped = await withMedia([aStoredMedium({ stamped: true })], { images: '' });
    expect(drawn(stamped, '.lines')).to.have.length(0);
    expect(wordsOf(partOf(stamped, 'stamp'))).to.equal('Altered');
  });

  it('has its stamp across its foot, on a solid ground that is easy to read on', async () => {
    for (const [rating, ground] of [
      ['true', ''],
      ['mixed', ''],
      ['false', ''],
      ['altered', ''],
      [undefined, ''],
      ['false', '--fact-stamp: #808080'],
    ] as const) {
      for (const theme of ['light', 'dark']) {
        const element = await withMedia(
          [aStoredMedium()],
          { images: '', theme, style: ground },
          {
            claims: [
              aClaim({ verdicts: [{ label: 'Word', ...(rating && { rating }) }], media: [aStoredMedium()] }),
            ],
          },
        );
        const stamp = partOf(element, 'stamp');
        const { color, backgroundColor } = getComputedStyle(stamp);
        expect(contrastOf(backgroundColor, color), `${rating} ${theme} ${ground}`).to.be.at.least(4.5);
        expect(backgroundColor).not.to.match(/rgba\(|transparent|\/ 0/);
        const [strip, image] = [stamp, drawn(element, 'img')[0]!].map((box) => box.getBoundingClientRect());
        expect(Math.abs(strip!.bottom - image!.bottom)).to.be.below(1);
        expect(Math.abs(strip!.width - image!.width)).to.be.below(1);
      }
    }
  });

  it('keeps stamp and lines where colours are forced, and on paper', async () => {
    for (const features of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
      if (!(await emulateFeatures(features))) return;
      try {
        const element = await withMedia([aStoredMedium()], { images: '' });
        const { color, backgroundColor } = getComputedStyle(partOf(element, 'stamp'));
        expect(contrastOf(backgroundColor, color)).to.be.at.least(4.5);
        expect(getComputedStyle(drawn(element, '.lines')[0]!).display).not.to.equal('none');
      } finally {
        await emulateFeatures();
      }
    }
  });

  it('is never asked for by itself if it is sensitive: the reason is read first, what it shows is folded away', async () => {
    const medium = aStoredMedium({ sensitive: 'Shows an injured person' });
    const element = await withMedia([medium], { images: '' });
    const box = partOf(element, 'picture');
    expect(wordsOf(box)).to.match(/^Shows an injured person/);
    const details = box.querySelector('details')!;
    expect(details.open).to.be.false;
    expect(details.textContent).to.include('A bridge with a crowd on it');
    expect(partOf(element, 'media').getAttribute('aria-label')).to.equal('Picture');
    expect(requests(medium.src)).to.equal(0);
    click(drawn(element, '[data-action=show-picture]')[0]!);
    await until(() => isLoaded(drawn<HTMLImageElement>(element, 'img')[0]), 'the picture');
    if (!(await emulateFeatures({ media: 'print' }))) return;
    try {
      expect(getComputedStyle(drawn(element, 'img')[0]!).display).to.equal('none');
    } finally {
      await emulateFeatures();
    }
  });

  it('keeps its box and its words if it cannot be loaded', async () => {
    const element = await withMedia([aMedium({ src: 'https://pics.invalid/lost.jpg' })], { images: '' });
    await until(() => !drawn(element, 'img').length, 'the failure');
    const box = partOf(element, 'picture');
    expect(wordsOf(box)).to.include('Picture: A bridge with a crowd on it');
    expect(box.querySelector('a')).to.have.property('href', 'https://pics.invalid/lost.jpg');
    expect(wordsOf(partOf(element, 'stamp'))).to.equal('Altered');
  });

  it('keeps its stamp where a text shows the very file', async () => {
    const src = aPicture();
    const summary = [{ type: 'figure', ...aStoredMedium({ src }), children: [] }];
    const element = await withMedia([aStoredMedium({ src })], { images: '' }, { summary });
    const figure = partOf(element, 'summary').querySelector('figure')!;
    expect(wordsOf(figure.querySelector('[part=stamp]'))).to.equal('Altered');
    expect(figure.querySelector('.lines')).not.to.be.null;
  });

  it('tells of a video which part was checked, where it was seen, and what is said in it', async () => {
    const element = await withMedia([{ ...aFullMedium(), sensitive: '' }]);
    const figure = partOf(element, 'media');
    expect(wordsOf(figure)).to.include('from 1:12 to 00:01:47');
    expect(wordsOf(figure)).to.include('Appeared in: example.org');
    expect(wordsOf(figure)).to.include('Partly made with AI');
    expect(wordsOf(figure)).to.include('Content Credentials (opens example.org)');
    const transcript = [...figure.querySelectorAll('details')].at(-1)!;
    expect(transcript.textContent).to.include('Transcript').and.include('We walk home.');
    expect(figure.querySelector('video, audio, iframe')).to.be.null;
  });

  it('is not drawn in one line', async () => {
    const element = await withMedia([aStoredMedium()], { view: 'glance', images: '' });
    expect(partsOf(element, 'media')).to.have.length(0);
    expect(partsOf(await withMedia([aStoredMedium()], { view: 'brief' }), 'media')).to.have.length(1);
  });
});
