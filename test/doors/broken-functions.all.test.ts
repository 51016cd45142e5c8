import { expect } from 'chai';
import { lookAtAll, waysToBreak, type Break } from '../support/break-page.js';
import { engine } from '../support/engine.js';
import { closeFrames } from '../support/frame.js';

/** Classes of the browser and of the language whose methods and properties a page can break for the script. */
const classes = [
  ...['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'RegExp', 'Symbol', 'Error', 'Date'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Iterator', 'URL', 'URLSearchParams'],
  ...['EventTarget', 'Event', 'Node', 'Element', 'HTMLElement', 'CharacterData', 'Text', 'Range', 'Document'],
  ...['DocumentFragment', 'ShadowRoot', 'NodeList', 'HTMLCollection', 'NamedNodeMap', 'DOMTokenList'],
  ...['CSSStyleSheet', 'CSSStyleDeclaration', 'MediaQueryList', 'MutationObserver', 'CustomElementRegistry'],
  ...['ElementInternals', 'CustomStateSet', 'HTMLScriptElement', 'HTMLAnchorElement', 'HTMLSlotElement'],
  ...[
    'Response',
    'Headers',
    'ReadableStream',
    'ReadableStreamDefaultReader',
    'AbortController',
    'AbortSignal',
  ],
  ...['Blob', 'TextDecoder', 'Performance', 'Scheduler', 'Location', 'Navigator', 'Selection'],
];
/**
 * What Lit calls in the constructor of every element, where an exception cannot be caught: the browser reports it, and the page's own
 * children stay in view. SECURITY.md names them under "What cannot be promised".
 */
const unguarded = [
  'window[HTMLElement] before',
  'Object.prototype[hasOwnProperty] after',
  'Map.prototype[keys] after',
  'Map.prototype[size] after',
  'Set.prototype[add] after',
  'Iterator.prototype[Symbol.iterator] after',
];
/** Objects of functions. */
const collections = [
  'JSON',
  'Math',
  'Reflect',
  'CSS',
  'Intl',
  'console',
  'performance',
  'customElements',
  'scheduler',
];

// Firefox and WebKit take ten times as long to open a thousand pages.
const step = engine === 'chromium' ? 1 : 10;

describe('The script for publishers on a page that breaks any one thing that it uses', function () {
  // Over a thousand pages each.
  this.timeout(600_000);
  afterEach(closeFrames);

  let words: Set<string>;

  before(async () => {
    const script = await (await fetch('/dist/factlet.min.js')).text();
    words = new Set(script.match(/[a-zA-Z_$][\w$]*/g));
  });

  /** What can be broken, as an expression in a page, with the way to break it. */
  function findBreaks(value: string): Break[] {
    const globals = Object.getOwnPropertyNames(window)
      .filter((name) => words.has(name) && typeof Reflect.get(window, name) !== 'string')
      .map((name) => define('window', name, value));
    const owners = [
      ...classes.flatMap((name) => [name, `${name}.prototype`]),
      ...collections,
      ...Object.keys(iterators),
    ];
    const members = owners.flatMap((owner) => {
      const object = valueOf(owner);
      if (!object) return [];
      const own = Object.getOwnPropertyNames(object).filter(
        (name) => words.has(name) && name !== 'prototype',
      );
      const iterator = Object.hasOwn(object, Symbol.iterator) ? [symbol] : [];
      return [...own, ...iterator].map((name) => define(owner, name, value));
    });
    return [...globals, ...members];
  }

  for (const [way, value] of Object.entries(waysToBreak)) {
    it(`throws nothing into the page and leaves the fallback in view where it ${way}`, async () => {
      const looks = await lookAtAll(findBreaks(value).filter((_, index) => index % step === 0));
      const wrong = looks.filter(
        ({ name, isWell, errors }) => !isWell || (errors && !unguarded.includes(name)),
      );
      const lines = wrong.map(({ name, seen, errors }) => `${name}: ${seen} ${errors}`);
      expect(lines, `of ${looks.length} pages`).to.deep.equal([]);
    });
  }
});

/** What loops and spreads call, as an expression in a page. */
const iterators: Record<string, object> = {
  'Object.getPrototypeOf([].values())': [].values(),
  'Object.getPrototypeOf(new Map().values())': new Map().values(),
  'Object.getPrototypeOf(new Set().values())': new Set().values(),
};

const symbol = 'Symbol.iterator';

// The object of this page that an owner names in each page that is opened.
function valueOf(owner: string): object | undefined {
  const iterated = iterators[owner];
  if (iterated) return Object.getPrototypeOf(iterated) as object;
  return owner
    .split('.')
    .reduce<unknown>((at, name) => at && Reflect.get(Object(at) as object, name), window) as
    object | undefined;
}

// A method is replaced, and a property gives what the function gives.
function define(owner: string, name: string, value: string): Break {
  const key = name === symbol ? symbol : JSON.stringify(name);
  const code = `
    const owner = ${owner};
    const { get } = Object.getOwnPropertyDescriptor(owner, ${key});
    const value = ${value};
    const change = { configurable: true, enumerable: true };
    Object.defineProperty(owner, ${key}, get ? { ...change, get: value, set: value } : { ...change, writable: true, value });`;
  return [`${owner}[${name}]`, code];
}
