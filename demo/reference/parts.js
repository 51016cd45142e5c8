const picture = document.querySelector('#picture');
const buttons = [...document.querySelectorAll('button[data-show]')];
const elements = [...picture.children];
let kept = '';

/** The first piece in view that has the name of a part. */
function find(name) {
  return elements
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll(`[part~='${name}']`) ?? [])])
    .find((piece) => piece.checkVisibility?.() ?? piece.getClientRects().length);
}

/** Puts the number of each part beside it, in the margin of the picture, a row at a height. */
function drawNumbers() {
  picture.querySelectorAll('.badge').forEach((badge) => badge.remove());
  const { top } = picture.getBoundingClientRect();
  const rows = [];
  for (const button of buttons) {
    const name = button.dataset.show;
    const piece = find(name);
    button.hidden = !piece;
    if (!piece) continue;
    const badge = document.createElement('span');
    Object.assign(badge, { className: 'badge', textContent: button.textContent, ariaHidden: 'true' });
    badge.addEventListener('pointerenter', () => show(name));
    badge.addEventListener('pointerleave', () => show(kept));
    picture.append(badge);
    const y = piece.getBoundingClientRect().top - top + picture.scrollTop;
    let [row, column] = [y, 0];
    while (rows.some((one) => Math.abs(one.row - row) < badge.offsetHeight && one.column === column)) {
      if (column < 1) column += 1;
      else [row, column] = [row + badge.offsetHeight / 2, 0];
    }
    rows.push({ row, column });
    badge.style.insetBlockStart = `${row}px`;
    badge.style.insetInlineStart = `${column * badge.offsetWidth}px`;
  }
  picture.classList.add('ready');
}

function show(name) {
  picture.dataset.shown = name;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.show === name));
}

function look(name) {
  show(name);
  const piece = find(name);
  const { top, bottom } = picture.getBoundingClientRect();
  const place = piece.getBoundingClientRect();
  if (place.top < top || place.bottom > bottom) picture.scrollTop += place.top - top - 16;
}

for (const button of buttons) {
  const name = button.dataset.show;
  button.addEventListener('click', () => {
    kept = kept === name ? '' : name;
    if (kept) look(kept);
    else show('');
  });
}
let timer;
new ResizeObserver(() => {
  clearTimeout(timer);
  timer = setTimeout(drawNumbers, 50);
}).observe(picture);
picture.addEventListener('fact-load', ({ target }) => void target.updateComplete.then(drawNumbers));
drawNumbers();
