import { expect } from 'chai';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { drawn, show, tags, type Widget } from '../support/build-element.js';
import { fillEveryField } from '../support/fill-every-field.js';
import { someOf } from '../support/some-of.js';
import { addressVectors } from '../support/vectors/address-vectors.js';
import { watchPage } from '../support/watch-page.js';

const MOST_SOURCES = 200;

/** Where a browser would go by an address, as the browser itself says; nothing where it is no address of the web. */
function placeOf(written: string): string | undefined {
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    return undefined;
  }
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && !url.username && !url.password ? url.href : undefined;
}

/** The links that leave the page. */
function outwardLinks(element: Widget): HTMLAnchorElement[] {
  return drawn<HTMLAnchorElement>(element, 'a, [href], [src], [action], [formaction]').filter(
    (link) => !link.getAttribute('href')?.startsWith('#'),
  );
}

/** What is wrong with a link. */
function flawOf(link: HTMLAnchorElement): string | undefined {
  const { href, protocol, username, password, hostname } = link;
  const isSafe = /^https?:$/.test(protocol) && hostname && !username && !password;
  return isSafe && link.localName === 'a' && link.getAttribute('href') === href ? undefined : link.outerHTML;
}

function batches<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

describe('Hostile addresses', function () {
  this.timeout(120_000);

  const all = addressVectors();

  it('are many', () => {
    expect(new Set(all).size).to.be.above(1_500);
  });

  it('become links of the sources only where they lead to the web, as the browser says', async () => {
    const watch = watchPage();
    for (const batch of batches(all, MOST_SOURCES)) {
      const sources = batch.map((url, index) => ({ id: index + 1, title: `Tea ${index}`, url }));
      const element = await show({ title: 'Tea', sources }, 'source-list');
      const links = outwardLinks(element);
      expect(links.map(flawOf).filter(Boolean)).to.deep.equal([]);
      const expected = batch.map(placeOf).filter(Boolean);
      expect(links.map(({ href }) => href)).to.deep.equal(expected);
      element.parentElement!.remove();
    }
    watch.stop();
    expect(watch.events).to.deep.equal([]);
  });

  for (const tag of tags) {
    it(`become no other links in any field of ${tag}`, async () => {
      const watch = watchPage();
      let at = 0;
      const next = (): string => all[at++ % all.length]!;
      const perPayload = addressesIn(fillEveryField({ words: () => 'tea', address: () => 'x:' }));
      for (let from = 0; from < all.length; from += 5 * perPayload) {
        at = from;
        const element = await show(fillEveryField({ words: () => 'tea', address: next }), tag);
        expect(element.status).to.equal('ready');
        expect(outwardLinks(element).map(flawOf).filter(Boolean)).to.deep.equal([]);
        element.parentElement!.remove();
      }
      watch.stop();
      expect(watch.events).to.deep.equal([]);
    });
  }

  it('that are the same in every field become no link where one of them is none', async () => {
    const none = [...new Set(all.map((written) => written.trim()))].filter((written) => !placeOf(written));
    const picked = someOf(
      none.filter((_, index) => index % 45 === 0),
      4,
    );
    for (const address of picked) {
      const element = await show(fillEveryField({ words: () => 'tea', address: () => address }));
      expect(outwardLinks(element), JSON.stringify(address)).to.have.length(0);
      element.parentElement!.remove();
    }
  });
});

function addressesIn(payload: FactCheckInput): number {
  return JSON.stringify(payload).split('"x:"').length - 1;
}
