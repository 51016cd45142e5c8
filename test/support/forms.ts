import { waitUntil } from '@open-wc/testing';
import type { Frame } from './frame.js';
import { findAllIn, findIn, isInView } from './own-methods.js';

/** The title of the fact check in all forms. */
export const formsTitle = 'Do bees sleep?';

/** What each form shows: the fact check, its fallback, or neither. */
export type Sight = 'drawn' | 'fallback' | 'nothing';

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
export async function lookAtForms({ document }: Frame, patience = 1500): Promise<Sight[]> {
  const boxes = findAllIn(document, 'section');
  const look = (): Sight[] => boxes.map((box) => sightOf(box.firstElementChild));
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
  const titles = form?.shadowRoot ? findAllIn(form.shadowRoot, 'h2') : [];
  if (titles.some((title) => title.textContent === formsTitle && isInView(title))) return 'drawn';
  const own = form && findIn(form, 'p');
  return own && isInView(own) ? 'fallback' : 'nothing';
}
