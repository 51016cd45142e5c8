import { escapeText, writeAttribute } from '../view/serialize.js';

/** What an `<iframe>` of ours is written from. */
export interface FrameParts {
  url: string;
  title: string;
  /** CSS pixels, until the page has told its own height. */
  height: number;
}

/**
 * The `<iframe>` around an iframe page: as wide as its place, loaded when it comes near, without the site's origin, cookies or
 * storage; links may open new windows (https://html.spec.whatwg.org/#attr-iframe-sandbox). `data-fact-frame` marks it for
 * `factlet-frame.min.js`. It stays empty inside, as WordPress asks.
 */
export function writeFrame({ url, title, height }: FrameParts): string {
  const attributes =
    writeAttribute('src', url) +
    writeAttribute('title', title) +
    writeAttribute('height', String(height)) +
    ' width="100%" frameborder="0" loading="lazy" data-fact-frame="1"' +
    ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write; web-share"';
  return `<iframe${attributes}></iframe>`;
}

/** Words as HTML in which no filter that looks for attributes with a pattern finds one. */
export function escapeAll(text: string): string {
  return escapeText(text).replace(/'/g, '&#39;').replace(/=/g, '&#61;');
}
