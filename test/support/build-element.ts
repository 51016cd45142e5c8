import { waitUntil } from './wait-until.js';
import type { ClaimCardElement } from '../../src/elements/claim-card/claim-card.js';
import type { FactSummaryElement } from '../../src/elements/fact-summary/fact-summary.js';
import type { SourceListElement } from '../../src/elements/source-list/source-list.js';
import '../../src/define.js';
import './keep-quiet.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

/** One of the three elements. */
export type Widget = FactSummaryElement | ClaimCardElement | SourceListElement;
/** A tag of ours. */
export type Tag = 'fact-summary' | 'claim-card' | 'source-list';
/** Every tag of ours. */
export const tags: readonly Tag[] = ['fact-summary', 'claim-card', 'source-list'];

const placed: HTMLElement[] = [];

// The page is empty again after each test.
afterEach(() => {
  for (const box of placed.splice(0)) box.remove();
});

/** Puts a piece of HTML into the page and returns its first element, drawn with all that is in it. */
export async function place<T extends HTMLElement = FactSummaryElement>(markup: string): Promise<T> {
  const box = document.createElement('div');
  document.body.append(box);
  placed.push(box);
  box.innerHTML = markup;
  await Promise.all([...box.querySelectorAll<Widget>(tags.join())].map((element) => element.updateComplete));
  return box.firstElementChild as T;
}

/** Puts an element with data into the page and waits until it is drawn. */
export async function show<T extends Tag = 'fact-summary'>(
  data: unknown,
  tag: T = 'fact-summary' as T,
  attributes: Record<string, string> = {},
  children = '',
): Promise<HTMLElementTagNameMap[T]> {
  const page = await place<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = children;
  element.data = data as FactCheckInput;
  page.append(element);
  await element.updateComplete;
  return element;
}

/** The child script that carries a fact check. */
export function scriptOf(factCheck: unknown): string {
  return `<script type="application/json">${JSON.stringify(factCheck)}</script>`;
}

/** Waits until an element has its answer and is drawn. */
export async function settled(element: Widget): Promise<void> {
  await until(() => element.status === 'ready' || element.status === 'error', 'ready or in error');
  await element.updateComplete;
}

/** Waits until a condition holds. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  await waitUntil(() => Boolean(condition()), what, { timeout: 15_000 });
}

/** The elements drawn under a part's name, in order; none before it was the element's turn. */
export function partsOf<E extends HTMLElement = HTMLElement>(element: Element, part: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(`[part~="${part}"]`) ?? [])];
}

/** The one element drawn under a part's name. */
export function partOf<E extends HTMLElement = HTMLElement>(element: Element, part: string): E {
  return partsOf<E>(element, part)[0]!;
}

/** The elements drawn that match a selector. */
export function drawn<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)];
}

/** The words of a piece of the page as they are seen, blanks folded. */
export function wordsOf(piece: Element | null | undefined): string {
  return ((piece as HTMLElement | null | undefined)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** All words that an element draws itself. */
export function allWords(element: Element): string {
  return [...(element.shadowRoot?.children ?? [])]
    .filter(({ localName }) => localName !== 'style' && localName !== 'slot')
    .map(wordsOf)
    .join(' ')
    .trim();
}

/** Whether a piece of the page takes room on the screen. */
export function isSeen(piece: Element | null | undefined): boolean {
  return Boolean(piece && piece.getClientRects().length > 0);
}

/** What has the focus inside an element. */
export function focused(element: Element): Element | null {
  return element.shadowRoot!.activeElement;
}

/** The link that a reader sees under these words. */
export function linkCalled(element: Element, words: string): HTMLAnchorElement | undefined {
  return drawn<HTMLAnchorElement>(element, 'a').find((link) => wordsOf(link) === words);
}

/** Follows a link by mouse. The browser stays on the page. */
export function click(link: HTMLElement): void {
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}

/** Keeps links from leaving the page while a test runs; undo it with what is returned. */
export function stayOnPage(): () => void {
  const stay = (event: Event): void => event.preventDefault();
  window.addEventListener('click', stay);
  return () => window.removeEventListener('click', stay);
}
