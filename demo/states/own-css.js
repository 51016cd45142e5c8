// Rules that a designer tries on this page. Nothing of it is kept.
const field = document.querySelector('#own-css');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
const show = () => void sheet.replace(field.value);
field.addEventListener('input', show);
// A browser may have kept what was written before the page was loaded again.
show();
field.parentElement.hidden = false;
