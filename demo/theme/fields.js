import { make } from '../make.js';
import { toHex } from './colours.js';
import { groups } from './properties.js';

const schemes = ['light', 'dark'];
const units = /[a-z%]*$/;

/** Draws a field for each property into `form`; `change` is told the name and the new value, or nothing for the default. */
export function drawFields(form, change) {
  form.append(...groups.map((group) => drawGroup(group, change)));
}

function drawGroup({ name, note, properties }, change) {
  return make(
    'fieldset',
    {},
    make('legend', {}, name),
    note && make('p', { class: 'hint' }, note),
    ...properties.map((property) => drawRow(property, change)),
  );
}

function drawRow(property, change) {
  const { name, label, kind } = property;
  const reset = make(
    'button',
    { type: 'button', class: 'reset', 'aria-label': `${label}: default` },
    'Default',
  );
  reset.addEventListener('click', () => change(name, undefined));
  const fields = kind === 'colour' ? drawColours(property, change) : drawValue(property, change);
  return make(
    'div',
    { class: `row ${kind}`, role: 'group', 'aria-labelledby': `label-${name}`, 'data-name': name },
    make('p', { class: 'label', id: `label-${name}` }, label, ' ', make('code', {}, `--fact-${name}`)),
    make('div', { class: 'controls' }, ...fields, reset),
  );
}

function drawColours({ name, label }, change) {
  return schemes.map((scheme, index) => {
    const input = make('input', { type: 'color', 'data-scheme': scheme });
    input.addEventListener('input', () => {
      const pair = [...input.closest('.controls').querySelectorAll('input')].map(({ value }) => value);
      change(name, pair, index);
    });
    return make(
      'label',
      {},
      make('span', {}, make('span', { class: 'away' }, `${label}, `), scheme),
      input,
      make('output', { class: 'contrast', 'data-scheme': scheme }),
    );
  });
}

function drawValue({ name, label, kind, range }, change) {
  const text = make('input', {
    type: 'text',
    'aria-label': label,
    spellcheck: 'false',
    list: kind === 'font' ? 'fonts' : undefined,
  });
  text.addEventListener('input', () => change(name, text.value.trim() || undefined));
  if (!range) return [text];
  const [min, max, step] = range.map(String);
  const slider = make('input', { type: 'range', min, max, step, 'aria-label': `${label}, slider` });
  slider.addEventListener('input', () => {
    change(name, slider.value + units.exec(slider.dataset.unit)[0]);
  });
  return [slider, text];
}

/** Shows the values in the fields, and the default in all others. `isTyping` leaves the words of the field in use alone. */
export function showValues(form, properties, values) {
  for (const { name, kind, start } of properties) {
    const row = form.querySelector(`[data-name='${name}']`);
    const own = values.get(name);
    row.classList.toggle('own', own !== undefined);
    row.querySelector('.reset').disabled = own === undefined;
    if (kind === 'colour') {
      row.querySelectorAll('input').forEach((input, index) => {
        input.value = toHex((own ?? start)[index]);
      });
      continue;
    }
    const [slider, text = slider] = row.querySelectorAll('input');
    if (text !== document.activeElement) text.value = own ?? '';
    text.placeholder = start;
    if (slider === text) continue;
    const value = own ?? start;
    slider.dataset.unit = units.exec(start)[0];
    if (/^[\d.]+[a-z%]*$/.test(value)) slider.value = String(parseFloat(value));
  }
}

/** Shows the contrast of each colour beside it, and whether that is enough. */
export function showContrasts(form, properties, contrasts) {
  for (const { name, kind, least, edge } of properties) {
    if (kind !== 'colour') continue;
    for (const output of form.querySelectorAll(`[data-name='${name}'] output`)) {
      const contrast = contrasts[output.dataset.scheme].get(name);
      const isLow = contrast !== undefined && contrast < (least ?? 0);
      // Rounded down, so that 4.49 is never shown as enough.
      const figure = contrast === undefined ? '' : `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`;
      output.textContent = isLow
        ? `${figure}, needs ${least}`
        : contrast < edge
          ? `${figure}, drawn with an edge`
          : figure;
      output.classList.toggle('low', isLow);
    }
  }
}
