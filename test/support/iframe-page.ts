import { waitUntil } from './wait-until.js';

const open: HTMLIFrameElement[] = [];

/** How an iframe page stands in the page of the test. */
export interface Setting {
  query?: string;
  /** Value of `sandbox`; no sandbox where not given. */
  sandbox?: string;
  /** What the frame stands in; the body where not given. */
  place?: Element;
  width?: number;
  /** Whether the host's script is to take care of it. */
  isMarked?: boolean;
}

/** Puts the iframe page of a sample fact check into the page; a part of the address behind the query may follow its name. */
export function addFrame(sample: string, setting: Setting = {}): HTMLIFrameElement {
  const { query = '', sandbox, place = document.body, width = 600, isMarked = true } = setting;
  const frame = document.createElement('iframe');
  frame.title = 'A fact check';
  frame.width = String(width);
  frame.height = '150';
  frame.src = `/frames/${sample}${query}`;
  if (isMarked) frame.dataset['factFrame'] = '1';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  open.push(frame);
  place.append(frame);
  return frame;
}

/** Takes all frames out of the page. */
export function removeFrames(): void {
  for (const frame of open.splice(0)) frame.remove();
}

/** The widget of a frame of this origin, once it shows something. */
export async function widgetIn(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const find = (): HTMLElement | null | undefined => frame.contentDocument?.querySelector('fact-summary');
  await until(() => find()?.shadowRoot?.querySelector('[part~=title]'), 'the widget');
  return find()!;
}

/** What a frame tells the page around it, from now on. */
export function listenTo(frame: HTMLIFrameElement): unknown[] {
  const heard: unknown[] = [];
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) heard.push(data);
  });
  return heard;
}

/** Waits for something to be there or true. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  await waitUntil(() => Boolean(holds()), what, { timeout: 8000 });
}
