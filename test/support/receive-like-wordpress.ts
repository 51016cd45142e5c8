/** The least and the greatest height of a frame in WordPress, in CSS pixels. */
export const wordPressLimits = [200, 1000] as const;

/** What a page of WordPress did for a frame. */
export interface Reception {
  frame: HTMLIFrameElement;
  /** Where it would have gone. */
  followed: string[];
  stop: () => void;
}

/**
 * A stand-in for what a page of WordPress does with the messages of a frame, restated from its script for embeds
 * (https://github.com/WordPress/WordPress, wp-includes/js/wp-embed.js) and not run: it knows the frame by the secret in its
 * address, keeps its height within limits, and follows a link only to the host of the frame while the frame has the focus.
 */
export function receiveLikeWordPress(frame: HTMLIFrameElement, secret: string): Reception {
  const followed: string[] = [];
  const onMessage = ({ data, source }: MessageEvent): void => {
    const { message, value, secret: told } = (data ?? {}) as Record<string, unknown>;
    if (told !== secret || /[^a-z\d]/i.test(secret) || source !== frame.contentWindow) return;
    if (message === 'height') {
      const [least, greatest] = wordPressLimits;
      frame.height = String(Math.min(Math.max(parseInt(String(value), 10) || 0, least), greatest));
    } else if (message === 'link') {
      const target = new URL(String(value));
      const isSameHost = target.host === new URL(frame.src).host;
      if (isSameHost && /^https?:$/.test(target.protocol) && document.activeElement === frame) {
        followed.push(target.href);
      }
    }
  };
  addEventListener('message', onMessage);
  const greet = (): void => frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
  frame.addEventListener('load', greet);
  return { frame, followed, stop: () => removeEventListener('message', onMessage) };
}
