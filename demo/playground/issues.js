import { make } from '../make.js';
import { adviceFor } from './advice.js';
import { exampleOf } from './examples.js';
import { placeInWords } from './place-in-words.js';
import { severityIcon } from './severity-icon.js';

const words = { error: 'Error', warning: 'Warning', info: 'Note' };
const severities = Object.keys(words);

/**
 * Lists the issues, the gravest first, and says in a live region how many there are; with advice, also what to do. Issues that
 * were put right (`isDone`) stay in the list as such and are not counted. `drawField` draws into a row the field to fill.
 */
export function drawIssues(list, count, issues, { isRead, hasAdvice = true, drawField = () => {} }) {
  const rows = new Map([...list.children].map((row) => [row.dataset.key, row]));
  const sorted = issues
    .map((issue, index) => ({ key: issue.key ?? `${index} ${JSON.stringify(issue)}`, issue }))
    .sort((a, b) => severities.indexOf(a.issue.severity) - severities.indexOf(b.issue.severity));
  const keys = new Set(sorted.map(({ key }) => key));
  for (const [key, row] of rows) if (!keys.has(key)) row.remove();
  sorted.forEach(({ key, issue }, index) => {
    // A row that is there is kept, so that what a person selects or focuses in it stays.
    const row = rows.get(key) ?? make('li', { 'data-key': key });
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
    drawRow(row, issue, hasAdvice);
    drawField(row, issue);
  });
  const open = issues.filter(({ isDone }) => !isDone);
  const summary = isRead ? countIssues(open) : 'Nothing has been read yet.';
  if (count.textContent !== summary) count.textContent = summary;
}

function drawRow(row, issue, hasAdvice) {
  const { severity, code, isDone } = issue;
  row.className = isDone ? 'done' : severity;
  if (isDone) delete row.dataset.code;
  else row.dataset.code = code;
  const { key: _, ...shown } = issue;
  const drawn = JSON.stringify(shown);
  if (row.dataset.drawn === drawn) return;
  row.dataset.drawn = drawn;
  let words = row.querySelector(':scope > .words');
  if (!words) row.prepend((words = make('div', { class: 'words' })));
  words.replaceChildren(...drawWords(issue, hasAdvice));
}

function drawWords({ severity, code, path, message, text, isDone }, hasAdvice) {
  const head = make('strong', {}, isDone ? 'Done' : words[severity]);
  const place = make('span', { class: 'path' }, path ? make('code', {}, path) : 'the whole text');
  const meaning = hasAdvice && path ? placeInWords(path) : undefined;
  if (meaning) place.append(` (${meaning})`);
  const title = make('p', {}, head, ' · ', place);
  if (isDone) return [severityIcon('done'), title];
  const advice = hasAdvice ? adviceFor({ code, path }) : undefined;
  const example = hasAdvice ? exampleOf({ code, path }) : undefined;
  return [
    severityIcon(severity),
    title,
    make(
      'p',
      {},
      ...inCode(hasAdvice ? message.replace(/one of \w.*?;/, 'one of the values below;') : message),
    ),
    advice && make('p', {}, advice),
    example && make('p', { class: 'example' }, 'Right would be: ', make('code', {}, example)),
    text && make('p', { class: 'lost' }, 'The words: ', make('q', { dir: 'auto' }, shorten(text))),
  ].filter(Boolean);
}

// What stands in backquotes is code.
function inCode(message) {
  return message
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 ? make('code', {}, piece) : piece))
    .filter((piece) => piece !== '');
}

function shorten(text) {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}

function countIssues(issues) {
  if (!issues.length) return 'There is nothing to look at.';
  const parts = severities.flatMap((severity) => {
    const { length } = issues.filter((issue) => issue.severity === severity);
    return length ? [`${length} ${words[severity].toLowerCase()}${length === 1 ? '' : 's'}`] : [];
  });
  return `${parts.join(', ')}.`;
}
