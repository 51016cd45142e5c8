import { expect } from 'chai';
import {
  drawn,
  place,
  partOf,
  scriptOf,
  settled,
  show,
  tags,
  wordsOf,
  type Widget,
} from '../support/build-element.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { oddities } from '../support/drawn-state.js';
import { everyMutation } from '../support/every-mutation.js';
import { faultAddress, newKey } from '../support/faults.js';
import { fillEveryField } from '../support/fill-every-field.js';
import { someOf } from '../support/some-of.js';
import { bidiControls } from '../support/vectors/unicode-vectors.js';
import { watchPage, type Watch } from '../support/watch-page.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

const address = (): string => 'https://example.org/tea';
const LONG = 100_000;

/** Text nodes that hold a sign, but for those in marks, of which readers see our own characters. */
function textsWith(element: Widget, sign: string): Text[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isHidden = node.parentElement?.closest('style, [aria-hidden], [part="citation"]');
    if (!isHidden && node.data.includes(sign)) found.push(node);
  }
  return found;
}

/** The nearest piece around a text that keeps its direction to itself. */
function isolateOf(piece: Element): Element {
  const { unicodeBidi, display } = getComputedStyle(piece);
  const keeps = /isolate|plaintext/.test(unicodeBidi) || /block|list-item|flex/.test(display);
  return keeps ? piece : isolateOf(piece.parentElement!);
}

/** What stands in the same isolate as a text. */
function restOf(node: Text): string {
  return isolateOf(node.parentElement!).textContent.replace(node.data, '').trim();
}

async function narrow(data: unknown): Promise<Widget> {
  const box = await place<HTMLElement>('<div style="width: 320px"></div>');
  const element = Object.assign(document.createElement('fact-summary'), { data });
  box.append(element);
  await element.updateComplete;
  return element;
}

describe('Values that no editor writes', function () {
  this.timeout(120_000);

  let watch: Watch;
  beforeEach(() => (watch = watchPage()));
  afterEach(() => {
    watch.stop();
    const asked = watch.events.filter((event) => !event.includes('/faults/'));
    expect(asked).to.deep.equal([]);
  });

  for (const tag of tags) {
    it(`turn nothing in ${tag} but their own field, with each of the characters that turn text`, async () => {
      expect(bidiControls).not.to.have.length(0);
      for (const control of bidiControls) {
        const element = await show(
          fillEveryField({ words: (path) => `${path} ${control}tea`, address }),
          tag,
        );
        const texts = textsWith(element, control);
        expect(texts.length).to.be.above(4);
        // These three have no reach; a number before a heading is ours.
        const open = /[\u061c\u200e\u200f]/.test(control)
          ? []
          : texts.filter((node) => !/^(?:\d+\.)?$/.test(restOf(node)));
        expect(open.map((node) => `${node.data} and ${restOf(node)}`)).to.deep.equal([]);
        element.parentElement!.remove();
      }
    });

    it(`are drawn by ${tag}, or refused with an issue, when a fact check is damaged in one place`, async () => {
      const element = await show(aFullFactCheck(), tag);
      const mutations = [...everyMutation(aFullFactCheck())];
      for (const { name, payload } of someOf(mutations, tag === 'fact-summary' ? 3 : 8)) {
        element.data = payload as FactCheckInput;
        await element.updateComplete;
        expect(element.status, name).to.be.oneOf(['ready', 'error']);
        if (element.status === 'error') expect(element.issues, name).not.to.deep.equal([]);
        expect(oddities(element), name).to.deep.equal([]);
      }
    });
  }

  describe('as words of 100,000 characters without a place to break', () => {
    const word = 'x'.repeat(LONG);
    const payloads: Record<string, object> = {
      title: { title: word },
      'a paragraph': { title: 'Tea', summary: word },
      'a claim': { title: 'Tea', claims: [{ text: word, verdicts: [{ label: 'False' }] }] },
      'a verdict': { title: 'Tea', claims: [{ text: 'Tea', verdicts: [{ label: word }] }] },
      'a heading': { title: 'Tea', sections: [{ heading: word, body: 'Tea' }] },
      'a source': { title: 'Tea', sources: [{ id: 1, title: word }] },
      'a question': { title: 'Tea', followUps: [{ text: word }] },
      'a publisher': { title: 'Tea', publisher: { name: word } },
    };
    for (const [name, payload] of Object.entries(payloads)) {
      it(`stay in 320 pixels: ${name}`, async () => {
        const element = await narrow(payload);
        expect(element.status).to.equal('ready');
        expect(element.shadowRoot!.textContent).to.include(word);
        expect(overflowOf(element)).to.deep.equal([]);
      });
    }
  });

  it('as long words in every field stay in 320 pixels', async () => {
    for (const sign of ['x', '漢', '\u0301', '\u200d', 'ﷺ', '.', '_', '\u00a0', 'ا']) {
      const element = await narrow(
        fillEveryField({
          words: () => `tea${sign.repeat(300)}`,
          address: () => `https://example.org/${'x'.repeat(300)}`,
        }),
      );
      expect(element.status, sign).to.equal('ready');
      expect(overflowOf(element), sign).to.deep.equal([]);
      element.parentElement!.remove();
    }
  });

  it('as levels without end below a name that the format does not know cost nothing, or are refused', async () => {
    const levels = (count: number): string => '['.repeat(count) + ']'.repeat(count);
    const json = `{"title":"Deep","unknown":${levels(130_000)}}`;
    const element = await place<Widget>(
      `<fact-summary><script type="application/json">${json}</script><p>As printed</p></fact-summary>`,
    );
    await element.updateComplete;
    expect(element.status).to.be.oneOf(['ready', 'error']);
    if (element.status === 'ready') expect(wordsOf(partOf(element, 'title'))).to.equal('Deep');
    else expect(element.issues[0]!.code).to.equal('broken-json');
    expect((await show(json)).status).to.equal(element.status);
    const longer = await show(json.replace('[]', levels(1_000_000)));
    expect(longer.issues[0]!.code).to.equal('too-large');
  });

  it('as 100,000 levels that come from src cost nothing', async () => {
    const src = faultAddress('deep', newKey(), 'Deep');
    const element = await place<Widget>(`<fact-summary src="${src}"></fact-summary>`);
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(wordsOf(partOf(element, 'title'))).to.equal('Deep');
  });

  it('as names of Object.prototype leave it as it was', async () => {
    const before = Reflect.ownKeys(Object.prototype);
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
    const inner = names.map((name) => `"${name}":{"polluted":1,"title":"x"}`).join(',');
    const words = names.map((name) => `[${name}]`).join(' ');
    const json = `{"title":"Tea",${inner},"summary":"${words}","publisher":{${inner}},"sources":[${names
      .map((name) => `{"id":"${name}","title":"${name}",${inner}}`)
      .join()}],"claims":[{"id":"__proto__","text":"Tea",${inner}}]}`;
    for (const tag of tags) {
      const element = await place<Widget>(`<${tag}>${scriptOf(JSON.parse(json))}</${tag}>`);
      await element.updateComplete;
      expect(element.status).to.equal('ready');
      expect((await show(json, tag)).status).to.equal('ready');
    }
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
    expect('polluted' in {}).to.equal(false);
  });
});

/** Pieces that reach over the sides of the element, which is as wide as its box. */
function overflowOf(element: Widget): string[] {
  const box = element.parentElement!;
  const over = box.scrollWidth > box.clientWidth ? [`the box: ${box.scrollWidth}`] : [];
  const { left, right } = box.getBoundingClientRect();
  const pieces = drawn(element, '*').filter((piece) => {
    if (piece.closest('.announcement, svg, [popover], [aria-hidden], .scroll > *')) return false;
    const rects = piece.getClientRects();
    return rects.length > 0 && [...rects].some((rect) => rect.right > right + 1 || rect.left < left - 1);
  });
  return [...over, ...pieces.map(({ localName, className }) => `${localName}.${className}`)];
}
