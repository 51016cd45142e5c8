import { embedSecret } from './embed-secret.js';
import { isMessage, type HeightMessage, type HostMessage } from './frame-message.js';

// What WordPress cuts a frame to (https://developer.wordpress.org/reference/hooks/embed_html/).
const TALLEST_IN_WORDPRESS = 1000;

/**
 * Tells the page around this one how tall it is, whenever that changes, in four dialects: our own, that of WordPress, that of
 * AMP (https://amp.dev/documentation/components/amp-iframe/#iframe-resizing) and that of Medium and Embedly. Where WordPress
 * would cut it, it shows the brief view and scrolls.
 */
export function tellHeight(): void {
  const root = document.documentElement;
  const summary = document.querySelector<Element & { updateComplete?: Promise<unknown> }>('fact-summary');
  let asks = root.dataset['theme'] === 'auto';

  const send = (message: unknown): void => {
    try {
      // Only numbers and this page's own address: they are no secret to whoever shows it.
      parent.postMessage(message, '*');
    } catch {
      // A page may have broken postMessage, or the message cannot be copied: the frame stays as tall as it is.
    }
  };

  const sendHeight = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    const secret = embedSecret();
    const view = summary?.getAttribute('view') ?? 'full';
    if (secret && height > TALLEST_IN_WORDPRESS && view === 'full') summary?.setAttribute('view', 'brief');
    const heightMessage: HeightMessage = { factlet: 'height', height, asks };
    asks = false;
    send(heightMessage);
    if (secret) send({ message: 'height', value: height, secret });
    send({ sentinel: 'amp', type: 'embed-size', height });
    send(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
  };

  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    if (isMessage<HostMessage>(data, 'host')) {
      const { scheme } = data;
      if (scheme === 'light' || scheme === 'dark') root.dataset['scheme'] = scheme;
      sendHeight();
    } else if (isReady(data)) sendHeight();
  });
  addEventListener('hashchange', sendHeight);
  new ResizeObserver(sendHeight).observe(root);
  // WebKit's observer misses now and then that what was opened is hidden again, and the frame would stay tall.
  document.addEventListener('fact-toggle', () => {
    void Promise.resolve(summary?.updateComplete).then(sendHeight);
  });
}

function isReady(data: unknown): boolean {
  const { message, secret } = (data ?? {}) as { message?: unknown; secret?: unknown };
  return message === 'ready' && secret !== undefined && secret === embedSecret();
}
