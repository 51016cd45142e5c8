import { make } from '../make.js';

/** Lets people choose among several fact checks of one text; returns the position of the one that is chosen. */
export function chooseOne(box, select, factChecks) {
  const titles = factChecks.map(({ title }) => title);
  box.hidden = titles.length < 2;
  const drawn = JSON.stringify(titles);
  if (select.dataset.drawn !== drawn) {
    const isChanged = select.options.length !== titles.length;
    const before = isChanged ? 0 : Math.max(0, select.selectedIndex);
    select.dataset.drawn = drawn;
    select.replaceChildren(...titles.map((title, index) => make('option', { value: String(index) }, title)));
    if (titles.length) select.selectedIndex = before;
  }
  return Math.max(0, select.selectedIndex);
}
