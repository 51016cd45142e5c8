import { isMessage, type HeightMessage, type HostMessage } from './frame-message.js';
import { pageScheme } from './page-scheme.js';

const FRAMES = 'iframe[data-fact-frame]';
const TALLEST = 20_000;

/**
 * Makes the iframes of a page that carry `data-fact-frame` as tall as what they show, also those that are added later, and
 * tells them whether the page is light or dark. A message counts only from the window of such an iframe, with the origin of
 * its `src` or, from a sandbox, `null` (https://html.spec.whatwg.org/#authors). Nothing that arrives makes it throw.
 */
export function sizeFrames(): void {
  const sentSchemes = new WeakMap<HTMLIFrameElement, HostMessage['scheme']>();

  const sendScheme = (frame: HTMLIFrameElement, isAsked: boolean): void => {
    const scheme = pageScheme(frame.parentElement ?? document.body);
    if (!isAsked && sentSchemes.has(frame) && sentSchemes.get(frame) === scheme) return;
    sentSchemes.set(frame, scheme);
    // The same scheme inside and outside is what lets the page show through (https://drafts.csswg.org/css-color-adjust/#color-scheme-effect).
    if (scheme) frame.style.colorScheme = scheme;
    const message: HostMessage = { factlet: 'host', scheme };
    frame.contentWindow?.postMessage(message, '*');
  };

  const onMessage = ({ data, source, origin }: MessageEvent): void => {
    if (!source || !isMessage<HeightMessage>(data, 'height')) return;
    const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || (origin !== 'null' && origin !== originOf(frame))) return;
    const { height, asks } = data;
    if (typeof height === 'number' && Number.isFinite(height)) {
      frame.style.height = `${Math.min(Math.max(Math.ceil(height), 1), TALLEST)}px`;
    }
    if (asks) sendScheme(frame, true);
  };

  const sendSchemes = (): void => findFrames().forEach((frame) => sendScheme(frame, false));
  addEventListener('message', quietly(onMessage));
  // A frame that was there before this script asks again when it is told.
  quietly(sendSchemes)();
  document.addEventListener('DOMContentLoaded', quietly(sendSchemes));
  document.addEventListener('transitionend', quietly(sendSchemes));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', quietly(sendSchemes));
  const observer = new MutationObserver(quietly(sendSchemes));
  for (const element of [document.documentElement, document.body as HTMLElement | null]) {
    if (element) observer.observe(element, { attributes: true });
  }
}

function findFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)];
}

function originOf({ src }: HTMLIFrameElement): string | undefined {
  try {
    return new URL(src).origin;
  } catch {
    // src is empty or no address, so that no message can come from there.
    return undefined;
  }
}

function quietly<A extends unknown[]>(run: (...values: A) => void): (...values: A) => void {
  return (...values) => {
    try {
      run(...values);
    } catch {
      // It runs in pages of others, where any function may be broken: the frame keeps its size.
    }
  };
}
