import { copyFormatted, copyText } from '../copy.js';
import { make } from '../make.js';
import { drawHtml } from './draw-html.js';
import { helpFor } from './removed.js';

/** Draws what is pasted at one place: the steps, the snippet with its buttons, and what to do where the place took it away. */
export function drawPanel(panel, { name, inside = name, isFormatted }, snippet) {
  const status = make('span', { id: 'copied', class: 'copied', role: 'status' });
  const steps = snippet.steps.map((step) => drawStep(step, status));
  const formatted =
    isFormatted &&
    make('div', { class: 'formatted', tabindex: '0', role: 'group', 'aria-label': 'What is copied' });
  if (formatted) formatted.append(drawHtml(snippet.code));
  panel.replaceChildren(
    make('ol', { class: 'steps' }, ...steps),
    make('div', { class: 'copies' }, ...drawButtons(snippet, { formatted, status }), status),
    formatted || (snippet.host === 'wix' ? drawEntries(snippet.code, status) : drawCode(snippet.code)),
    make(
      'p',
      { class: 'plain' },
      make('strong', {}, `What stays in ${inside}: `),
      snippet.keeps,
      ' ',
      proof(snippet),
    ),
    drawHelp(inside, snippet.host),
  );
}

function drawButtons({ host, code, text }, { formatted, status }) {
  const copy = (words, id, what, act) => {
    const button = make('button', { type: 'button', id, class: id === 'copy' ? 'main' : '' }, words);
    button.addEventListener('click', () => void act(status, what));
    return button;
  };
  const asText = (value) => (own, what) => copyText(value, own, what);
  if (!formatted) {
    const what = host === 'wix' ? 'the values' : 'the HTML';
    return [copy(host === 'wix' ? 'Copy all' : 'Copy', 'copy', what, asText(code))];
  }
  const asFormatted = (own, what) => copyFormatted({ html: code, text, drawn: formatted }, own, what);
  return [
    copy('Copy formatted text', 'copy', 'the formatted text', asFormatted),
    copy('Copy plain text', 'copy-text', 'the plain text', asText(text)),
    ...(host === 'email' ? [copy('Copy HTML', 'copy-source', 'the HTML', asText(code))] : []),
  ];
}

// A step may end in something to be pasted.
function drawStep(step, status) {
  const [, words, code] = /^([^<]*)(<[^]*>)$/.exec(step) ?? [undefined, step];
  if (!code) return make('li', {}, words);
  return make('li', {}, words, make('code', {}, code), ' ', copySmall(code, 'the line', status));
}

function drawEntries(code, status) {
  const rows = code.split('\n').map((line) => {
    const [, name, value] = /^(.*?): (.*)$/.exec(line);
    return make(
      'li',
      {},
      make('span', {}, `${name}: `),
      make('code', {}, value),
      ' ',
      copySmall(value, name, status),
    );
  });
  return make('ul', { class: 'entries' }, ...rows);
}

function copySmall(value, what, status) {
  const button = make('button', { type: 'button', class: 'small', 'aria-label': `Copy ${what}` }, 'Copy');
  button.addEventListener('click', () => void copyText(value, status, what));
  return button;
}

function drawCode(code) {
  return make('pre', { tabindex: '0', role: 'group', 'aria-label': 'Snippet' }, make('code', {}, code));
}

function proof({ tried }) {
  return tried === 'run' ? 'Tried in the tests of Factlet.' : 'Not tried in the tests of Factlet.';
}

function drawHelp(inside, host) {
  const cases = helpFor(host).flatMap(({ sign, cause }) => [make('dt', {}, sign), make('dd', {}, cause)]);
  return make(
    'details',
    { class: 'help' },
    make('summary', {}, `Something is missing in ${inside}, or looks wrong`),
    make('dl', {}, ...cases),
  );
}
