import { waitUntil } from './wait-until.js';
import type { Frame } from './frame.js';
import { findAllIn, findIn, isInView, readOwn } from './own-methods.js';

/** The title of the fact check in all forms. */
export const formsTitle = 'Do bees sleep?';

/** What each form shows: the fact check with its styles or without them, its fallback, or none of these. */
export type Sight = 'drawn' | 'unstyled' | 'fallback' | 'nothing';

/** What readers may see on a page that has broken the browser's functions. */
export const isDrawnOrFallback = (sight: Sight): boolean => sight === 'drawn' || sight === 'fallback';

const payload = {
  title: formsTitle,
  summary: 'Yes, they do [1].',
  claims: [{ text: 'Bees never sleep.', verdicts: [{ label: 'Wrong', rating: 'false' }] }],
  sources: [{ id: 1, title: 'A book', url: 'https://example.org/bees' }],
};
const json = JSON.stringify(payload);
const article = '<p>The article.</p>';
const address = `/faults/json?${new URLSearchParams({ key: 'forms', title: formsTitle })}`;

/** A page's body with the forms that publishers write, and a last script, to which a page comes that nothing has stopped. */
export const formsBody = `
  <section><fact-summary><script type="application/json">${json}</script>${article}</fact-summary></section>
  <section><fact-summary src="${address.replaceAll('&', '&amp;')}">${article}</fact-summary></section>
  <section><div data-fact-summary="${encodeURIComponent(json)}">${article}</div></section>
  <script>window.hasGoneOn = true</script>`;

/** Waits until all forms are drawn, or some of them will not be, and tells what a reader sees of each. */
export async function lookAtForms({ document }: Frame, patience = 5000): Promise<Sight[]> {
  const boxes = findAllIn(document, 'section');
  const look = (): Sight[] =>
    boxes.map((box) => sightOf(readOwn<Element, 'firstElementChild'>(Element, box, 'firstElementChild')));
  await waitUntil(() => look().every((sight) => sight === 'drawn'), 'all drawn', { timeout: patience }).catch(
    () => undefined,
  );
  return look();
}

/** Whether a page came to its last script. */
export function hasGoneOn({ window }: Frame): boolean {
  return (window as { hasGoneOn?: boolean }).hasGoneOn === true;
}

function sightOf(form: Element | null): Sight {
  const root = form && readOwn<Element, 'shadowRoot'>(Element, form, 'shadowRoot');
  const titles = root ? findAllIn(root, 'h2') : [];
  const title = titles.find(
    (one) => readOwn<Node, 'textContent'>(Node, one, 'textContent') === formsTitle && isInView(one),
  );
  if (form && title) return isStyled(form, title) ? 'drawn' : 'unstyled';
  const own = form && findIn(form, 'p');
  return own && isInView(own) ? 'fallback' : 'nothing';
}

// Without our style sheets an element is inline, and its title has the page's line height, which no page here sets.
function isStyled(form: Element, title: Element): boolean {
  return getComputedStyle(form).display === 'block' && getComputedStyle(title).lineHeight !== 'normal';
}
