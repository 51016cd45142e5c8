import { make } from '../make.js';
import { findLanguage } from './built/reader.js';
import { aroundOf } from './corrections.js';
import { valueOf } from './correction-field.js';
import { defaultsFrom } from './defaults.js';
import { fetchAddress } from './fetch-address.js';
import { watchFiles } from './files.js';
import { drawForm } from './form.js';
import { issueFields } from './issue-fields.js';
import { drawIssues } from './issues.js';
import { watchEditor } from './json-editor.js';
import { missingFields } from './missing-fields.js';
import { showPreview, watchLooks } from './preview.js';
import { compareIssues, readSource } from './read-source.js';
import { isSameArticle } from './same-article.js';
import { showPlace } from './show-place.js';
import { showTakeAway, watchTakeAway } from './take-away.js';
import { chooseOne } from './which.js';

const byId = (id) => document.getElementById(id);
const source = byId('source');
const form = byId('form');
/** What was entered in fields, by the field's name; kept while the article stays the same. */
const entered = new Map();
/** What was put right, by path. */
const corrections = new Map();
const editor = watchEditor(source, byId('editor'), byId('edit'), byId('source-status'));
const formats = {
  'plain-text': 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  'fact-check': 'the data of a fact check',
  'claim-review': 'ClaimReview',
  'google-fact-check': 'an answer of Google’s Fact Check Tools',
};
let known = '';
let url;
let factCheck;
/** The last one that could be read of this article: it stays in view while its data is broken. */
let lastRead;
let locale;
let turn = 0;
let isWaiting = false;

function readAgain() {
  isWaiting = false;
  const text = source.value;
  forgetIfOther(text);
  forgetStale(text);
  const asItIs = readSource(text, { url });
  const corrected = corrections.size ? readSource(text, { corrections, url }) : asItIs;
  const index = chooseOne(byId('several'), byId('which'), corrected.factChecks);
  const fields = missingFields(corrected.factChecks[index], corrected.issues);
  const groups = [...fields.form, ...[...fields.beside.values()].flat()];
  const defaults = defaultsFrom(groups, entered);
  const filled = Object.keys(defaults).length ? readSource(text, { corrections, defaults, url }) : corrected;
  factCheck = filled.factChecks[index];
  drawForm(form, fields.form, entered);
  byId('missing').hidden = !fields.form.length;
  // A date that cannot be read stays in the text; another one was filled in for it.
  const isSettled = ({ code, path }) =>
    code === 'unreadable-date' && path === 'checkedAt' && !!factCheck?.checkedAt;
  const issues = compareIssues(filled.issues, [...asItIs.issues, ...corrected.issues], isSettled);
  const { format } = asItIs;
  const place = (issue) => editor.showPlace(issue) || showPlace(source, issue);
  const drawField = issueFields({ beside: fields.beside, format, text, entered, showPlace: place });
  drawIssues(byId('issues'), byId('issue-count'), issues, { isRead: text.trim() !== '', drawField });
  byId('format').textContent = format && text.trim() ? `Read as ${formats[format]}.` : '';
  byId('example').hidden = text.trim() !== '';
  editor.update(format, asItIs.issues);
  if (factCheck) lastRead = factCheck;
  const isBroken = issues.some(({ code }) => code === 'broken-json');
  byId('stale').hidden = !isBroken || !lastRead;
  void show(isBroken ? lastRead : factCheck);
}

/** Shows the fact check once the language of the words around it is there. */
async function show(shown) {
  const mine = (turn += 1);
  const found = await findLanguage(shown?.lang ?? '');
  if (mine !== turn) return;
  locale = found;
  showPreview({ preview: byId('preview'), plain: byId('plain') }, shown, locale);
  showTakeAway(factCheck, locale);
}

/** Sources entered for one article must never end up under another. */
function forgetIfOther(text) {
  const isSame = isSameArticle(known, text);
  known = text;
  if (isSame) return;
  lastRead = undefined;
  forget();
}

function forget() {
  if (!entered.size) return;
  const publisher = [...entered].filter(([name]) => name.startsWith('publisher.'));
  entered.clear();
  corrections.clear();
  for (const box of document.querySelectorAll('.fields, #form')) delete box.dataset.drawn;
  for (const [name, value] of publisher) entered.set(name, value);
  byId('source-status').textContent +=
    ' This is another article: what was filled in for the last one was cleared, but not the publisher.';
}

/** A correction counts for what stood around it, and is forgotten where that was changed. */
function forgetStale(text) {
  for (const [path, { around }] of corrections) {
    if (aroundOf(text, path) === around) continue;
    corrections.delete(path);
    entered.delete(`correct ${path}`);
    for (const box of document.querySelectorAll('.fields')) delete box.dataset.drawn;
  }
}

function readSoon() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(readAgain);
}

function take(text, status = '', from = undefined) {
  source.value = text;
  url = from;
  byId('source-status').textContent = status;
  readSoon();
}

function enter({ target }) {
  entered.set(target.name, target.value);
  const { correction } = target.closest('.fields') ?? {};
  if (correction?.name === target.name) {
    const written = valueOf(target.value, correction.kind);
    corrections.set(correction.path, { written, around: correction.around });
  }
  readSoon();
}

async function openFile() {
  const answer = await fetch('opened').catch(() => undefined);
  if (answer?.ok) take(await answer.text());
  else take('', 'There is no file to open. Start with npm start -- FILE.');
}

async function getAddress() {
  byId('source-status').textContent = 'One moment …';
  const { text, url: from, problem } = await fetchAddress(byId('address').value);
  if (problem) byId('source-status').textContent = problem;
  else take(text, `Read from ${new URL(from).host}.`, from);
}

source.addEventListener('input', readSoon);
for (const fields of [form, byId('issues')]) fields.addEventListener('input', enter);
form.addEventListener('submit', (event) => event.preventDefault());
byId('fetch').addEventListener('submit', (event) => {
  event.preventDefault();
  void getAddress();
});
byId('which').addEventListener('input', () => {
  byId('source-status').textContent = '';
  forget();
  readSoon();
});
byId('example').addEventListener('click', async () => {
  const answer = await fetch('built/example.txt').catch(() => undefined);
  if (answer?.ok) take(await answer.text(), 'This is an example. Write over it.');
});
watchFiles(byId('drop'), byId('file'), take);
watchLooks(byId('frame'), () => void show(byId('stale').hidden ? factCheck : lastRead));
watchTakeAway();
byId('drop').append(make('span', { class: 'veil', 'aria-hidden': 'true' }, 'Drop it here'));
if (location.search === '?open') void openFile();
else readSoon();
