import { waitUntil } from './wait-until.js';
import { findIn } from './own-methods.js';

/** What went wrong in a page, as test/doors/pages/record.js noted it. */
export interface PageRecord {
  errors: string[];
  warnings: string[];
  violations: string[];
}

/** A page in a frame of its own. */
export interface Frame {
  document: Document;
  window: Window & typeof globalThis;
  record: PageRecord;
}

const open: HTMLIFrameElement[] = [];

/** Opens a page by its address in a frame of the same origin, and waits until it is loaded. */
export function openAddress(address: string): Promise<Frame> {
  return openFrame((frame) => (frame.src = address));
}

/** Opens a page given as its head and its body. */
export function openPage(head: string, body: string): Promise<Frame> {
  const recorder = '<script src="/test/doors/pages/record.js"></script>';
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>`;
  return openFrame(
    (frame) => (frame.srcdoc = `${start}${recorder}${head}</head><body>${body}</body></html>`),
  );
}

/** Takes all frames out of the page. */
export function closeFrames(): void {
  for (const frame of open.splice(0)) frame.remove();
}

/** Waits until the first element that a selector names shows a text in its shadow root, and returns it; undefined if in vain. */
export async function rendered(
  { document }: Frame,
  selector: string,
  text: string,
  timeout = 5000,
): Promise<Element | undefined> {
  const find = (): Element | null => findIn(document, selector);
  const shows = (): boolean => Boolean(find()?.shadowRoot?.textContent.includes(text));
  await waitUntil(shows, text, { timeout }).catch(() => undefined);
  return shows() ? find()! : undefined;
}

async function openFrame(set: (frame: HTMLIFrameElement) => void): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.width = '600';
  frame.height = '400';
  set(frame);
  open.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Frame['window'] & { pageRecord: PageRecord };
  return { document: page.document, window: page, record: page.pageRecord };
}
