/**
 * Buttons with which a page is seen in another look, and in light or dark: those with `data-look` (nothing for Factlet's own) and those
 * with `data-scheme`, inside an element that says in `data-looks` where the style sheets are.
 */
const choices = document.querySelector('[data-looks]');
const { style } = document.documentElement;
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';

function press(button) {
  for (const other of button.parentElement.children) {
    other.setAttribute('aria-pressed', String(other === button));
  }
}

for (const button of choices.querySelectorAll('[data-look]')) {
  button.addEventListener('click', () => {
    const { look } = button.dataset;
    sheet.remove();
    if (look) {
      sheet.href = `${choices.dataset.looks}${look}.css`;
      document.head.append(sheet);
    }
    press(button);
  });
}

for (const button of choices.querySelectorAll('[data-scheme]')) {
  button.addEventListener('click', () => {
    style.colorScheme = button.dataset.scheme;
    press(button);
  });
}

press(
  choices.querySelector(
    `[data-scheme=${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}]`,
  ),
);
// Without JavaScript the buttons stay hidden: they could do nothing.
choices.hidden = false;
