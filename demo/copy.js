import { english } from './copy-text.js';

export { copyText } from './copy-text.js';

/**
 * Copies formatted text: as HTML for programs that take it, and as plain text for the others. Where the browser refuses, `drawn`,
 * an element that shows it, is selected instead.
 */
export async function copyFormatted({ html, text, drawn }, status, what, words = english) {
  status.parentElement.querySelector('.by-hand')?.remove();
  if (copyByEvent({ html, text }) || (await copyAsItem({ html, text }))) {
    status.textContent = words.copied(what);
    return;
  }
  drawn.focus();
  getSelection().selectAllChildren(drawn);
  status.textContent = words.selected;
}

// Comes first because the newer way puts HTML through a cleaner, which takes styles away where a page forbids its own.
function copyByEvent({ html, text }) {
  let isCopied = false;
  const fill = (event) => {
    event.preventDefault();
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    isCopied = true;
  };
  document.addEventListener('copy', fill, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isDone && isCopied;
}

async function copyAsItem({ html, text }) {
  try {
    const kinds = Object.entries({ 'text/html': html, 'text/plain': text });
    const blobs = kinds.map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
