import type { ElementOptions, PageOptions } from '../../src/server.js';
import type { Widget } from './build-element.js';
import { openAddress, type Frame } from './frame.js';

/** A page as a server writes it; see test/support/served-middleware.mjs. */
export interface Ask {
  payload?: string;
  input?: unknown;
  element?: Omit<ElementOptions, 'locale'>;
  page?: Omit<PageOptions, 'locale'>;
  lang?: string;
  head?: string;
  before?: string;
  after?: string;
  policy?: string;
}

/** The script for pages. */
export const script = '/dist/factlet.min.js';

/** Opens a page that a server wrote, in a frame of its own. */
export function openServed(ask: Ask): Promise<Frame> {
  return openAddress(`/served?ask=${encodeURIComponent(JSON.stringify(ask))}`);
}

/** The first element of ours in a page. */
export function elementIn({ document }: Frame): Widget {
  return document.querySelector<Widget>('fact-summary, claim-card, source-list')!;
}

/** The drawings that stand in an element. */
export function rootsOf(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root')];
}

/** Brings the script to a page that is there already, and waits until the elements are drawn. */
export async function upgrade(frame: Frame): Promise<Widget> {
  const { document } = frame;
  const added = document.createElement('script');
  added.src = script;
  const loaded = new Promise((resolve) => added.addEventListener('load', resolve));
  document.head.append(added);
  await loaded;
  const element = elementIn(frame);
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

/**
 * What is drawn in an element, without what no reader meets: comments, styles, the server's mark, folded blanks. Nor does it say what only
 * a script finds out: that a button stands for a picture instead of a link, and which tables need no stop because all of them is in view.
 */
export function drawingOf(element: Element): string {
  return [...element.shadowRoot!.children].map(writeNode).join('');
}

function writeNode(node: Node): string {
  if (!(node.nodeType === Node.ELEMENT_NODE)) {
    return node.nodeType === Node.TEXT_NODE ? node.nodeValue!.replaceAll(/\s+/g, ' ') : '';
  }
  const { localName, attributes, childNodes } = node as Element;
  if (localName === 'style') return '';
  const left = ['data-drawn', ...namesOfScript(node as Element)];
  const written = [...attributes].filter(({ name }) => !left.includes(name));
  const names = written.map(({ name, value }) => ` ${name}=${JSON.stringify(value.replaceAll(/\s+/g, ' '))}`);
  const children = [...childNodes]
    .map(writeNode)
    .join('')
    .replaceAll(/ *(<[^>]*>) */g, '$1');
  return `<${localName}${names.sort().join('')}>${children}</${localName}>`;
}

function namesOfScript(element: Element): string[] {
  const isPictureButton = [element, element.previousElementSibling].some((one) =>
    one?.matches('[data-action=show-picture]'),
  );
  return [...(isPictureButton ? ['hidden'] : []), ...(element.matches('.scroll') ? ['tabindex'] : [])];
}
