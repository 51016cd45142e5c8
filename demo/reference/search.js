import { make } from '../make.js';

const MOST = 20;
const field = document.querySelector('#search');
const list = document.querySelector('#found');
const count = document.querySelector('#found-count');
let entries;

/** Lists what the reference has under a name; names that begin with the words come first. */
async function search() {
  const words = field.value.trim().toLowerCase();
  entries ??= (await fetch('search.json')).json();
  const found = (await entries)
    .map((entry) => ({ entry, at: entry[0].toLowerCase().indexOf(words) }))
    .filter(({ at }) => words && at >= 0)
    .sort((a, b) => a.at - b.at || a.entry[0].length - b.entry[0].length);
  list.replaceChildren(
    ...found
      .slice(0, MOST)
      .map(({ entry: [name, href, page] }) =>
        make(
          'li',
          {},
          make('a', { href }, make('code', {}, name)),
          make('span', { class: 'plain' }, ` ${page}`),
        ),
      ),
  );
  count.textContent = !words ? '' : found.length === 1 ? '1 entry' : `${found.length} entries`;
}

field.addEventListener('input', () => void search());
// Without JavaScript the field stays hidden: it could find nothing.
field.closest('[hidden]').hidden = false;
// A browser may have kept the words of the last visit.
if (field.value) void search();
