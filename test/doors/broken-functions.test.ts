import { expect } from 'chai';
import { breakGetter, breakSetter, lookAtAll, waysToBreak } from '../support/break-page.js';
import * as fc from '../support/fast-check.js';
import { formsBody, formsTitle, lookAtForms, type Sight } from '../support/forms.js';
import { closeFrames, openPage } from '../support/frame.js';
import { isWhole, someOf } from '../support/some-of.js';

const classic = '<script src="/dist/factlet.min.js"></script>';
const allDrawn: Sight[] = ['drawn', 'drawn', 'drawn'];

/** Functions that pages and their libraries replace. */
const replaced = [
  ...[
    'fetch',
    'URL',
    'JSON.parse',
    'JSON.stringify',
    'AbortController',
    'Blob',
    'setTimeout',
    'MutationObserver',
  ],
  ...['customElements.define', 'customElements.get', 'Element.prototype.attachShadow', 'matchMedia', 'Event'],
  ...['CSSStyleSheet', 'CSSStyleSheet.prototype.replaceSync', 'HTMLElement.prototype.attachInternals'],
  ...['EventTarget.prototype.dispatchEvent', 'Document.prototype.createElement', 'Element.prototype.append'],
];
const setters = ['Element.prototype.innerHTML', 'ShadowRoot.prototype.adoptedStyleSheets'];

/** Functions that work on words, numbers and lists, or make what an element is made of. */
const atWork = [
  ...['performance', 'Map', 'Set', 'Number', 'Promise', 'String', 'Symbol', 'Object.is', 'Object.hasOwn'],
  ...['String.prototype.trim', 'String.prototype.slice', 'Math.min', 'Math.max', 'Array.prototype.some'],
  ...['Array.prototype.join', 'Map.prototype.get', 'Map.prototype.set', 'Performance.prototype.now'],
  ...[
    'Promise.prototype.then',
    'Promise.prototype.catch',
    'Element.prototype.setAttribute',
    'Element.prototype.before',
  ],
];
const getters = ['Node.prototype.nextSibling', 'Node.prototype.firstChild', 'Node.prototype.isConnected'];

/** What else the script, Lit or the browser for them may call. */
const called = [
  ...['Array.from', 'Array.prototype.map', 'Array.prototype.flatMap', 'Array.prototype[Symbol.iterator]'],
  ...['Object.assign', 'Object.defineProperty', 'Object.entries', 'Object.prototype.hasOwnProperty'],
  ...['String.prototype.replace', 'String.prototype.split', 'String.prototype.trim', 'RegExp.prototype.exec'],
  ...['RegExp.prototype.test', 'Promise', 'Promise.prototype.then', 'Map', 'Set', 'WeakMap', 'Symbol'],
  ...[
    'Function.prototype.call',
    'Reflect.construct',
    'queueMicrotask',
    'clearTimeout',
    'requestAnimationFrame',
  ],
  ...[
    'Document.prototype.createTreeWalker',
    'Document.prototype.createComment',
    'Document.prototype.importNode',
  ],
  ...['Document.prototype.querySelector', 'Element.prototype.setAttribute', 'Element.prototype.matches'],
  ...['Node.prototype.insertBefore', 'Node.prototype.getRootNode', 'EventTarget.prototype.addEventListener'],
  ...[
    'Node.prototype.appendChild',
    'Node.prototype.removeChild',
    'Element.prototype.remove',
    'Element.prototype.before',
  ],
  ...[
    'Element.prototype.replaceWith',
    'Element.prototype.replaceChildren',
    'Document.prototype.createTextNode',
  ],
  ...[
    'Array.prototype.shift',
    'Array.prototype.push',
    'Array.prototype.splice',
    'Array.prototype.every',
    'Object.keys',
  ],
  ...['ShadowRoot', 'ReadableStream.prototype.getReader', 'Response.prototype.text', 'console.warn'],
];

/** Words by which browsers, Lit and the script look things up in objects. */
const lookedUp = [
  ...[
    'then',
    'mode',
    'once',
    'capture',
    'passive',
    'signal',
    'childList',
    'subtree',
    'attributeFilter',
    'bubbles',
  ],
  ...[
    'composed',
    'cancelable',
    'credentials',
    'referrerPolicy',
    'headers',
    'body',
    'method',
    'behavior',
    'extends',
  ],
  ...[
    'attribute',
    'reflect',
    'converter',
    'hasChanged',
    'state',
    'noAccessor',
    'useDefault',
    'wrapped',
    'host',
  ],
  ...[
    'strings',
    'values',
    '_$litType$',
    '_$litDirective$',
    '_$cssResult$',
    'cssText',
    'renderBefore',
    'isConnected',
  ],
  ...[
    'enumerable',
    'configurable',
    'writable',
    'value',
    'get',
    'set',
    'constructor',
    'toString',
    'valueOf',
    '0',
  ],
  ...[
    'title',
    'claims',
    'sources',
    'version',
    'lang',
    'dir',
    'kind',
    'data',
    'src',
    'for',
    'id',
    '@type',
    '@graph',
  ],
  ...[
    'slot',
    'part',
    'name',
    'next',
    'done',
    'factlet',
    'messages',
    'raw',
    'issue',
    'path',
    'code',
    'locale',
  ],
];
const kinds = ['function () {}', '"text"', '0', 'true', 'null', '{}', '[]'];

describe('The script for publishers on a page that breaks functions of the browser', () => {
  afterEach(closeFrames);

  for (const [way, value] of Object.entries(waysToBreak)) {
    const breaks: [string, string][] = [
      ...replaced.map((name): [string, string] => [name, `${name} = ${value};`]),
      ...atWork.map((name): [string, string] => [name, `${name} = ${value};`]),
      ...setters.map((name): [string, string] => [name, breakSetter(name, value)]),
      ...getters.map((name): [string, string] => [name, breakGetter(name, value)]),
    ];

    it(`throws nothing and leaves the fallback in view where one of them ${way}`, async () => {
      const sights = await lookAtAll(someOf(breaks, way === 'throws an exception' ? 1 : 4));
      expect(sights.filter((sight) => !sight.isWell || sight.errors)).to.deep.equal([]);
    });
  }

  it('leaves the fallback in view and the page at work where any other throws an exception', async () => {
    const sights = await lookAtAll(
      someOf(called, 3).map((name) => [name, `${name} = ${waysToBreak['throws an exception']};`]),
    );
    expect(sights.filter(({ isWell }) => !isWell)).to.deep.equal([]);
  });

  it('draws what it can with fetch, URL, JSON and observers broken only after it has come', async () => {
    for (const name of ['fetch', 'AbortController', 'Blob', 'JSON.parse', 'customElements.define', 'Event']) {
      const frame = await openPage(
        `${classic}<script>${name} = ${waysToBreak['throws an exception']};</script>`,
        formsBody,
      );
      expect(await lookAtForms(frame), name).to.deep.equal(allDrawn);
    }
  });

  // What these do stands beside the fact check: what the console is told, custom states, and the Tab key's stop at a wide table.
  for (const name of ['console.warn', 'HTMLElement.prototype.attachInternals', 'ResizeObserver'])
    it(`draws the fact check all the same where ${name} throws an exception`, async () => {
      const cell = [{ type: 'text', text: 'Tea' }];
      const data = {
        title: formsTitle,
        unknown: 'a field that the console hears of',
        summary: [{ type: 'table', rows: [[cell, cell]] }],
      };
      const form = `<section><fact-summary><script type="application/json">${JSON.stringify(data)}</script></fact-summary></section>`;
      const broken = `<script>${name} = ${waysToBreak['throws an exception']};</script>`;
      // The console hears of a setting that cannot be read, too.
      const script = '<script data-messages="{" src="/dist/factlet.min.js"></script>';
      const frame = await openPage(broken + script, form);
      expect(await lookAtForms(frame)).to.deep.equal(['drawn']);
      expect(frame.record.errors).to.have.length(0);
    });

  it('leaves the fallback in view where the page cleans all HTML', async () => {
    const cleaners = [
      `.replace(/<[?!][^>]*>/g, '')`,
      `.replace(/ [^ =>]*[$][^ =>]*=("[^"]*"|[^ >]*)/g, '')`,
      `.replace(/<[^>]*>/g, '')`,
      `.replace(/<h2/g, '<p')`,
    ];
    const sights = await lookAtAll(
      cleaners.map((clean) => [
        clean,
        `const { set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
        Object.defineProperty(Element.prototype, 'innerHTML', { set(html) { set.call(this, html${clean}); } });`,
      ]),
    );
    expect(sights.filter(({ isWell }) => !isWell)).to.deep.equal([]);
  });
});

describe('The script for publishers on a page that adds any names to Object.prototype', () => {
  afterEach(closeFrames);

  it('leaves at least the fallback in view, and the page at work', async () => {
    const name = fc.oneof(
      fc.constantFrom(...lookedUp),
      fc.stringMatching(/^[a-z_$][a-zA-Z0-9_$]{0,8}$/),
      fc.string({ minLength: 1, maxLength: 4 }),
    );
    const names = fc.array(fc.tuple(name, fc.constantFrom(...kinds)), { minLength: 1, maxLength: 2 });
    const seed = Date.now();
    // Each is a page of its own in a frame.
    const numRuns = isWhole ? 200 : 20;
    const pages = fc.sample(names, { numRuns, seed });
    const sights = await lookAtAll(
      pages.map((dirt) => {
        const code = dirt.map(([key, value]) => `Object.prototype[${inScript(key)}] = ${value};`).join(' ');
        return [code, code];
      }),
      ['before'],
    );
    expect(
      sights.filter(({ isWell }) => !isWell),
      `seed ${seed}`,
    ).to.deep.equal([]);
  });
});

function inScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
