import { copyText } from './copy-text.js';

// Without JavaScript the buttons stay hidden: they could do nothing.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const { status, text } = {
    status: button.nextElementSibling,
    text: button.parentElement.querySelector('pre'),
  };
  button.hidden = false;
  button.addEventListener('click', () => void copyText(text.textContent, status, 'the HTML'));
}
