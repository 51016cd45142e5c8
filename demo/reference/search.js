import { make } from '../make.js';

const MOST = 20;
const field = document.querySelector('#search');
const list = document.querySelector('#found');
const count = document.querySelector('#found-count');
let index;

/** Lists what the reference has under all of the words, in a name or its description; names that begin with them come first. */
async function search() {
  index ??= loadIndex();
  const entries = await index;
  if (!entries) {
    index = undefined;
    list.replaceChildren();
    count.textContent = 'The index could not be loaded. Type again to try once more.';
    return;
  }
  // Read only now: more may have been typed while the index was loading.
  const words = field.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank - b.rank || a.entry[0].length - b.entry[0].length);
  list.replaceChildren(...found.slice(0, MOST).map(({ entry }) => draw(entry)));
  count.textContent = words.length === 0 ? '' : found.length === 1 ? '1 entry' : `${found.length} entries`;
}

async function loadIndex() {
  try {
    const answer = await fetch('search.json');
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

function rankOf([name, , page, about], words) {
  if (words.length === 0) return undefined;
  const own = name.toLowerCase();
  const places = words.map((word) => own.indexOf(word));
  if (!places.includes(-1)) return Math.min(...places);
  const all = `${own} ${page} ${about}`.toLowerCase();
  return words.every((word) => all.includes(word)) ? Infinity : undefined;
}

function draw([name, href, page, about]) {
  return make(
    'li',
    {},
    make('a', { href }, make('code', {}, name)),
    make('span', { class: 'plain' }, ` ${page}${about && `: ${about}`}`),
  );
}

field.addEventListener('input', () => void search());
// Without JavaScript the field stays hidden: it could find nothing.
field.closest('[hidden]').hidden = false;
// A browser may have kept the words of the last visit.
if (field.value) void search();
