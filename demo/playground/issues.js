import { make } from '../make.js';
import { adviceFor } from './advice.js';
import { severityIcon } from './severity-icon.js';

const words = { error: 'Error', warning: 'Warning', info: 'Note' };
const severities = Object.keys(words);

/** Lists the issues, the gravest first, and says in a live region how many there are; with advice, also what to do. */
export function drawIssues(list, count, issues, { isRead, hasAdvice = true }) {
  const sorted = [...issues].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  // Unchanged issues are left alone, so that what a person selects or focuses in them stays.
  const drawn = JSON.stringify(sorted);
  if (list.dataset.drawn !== drawn)
    list.replaceChildren(...sorted.map((issue) => drawIssue(issue, hasAdvice)));
  list.dataset.drawn = drawn;
  const summary = isRead ? countIssues(issues) : 'Nothing has been read yet.';
  if (count.textContent !== summary) count.textContent = summary;
}

function drawIssue({ severity, code, path, message, text }, hasAdvice) {
  const advice = hasAdvice ? adviceFor(code) : undefined;
  const head = make('strong', {}, words[severity]);
  const place = make('span', { class: 'path' }, path ? make('code', {}, path) : 'the whole text');
  return make(
    'li',
    { class: severity, 'data-code': code },
    severityIcon(severity),
    make('p', {}, head, ' · ', place),
    make('p', {}, message),
    advice &&
      make(
        'p',
        {},
        advice.words,
        advice.link && ' ',
        advice.link && make('a', { href: advice.link }, 'Go there.'),
      ),
    text && make('p', { class: 'lost' }, 'The words: ', make('q', { dir: 'auto' }, text)),
  );
}

function countIssues(issues) {
  if (!issues.length) return 'There is nothing to look at.';
  const parts = severities.flatMap((severity) => {
    const { length } = issues.filter((issue) => issue.severity === severity);
    return length ? [`${length} ${words[severity].toLowerCase()}${length === 1 ? '' : 's'}`] : [];
  });
  return `${parts.join(', ')}.`;
}
