import { isPictureSize, type GivenPicture } from '../model/check-picture.js';
import { hostOf, toSafeUrl } from '../model/url-gate.js';
import { payloadText, type Line } from './line.js';
import type { Phrases } from './phrases.js';

/** A picture that can be drawn. */
export interface PictureOutline {
  /** Address of the file, which has passed the URL gate. */
  url: string;
  /** What it shows, in words. */
  alt: string;
  /** Its size in CSS pixels; without it the picture is loaded only when a reader asks for it. */
  size: { width: number; height: number } | undefined;
  /** “Picture: ” and what it shows. */
  inWords: Line;
  /** Words of the button that loads it, with the host that is then asked. */
  show: string;
  /** Words of the link to it. */
  open: string;
}

/** What can be drawn of a picture; nothing if it has no address that is safe to load or no words that say what it shows. */
export function buildPicture(phrases: Phrases, given: GivenPicture): PictureOutline | undefined {
  const { src, alt = '', width, height } = given;
  const url = toSafeUrl(src);
  if (url === undefined || !alt.trim()) return undefined;
  const host = hostOf(src) ?? '';
  return {
    url,
    alt: alt.trim(),
    size: isPictureSize(width) && isPictureSize(height) ? { width, height } : undefined,
    inWords: pictureInWords(phrases, { alt }),
    show: phrases.message('showPicture', { host }),
    open: phrases.message('openPicture', { host }),
  };
}

/** “Picture: ” and what it shows, with a link to it; “Picture” alone if only the address is known. */
export function pictureInWords(phrases: Phrases, { src, alt }: GivenPicture): Line {
  const words = phrases.message('picture');
  const shown = payloadText('alt', alt, { url: src, urlField: 'src' });
  if (shown) return [{ words: words + phrases.locale.punctuation.colon }, ...shown];
  const url = toSafeUrl(src);
  return url === undefined ? [] : [{ words, url, urlField: 'src' }];
}

/** Who made a picture, with a link to the page that it is from; without a name, the host of that page. */
export function buildCredit({
  credit,
  url,
}: {
  credit?: string | undefined;
  url?: string | undefined;
}): Line {
  const safe = toSafeUrl(url);
  return (
    payloadText('credit', credit, { url, urlField: 'url' }) ??
    (safe === undefined
      ? payloadText('url', url)
      : [{ words: hostOf(url) ?? safe, url: safe, urlField: 'url' }]) ??
    []
  );
}
