import { copyText } from '../copy.js';
import { drawFields, showContrasts, showValues } from './fields.js';
import { applyValues, measureContrasts } from './previews.js';
import { properties } from './properties.js';
import { readCss, writeCss } from './theme-css.js';
import { stampedSample } from './stamped-sample.js';

const byId = (id) => document.getElementById(id);
const form = byId('fields');
const frames = { light: byId('light'), dark: byId('dark') };
let values = new Map();
for (const frame of Object.values(frames)) {
  frame.append(byId('samples').content.cloneNode(true));
  frame.querySelector('.stamped').data = stampedSample;
}

function showAll() {
  for (const frame of Object.values(frames)) applyValues(frame, values);
  showValues(form, properties, values);
  byId('css').textContent = writeCss(values) || '/* Nothing is set: Factlet’s own look. */\n';
  showMeasures();
}

function showMeasures() {
  const contrasts = { light: measureContrasts(frames.light), dark: measureContrasts(frames.dark) };
  showContrasts(form, properties, contrasts);
  const low = form.querySelectorAll('.low').length;
  byId('contrast-count').textContent = low
    ? `${low} ${low === 1 ? 'colour has' : 'colours have'} too little contrast.`
    : 'Every colour has the contrast that it needs.';
}

/** Sets a value, in the order in which the page lists the properties. */
function change(name, value) {
  const all = new Map(values);
  if (value === undefined) all.delete(name);
  else all.set(name, value);
  values = new Map(properties.filter((one) => all.has(one.name)).map((one) => [one.name, all.get(one.name)]));
  showAll();
}

async function startFrom(look) {
  const css = look && (await (await fetch(`../dist/looks/${look}.css`)).text());
  values = new Map(css ? readCss(css, properties) : []);
  showAll();
}

for (const button of document.querySelectorAll('button[data-look]')) {
  button.addEventListener('click', () => void startFrom(button.dataset.look));
}
byId('copy-css').addEventListener('click', () => {
  void copyText(writeCss(values), byId('copied'), 'the CSS');
});
byId('compact').addEventListener('change', ({ target }) => {
  for (const element of document.querySelectorAll('.stage fact-summary')) {
    element.density = target.checked ? 'compact' : 'comfortable';
  }
});
byId('narrow').addEventListener('change', ({ target }) => {
  for (const frame of Object.values(frames)) frame.classList.toggle('narrow', target.checked);
});
form.addEventListener('submit', (event) => event.preventDefault());
// What is drawn later than this script can be measured only then.
document.addEventListener('fact-load', ({ target }) => void target.updateComplete.then(showMeasures));
drawFields(form, change);
showAll();
