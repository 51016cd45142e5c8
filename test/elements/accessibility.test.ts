import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { registerLocale } from '../../src/locale/registry.js';
import { ar } from '../../src/locale/ar.js';
import { emulateFeatures } from '../support/emulate-features.js';
import { engine } from '../support/engine.js';
import { findFlaws } from '../support/find-flaws.js';
import { leave } from '../support/pointer.js';
import { isWhole } from '../support/some-of.js';
import { plainStates, readerStates, type State } from '../support/states.js';

const page = document.documentElement;

/** How a page may look; each entry brings that about, and says false where the browser's driver cannot. */
const looks: Record<string, () => unknown> = {
  'on a light page': () => undefined,
  'on a dark page': darken,
  'in forced colours': () => emulateFeatures({ forcedColors: 'active' }),
  'on a screen 320 pixels wide': () => narrow(320),
  'on a page from right to left': () => Object.assign(page, { dir: 'rtl', lang: 'ar' }),
};

// Other engines and other looks draw the same markup by the same rules; what could differ is what becomes of colours and sizes.
const few = /every-field$|partial|could not be loaded$|preview|sheet|reached|brief and opened/;
const statesOf = (look: string): State[] => {
  const isEach = engine === 'chromium' && (look === 'on a light page' || isWhole);
  return plainStates.concat(readerStates).filter(({ name }) => isEach || few.test(name));
};

function darken(): void {
  Object.assign(page.style, { background: 'Canvas', color: 'CanvasText', colorScheme: 'dark' });
}

async function narrow(width: number): Promise<boolean> {
  if (engine === 'webkit') return false;
  await setViewport({ width, height: 640 });
  return true;
}

describe('For readers with assistive technology', () => {
  let size: { width: number; height: number };

  for (const [look, prepare] of Object.entries(looks)) {
    describe(look, () => {
      before(async function () {
        registerLocale(ar);
        size = { width: window.innerWidth, height: window.innerHeight };
        if ((await prepare()) === false) this.skip();
      });

      after(async () => {
        page.removeAttribute('style');
        page.removeAttribute('dir');
        page.lang = 'en';
        await emulateFeatures();
        if (window.innerWidth !== size.width) await setViewport(size);
      });

      afterEach(leave);

      for (const state of statesOf(look)) {
        it(`axe finds no flaw in ${state.name}`, async () => {
          expect(await flawsIn(state)).to.deep.equal([]);
        });
      }
    });
  }
});

async function flawsIn({ open, close }: State): Promise<string[]> {
  const element = await open();
  const flaws = await findFlaws(element);
  await close?.();
  return flaws;
}
