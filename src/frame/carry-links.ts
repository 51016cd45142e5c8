import { embedSecret } from './embed-secret.js';

/**
 * Makes links useful in a sandbox. A frame that WordPress shows may neither open windows nor leave: there a link to this very
 * host is handed to WordPress, which follows it, and one link to the whole fact check is shown. Where a link cannot be opened
 * at all, its address is shown in words. Outside of sandboxes links open in a new window by themselves.
 */
export function carryLinks(): void {
  // A sandboxed page has no origin (https://html.spec.whatwg.org/#sandboxed-origin-browsing-context-flag).
  if (origin !== 'null') return;
  showWholeLinks();
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    const secret = embedSecret();
    if (secret && link.host === location.host) {
      parent.postMessage({ message: 'link', value: link.href, secret }, '*');
    } else if (!opens(link.href)) showAddress(link.href);
  });
}

// WordPress follows only links to the host of the frame, so that elsewhere this page stands for the whole fact check.
function showWholeLinks(): void {
  if (!embedSecret()) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-whole]')) {
    const link = place.querySelector('a');
    if (link && link.host !== location.host) link.href = location.href.replace(/[?#].*/s, '');
    place.removeAttribute('data-whole');
  }
}

function opens(address: string): boolean {
  try {
    const opened = open(address, '_blank');
    if (opened) opened.opener = null;
    return opened !== null;
  } catch {
    // A sandbox without popups may throw instead of giving null.
    return false;
  }
}

function showAddress(address: string): void {
  const place = document.querySelector<HTMLElement>('[data-address]');
  if (!place) return;
  place.textContent = address;
  place.hidden = false;
}
