/** What is said of a copy, in English. */
export const english = {
  copied: (what) => `Copied ${what}.`,
  selected: 'The browser does not allow copying from here. The text is selected: copy it yourself.',
};

/**
 * Copies a text and says so in `status`, a live region. Where the browser refuses, the text is shown selected instead, for
 * the reader to copy by hand.
 */
export async function copyText(text, status, what, words = english) {
  status.parentElement.querySelector('.by-hand')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied(what);
  } catch {
    const box = document.createElement('textarea');
    Object.assign(box, { className: 'by-hand', readOnly: true, ariaLabel: what, value: text });
    status.after(box);
    box.focus();
    box.select();
    status.textContent = words.selected;
  }
}
