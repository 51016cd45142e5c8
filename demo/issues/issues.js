import { make } from '../make.js';
import { severityIcon } from './severity-icon.js';

const words = { error: 'Error', warning: 'Warning', info: 'Note' };
const severities = Object.keys(words);

/** Lists the issues, the gravest first, and says in a live region how many there are. */
export function drawIssues(list, count, issues) {
  const sorted = [...issues].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  list.replaceChildren(...sorted.map(drawRow));
  count.textContent = countIssues(issues);
}

function drawRow({ severity, code, path, message, text }) {
  const place = make('span', { class: 'path' }, path ? make('code', {}, path) : 'the whole text');
  const parts = [
    severityIcon(severity),
    make('p', {}, make('strong', {}, words[severity]), ' · ', place),
    make('p', {}, ...inCode(message)),
    text && make('p', { class: 'lost' }, 'The words: ', make('q', { dir: 'auto' }, shorten(text))),
  ];
  return make(
    'li',
    { class: severity, 'data-code': code },
    make('div', { class: 'words' }, ...parts.filter(Boolean)),
  );
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
  if (!issues.length) return 'No problems found.';
  const parts = severities.flatMap((severity) => {
    const { length } = issues.filter((issue) => issue.severity === severity);
    return length ? [`${length} ${words[severity].toLowerCase()}${length === 1 ? '' : 's'}`] : [];
  });
  return `${parts.join(', ')}.`;
}
