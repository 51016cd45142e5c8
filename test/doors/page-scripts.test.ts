import { expect } from '@open-wc/testing';
import { formsBody, lookAtForms, type Sight } from '../support/forms.js';
import { closeFrames, openPage, type Frame } from '../support/frame.js';

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
  'Prototype.js': { file: 'prototype' },
  MooTools: { file: 'mootools' },
  'zone.js': { file: 'zone' },
  'SES lockdown': { file: 'ses', then: 'lockdown({ consoleTaming: "unsafe", reporting: "none" });' },
  'core-js': { file: 'core-js' },
  jQuery: { file: 'jquery' },
  'frozen intrinsics': { then: freeze },
};

describe('The script for publishers beside libraries', () => {
  afterEach(closeFrames);

  for (const [name, { file, then = '' }] of Object.entries(libraries)) {
    describe(name, () => {
      const library = `${file ? `<script src="/libraries/${file}.js"></script>` : ''}<script>${then}</script>`;

      before(async function () {
        if (file && !(await fetch(`/libraries/${file}.js`)).ok) this.skip();
      });

      for (const [when, head] of [
        ['before it', library + classic],
        ['after it', classic + library],
      ] as const) {
        it(`draws every form, with styles, when the library comes ${when}`, async () => {
          const frame = await openPage(styled + head, formsBody);
          expect(await lookAtForms(frame, 5000)).to.deep.equal(allDrawn);
          expect(frame.record.errors).to.deep.equal([]);
          expect(frame.record.violations).to.deep.equal([]);
          for (const look of looksOf(frame)) expect(look).to.deep.equal(['block', '700']);
        });
      }
    });
  }
});

/** Of each element its display and the weight of its title, which only our sheets give so. */
function looksOf({ document }: Frame): string[][] {
  const view = document.defaultView!;
  return [...document.querySelectorAll('section > fact-summary')].map((element) => [
    view.getComputedStyle(element).display,
    view.getComputedStyle(element.shadowRoot!.querySelector('[part~=title]')!).fontWeight,
  ]);
}
