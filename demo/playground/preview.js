import { toHtml } from './built/reader.js';
import { drawHtml } from './draw-html.js';

const looks = new Set();
const excludes = { light: 'dark', dark: 'light' };

/**
 * Shows a fact check in the preview, in the looks that are chosen: in the element of the script, or without JavaScript as the
 * article inside it; the tag's own words where there is none.
 */
export function showPreview({ preview, plain }, factCheck, locale) {
  const shown = factCheck && looks.has('rtl') ? { ...factCheck, dir: 'rtl' } : factCheck;
  preview.data = shown;
  preview.hidden = looks.has('plain');
  plain.hidden = !looks.has('plain');
  // In a root of its own, so that the looks of this page do not get to it.
  const root = plain.shadowRoot ?? plain.attachShadow({ mode: 'open' });
  if (plain.hidden || !shown) root.replaceChildren(shown ? '' : preview.textContent);
  else root.replaceChildren(drawHtml(toHtml(shown, { locale, headingLevel: 3 })));
}

/** Buttons that show how the fact check looks in light and dark pages, in a narrow column, from right to left, and without JavaScript. */
export function watchLooks(frame, redraw) {
  const buttons = [...document.querySelectorAll('button[data-look]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const { look } = button.dataset;
      const isOn = !looks.delete(look);
      if (isOn) {
        looks.add(look);
        looks.delete(excludes[look]);
      }
      for (const other of buttons) other.setAttribute('aria-pressed', String(looks.has(other.dataset.look)));
      frame.className = ['frame', ...[...looks].filter((name) => name !== 'plain')].join(' ');
      if (looks.has('rtl')) frame.dir = 'rtl';
      else frame.removeAttribute('dir');
      redraw();
    });
  }
}
