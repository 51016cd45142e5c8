import { fileOf } from '../model/checked-pictures.js';
import { isPictureSize, type GivenPicture } from '../model/check-picture.js';
import { hostOf, toSafeUrl } from '../model/url-gate.js';
import type { Building } from './context.js';
import { payloadText, type Line } from './line.js';
import type { Phrases } from './phrases.js';
import { buildStamp, type Stamp } from './stamp.js';

/** A picture that can be drawn. */
export interface PictureOutline {
  /** Address of the file, which has passed the URL gate. */
  url: string;
  /** What it shows, in words. */
  alt: string;
  /** Its size in CSS pixels; without it the picture is loaded only when a reader asks for it. */
  size: { width: number; height: number } | undefined;
  /** The verdict that it must not be shown without, if it is one that was checked. */
  stamp: Stamp | undefined;
  /** Why readers may not want to see it: then it is loaded only when a reader asks for it, and its words are folded away. */
  sensitive: string | undefined;
  /** “Picture: ” and what it shows. */
  inWords: Line;
  /** Words above what it shows, where that is folded away. */
  whatItShows: string;
  /** Words of the button that loads it, with the host that is then asked. */
  show: string;
  /** Words of the link to it. */
  open: string;
}

/**
 * What can be drawn of a picture; nothing if it has no address that is safe to load or no words that say what it shows. A picture of a
 * text that is the very file that was checked keeps the stamp of that.
 */
export function buildPicture(
  building: Pick<Building, 'phrases' | 'checked' | 'factCheck'>,
  picture: GivenPicture,
  stamp?: Stamp,
): PictureOutline | undefined {
  const { phrases, checked } = building;
  const { src, alt = '', width, height } = picture;
  const url = toSafeUrl(src);
  if (url === undefined || !alt.trim()) return undefined;
  const host = hostOf(src) ?? '';
  const known = checked.get(fileOf(src) ?? '');
  return {
    url,
    alt: alt.trim(),
    size: isPictureSize(width) && isPictureSize(height) ? { width, height } : undefined,
    stamp: stamp ?? (known && buildStamp(building, known)),
    sensitive: known?.sensitive,
    inWords: pictureInWords(phrases, { alt }),
    whatItShows: phrases.message('whatItShows'),
    show: phrases.message('showPicture', { host }),
    open: phrases.message('openPicture', { host }),
  };
}

/** Whether a picture may be written where our style sheet does not reach: one that was checked only with its verdict in the file. */
export function mayTravel({ stamp, sensitive }: PictureOutline): boolean {
  return sensitive === undefined && (stamp === undefined || stamp.isOnFile);
}

/** “Picture: ” and what it shows, with a link to it; “Picture” alone if only the address is known. */
export function pictureInWords(
  phrases: Phrases,
  { src, alt }: GivenPicture,
  text = phrases.message('picture'),
  prefix = '',
): Line {
  const shown = payloadText(`${prefix}alt`, alt, { url: src, urlField: `${prefix}src` });
  if (shown) return [{ text: text + phrases.locale.punctuation.colon }, ...shown];
  const url = toSafeUrl(src);
  return url === undefined ? [] : [{ text, url, urlField: `${prefix}src` }];
}

/** Who made a picture, with a link to the page that it is from; without a name, the host of that page. */
export function buildCredit(
  { credit, url }: { credit?: string | undefined; url?: string | undefined },
  prefix = '',
): Line {
  const safe = toSafeUrl(url);
  return (
    payloadText(`${prefix}credit`, credit, { url, urlField: `${prefix}url` }) ??
    (safe === undefined
      ? payloadText(`${prefix}url`, url)
      : [{ text: hostOf(url) ?? safe, url: safe, urlField: `${prefix}url` }]) ??
    []
  );
}
