import { make } from './make.js';

/**
 * Copies a text and says so in `status`, a live region. Where the browser refuses, the text is shown selected instead, for
 * the reader to copy by hand.
 */
export async function copyText(text, status, what) {
  status.parentElement.querySelector('.by-hand')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied ${what}.`;
  } catch {
    const box = make('textarea', { class: 'by-hand', readOnly: true, 'aria-label': what });
    box.value = text;
    status.after(box);
    box.focus();
    box.select();
    status.textContent =
      'The browser does not allow copying from here. The text is selected: copy it yourself.';
  }
}
