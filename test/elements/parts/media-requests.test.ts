import { expect } from 'chai';
import type { FactSummaryElement } from '../../../src/elements/fact-summary/fact-summary.js';
import { click, drawn, partOf, show, until, wordsOf } from '../../support/build-element.js';
import { aClaim, aFactCheck, aMedium, type MediumInput } from '../../support/build-payload.js';
import { faultAddress, newKey, requestsOf } from '../../support/faults.js';

/** A picture of which the server knows how often it was asked for, and from where. */
interface NotedPicture {
  key: string;
  medium: MediumInput;
}

function aPicture(fields: Partial<MediumInput> = {}, answer = 'picture'): NotedPicture {
  const key = newKey();
  const src = new URL(faultAddress(answer, key), location.href).href;
  return { key, medium: aMedium({ src, width: 600, height: 400, ...fields }) };
}

function showPictures(
  pictures: readonly NotedPicture[],
  attributes: Record<string, string> = {},
): Promise<FactSummaryElement> {
  const media = pictures.map(({ medium }) => medium);
  const claims = [aClaim({ verdicts: [{ label: 'Altered', rating: 'altered' }], media })];
  return show(aFactCheck({ claims }), 'fact-summary', attributes);
}

const images = (element: Element): HTMLImageElement[] =>
  drawn<HTMLImageElement>(element, 'img[part=picture]');

async function untilLoaded(element: Element, count: number): Promise<void> {
  for (const image of images(element)) image.scrollIntoView();
  await until(
    () =>
      images(element).filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length === count,
    `${count} pictures`,
  );
}

/** How often the server was asked for each, once all that may still be under way has had its time. */
async function counted(...pictures: NotedPicture[]): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const all = await Promise.all(pictures.map(({ key }) => requestsOf(key)));
  // Nobody is told on which page a reader sees a picture, also where the page tells everybody.
  for (const { referer } of all.flat()) expect(referer).to.equal('');
  return all.map(({ length }) => length);
}

describe('The server of a picture', () => {
  const policy = Object.assign(document.createElement('meta'), { name: 'referrer', content: 'unsafe-url' });

  before(() => document.head.append(policy));
  after(() => policy.remove());

  it('is told the page of other requests, so that the count means something', async () => {
    const { key, medium } = aPicture();
    await fetch(medium.src!);
    expect((await requestsOf(key)).map(({ referer }) => referer)).to.deep.equal([
      location.href.split('#')[0],
    ]);
  });

  it('is asked for nothing without `images`, and once after a click', async () => {
    const [one, other] = [aPicture(), aPicture({ original: aPicture().medium })];
    const element = await showPictures([one, other]);
    element.scrollIntoView();
    expect(await counted(one, other)).to.deep.equal([0, 0]);
    click(drawn(element, '[data-action=show-picture]')[0]!);
    await element.updateComplete;
    await untilLoaded(element, 1);
    element.requestUpdate();
    await element.updateComplete;
    expect(await counted(one, other)).to.deep.equal([1, 0]);
  });

  it('is asked once for each with `images`', async () => {
    const original = aPicture();
    const [one, other] = [aPicture({ original: original.medium }), aPicture()];
    const element = await showPictures([one, other], { images: '' });
    await untilLoaded(element, 3);
    element.requestUpdate();
    await element.updateComplete;
    expect(await counted(one, other, original)).to.deep.equal([1, 1, 1]);
  });

  it('is asked for nothing where the page says no to a click', async () => {
    const picture = aPicture();
    const element = await showPictures([picture]);
    element.addEventListener('fact-media', (event) => event.preventDefault());
    click(drawn(element, '[data-action=show-picture]')[0]!);
    await element.updateComplete;
    expect(await counted(picture)).to.deep.equal([0]);
    expect(images(element)).to.have.length(0);
  });

  it('is asked once for one that it does not have, of which the words and a link stay', async () => {
    const picture = aPicture({}, 'not-found');
    const element = await showPictures([picture], { images: '' });
    for (const image of images(element)) image.scrollIntoView();
    await until(() => !images(element).length, 'the failure');
    element.requestUpdate();
    await element.updateComplete;
    expect(await counted(picture)).to.deep.equal([1]);
    expect(wordsOf(partOf(element, 'picture'))).to.include('Picture: A bridge with a crowd on it');
    expect(drawn(element, '[part=picture] a')[0]).to.have.property('href', picture.medium.src);
  });

  it('is asked for one that is sensitive or whose size is not known only after a click, also with `images`', async () => {
    const unsized = aPicture();
    delete unsized.medium.width;
    const pictures = [aPicture({ sensitive: 'Shows an injury' }), unsized];
    const element = await showPictures(pictures, { images: '' });
    element.scrollIntoView();
    expect(await counted(...pictures)).to.deep.equal([0, 0]);
    for (const button of drawn(element, '[data-action=show-picture]')) click(button);
    await element.updateComplete;
    await untilLoaded(element, 2);
    expect(await counted(...pictures)).to.deep.equal([1, 1]);
  });

  it('is asked for nothing by a file that was checked, where a text shows it, before a click', async () => {
    const picture = aPicture({ sensitive: 'Shows an injury' });
    const summary = [{ type: 'figure' as const, ...picture.medium, children: [] }];
    const claims = [aClaim({ media: [picture.medium] })];
    const element = await show(aFactCheck({ summary, claims }), 'fact-summary', { images: '' });
    element.scrollIntoView();
    expect(await counted(picture)).to.deep.equal([0]);
  });
});
