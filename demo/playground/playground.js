import { make } from '../make.js';
import { defaultsFrom } from './defaults.js';
import { drawForm } from './form.js';
import { drawIssues } from './issues.js';
import { watchFiles } from './files.js';
import { missingFields } from './missing-fields.js';
import { readSource } from './read-source.js';
import { isSameArticle } from './same-article.js';
import { showPreview, watchLooks } from './preview.js';
import { offerCopies } from './take-away.js';

const byId = (id) => document.getElementById(id);
const source = byId('source');
const form = byId('form');
/** What was entered in the form, by the field's name; kept while the article stays the same. */
const entered = new Map();
let known = '';
let factCheck;
let isWaiting = false;

function readAgain() {
  isWaiting = false;
  forgetIfOther(source.value);
  const bare = readSource(source.value);
  const fields = missingFields(bare.factCheck);
  drawForm(form, fields, entered);
  byId('missing').hidden = !fields.length;
  const filled = readSource(source.value, defaultsFrom(fields, entered));
  factCheck = filled.factCheck;
  drawIssues(byId('issues'), byId('issue-count'), filled.issues, { isRead: source.value.trim() !== '' });
  showPreview(byId('preview'), factCheck);
  for (const id of ['copy-json', 'copy-html']) byId(id).disabled = !factCheck;
}

/** Sources entered for one article must never end up under another. */
function forgetIfOther(text) {
  const isSame = isSameArticle(known, text);
  known = text;
  if (isSame || !entered.size) return;
  const publisher = [...entered].filter(([name]) => name.startsWith('publisher.'));
  entered.clear();
  for (const [name, value] of publisher) entered.set(name, value);
  byId('source-status').textContent =
    'This is another article: what was filled in below for the last one was cleared, but not the publisher.';
}

function readSoon() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(readAgain);
}

function show(text, status = '') {
  source.value = text;
  byId('source-status').textContent = status;
  readSoon();
}

async function openFile() {
  const answer = await fetch('opened').catch(() => undefined);
  if (answer?.ok) show(await answer.text());
  else show('', 'There is no file to open. Start with npm start -- FILE.');
}

source.addEventListener('input', readSoon);
form.addEventListener('input', ({ target }) => {
  entered.set(target.name, target.value);
  readSoon();
});
form.addEventListener('submit', (event) => event.preventDefault());
watchFiles(byId('drop'), byId('file'), show);
watchLooks(byId('frame'), byId('preview'), () => factCheck);
offerCopies(
  { json: byId('copy-json'), html: byId('copy-html'), script: byId('script') },
  byId('copied'),
  () => factCheck,
);
byId('drop').append(make('span', { class: 'veil', 'aria-hidden': 'true' }, 'Drop it here'));
if (location.search === '?open') void openFile();
else readSoon();
