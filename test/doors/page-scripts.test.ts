import { expect } from 'chai';
import { formsBody, isDrawnOrFallback, lookAtForms, type Sight } from '../support/forms.js';
import { closeFrames, openPage } from '../support/frame.js';

const classic = '<script src="/dist/factlet.min.js"></script>';
const styled = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'" />`;
const allDrawn: Sight[] = ['drawn', 'drawn', 'drawn'];

/** What makes an object and all that it holds unchangeable, as some pages do before they let other scripts in. */
const freeze = `
  const seen = new Set();
  const harden = (value) => {
    if (Object(value) !== value || seen.has(value)) return;
    seen.add(value);
    Object.freeze(value);
    for (const own of Object.values(Object.getOwnPropertyDescriptors(value)))
      for (const part of [own.value, own.get, own.set]) harden(part);
  };
  for (const name of ['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'RegExp', 'Promise', 'Map', 'Set',
    'WeakMap', 'WeakSet', 'JSON', 'Math', 'Reflect', 'Error', 'TypeError', 'Intl', 'URL', 'Date', 'Proxy'])
    harden(window[name]);`;

/** Libraries and what a page does with them. */
const libraries: Record<string, { file?: string; then?: string }> = {
  'zone.js': { file: 'zone' },
  'SES lockdown': { file: 'ses', then: 'lockdown({ consoleTaming: "unsafe", reporting: "none" });' },
  'core-js': { file: 'core-js' },
  jQuery: { file: 'jquery' },
  'frozen intrinsics': { then: freeze },
};

/** Libraries that replace the browser's own functions with others, which do less. */
const oldLibraries = { 'Prototype.js': 'prototype', MooTools: 'mootools' };

describe('The script for publishers beside libraries', () => {
  afterEach(closeFrames);

  for (const [name, { file, then = '' }] of Object.entries(libraries)) {
    for (const [when, head] of orders(`${file ? writeScript(file) : ''}<script>${then}</script>`)) {
      it(`draws every form, with its styles, when ${name} comes ${when}`, async () => {
        const frame = await openPage(styled + head, formsBody);
        expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
        expect(frame.record.errors).to.deep.equal([]);
        expect(frame.record.violations).to.deep.equal([]);
      });
    }
  }

  for (const [name, file] of Object.entries(oldLibraries)) {
    for (const [when, head] of orders(writeScript(file))) {
      it(`draws every form with its styles or leaves the fallback in view when ${name} comes ${when}`, async function () {
        if (!(await fetch(`/libraries/${file}.js`)).ok) this.skip();
        const frame = await openPage(styled + head, formsBody);
        expect(await lookAtForms(frame, 1500)).to.satisfy((sights: Sight[]) =>
          sights.every(isDrawnOrFallback),
        );
        expect(frame.record.errors).to.deep.equal([]);
      });
    }
  }
});

function writeScript(library: string): string {
  return `<script src="/libraries/${library}.js"></script>`;
}

/** The head of a page with another script before ours and after it. */
function orders(other: string): [when: string, head: string][] {
  return [
    ['before it', other + classic],
    ['after it', classic + other],
  ];
}
