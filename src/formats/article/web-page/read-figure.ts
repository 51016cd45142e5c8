import type { FigureBlock } from '../article-tree.js';
import { isHidden } from './is-hidden.js';
import {
  attribute,
  descendantsOf,
  elementsOf,
  isWithin,
  nameWords,
  parentOf,
  type PageElement,
} from './page-node.js';
import { resolveAddress } from './resolve-address.js';
import { visibleTextIn } from './text-in.js';

/** Words that are drawn; or a picture, its caption, and what else stands in the figure. */
export type Picture =
  string | { block: FigureBlock | undefined; caption: PageElement | undefined; rest: PageElement[] };

const MEDIA = /^(?:img|picture|video|audio|iframe|svg|object|embed|amp-img|amp-iframe)$/;
const FILE = ['src', 'data-src', 'data-lazy-src', 'data-original'];
const IN_WORDS = /^(?:p|span|a|h[1-6]|li|td|th|strong|b|em|dd|dt)$/;

/** A picture, or what is embedded under a title; `undefined` for what is neither. Nothing is loaded. */
export function readFigure(
  element: PageElement,
  base: string | undefined,
  isInBox: boolean,
): Picture | undefined {
  if (element.tagName === 'figure') return readWhole(element, base, isInBox);
  if (!MEDIA.test(element.tagName)) return undefined;
  const image = element.tagName === 'picture' ? elementsOf(element).find(isImage) : element;
  if (!image) return undefined;
  const alt = attribute(image, 'alt')?.trim() ?? '';
  const isSign = /\b(?:emoji|wp-smiley)\b/.test(attribute(image, 'class') ?? '');
  if (isSign || (alt && alt.length <= 4 && !/[\p{L}\d]/u.test(alt))) return alt;
  const block = readMedium(image, base);
  // An empty alternative text says that the picture says nothing.
  const isDecorative = attribute(image, 'alt')?.trim() === '' && !isInBox;
  return { block: isDecorative ? undefined : block, caption: undefined, rest: [] };
}

function readWhole(figure: PageElement, base: string | undefined, isInBox: boolean): Picture | undefined {
  const all = [...descendantsOf(figure)];
  const media = all.filter(
    (one) => (isImage(one) || /^(?:iframe|video|audio)$/.test(one.tagName)) && !isHidden(one),
  );
  const [medium] = media;
  if (
    !medium ||
    all.some(({ tagName }) => /^(?:blockquote|table|pre|ul|ol|p)$/.test(tagName) && !inCaption(all, tagName))
  )
    return undefined;
  const caption = all.find(({ tagName }) => tagName === 'figcaption');
  const block = readMedium(medium, base);
  if (!block) return caption ? { block: undefined, caption: undefined, rest: [caption] } : undefined;
  const isDecorative = !block.alt && !caption && !isInBox && attribute(medium, 'alt') !== undefined;
  const credit = caption && all.find((one) => isWithin(one, caption) && isCredit(one));
  const creditText = credit && credit !== caption ? visibleTextIn(credit) : '';
  return {
    block: isDecorative ? undefined : { ...block, ...(creditText && { credit: creditText }) },
    caption: caption && withoutCredit(caption, creditText ? credit : undefined),
    rest: media.slice(1).filter((one) => !isWithin(one, medium)),
  };
}

function inCaption(all: readonly PageElement[], tagName: string): boolean {
  const caption = all.find((one) => one.tagName === 'figcaption');
  return !!caption && all.filter((one) => one.tagName === tagName).every((one) => isWithin(one, caption));
}

function withoutCredit(caption: PageElement, credit: PageElement | undefined): PageElement {
  if (!credit || parentOf(credit) !== caption) return caption;
  return { ...caption, childNodes: caption.childNodes.filter((child) => child !== credit) };
}

function isCredit(element: PageElement): boolean {
  return / (?:credits?|copyright|photographer|image source|source) /.test(nameWords(element));
}

function isImage({ tagName }: PageElement): boolean {
  return tagName === 'img' || tagName === 'amp-img';
}

function readMedium(element: PageElement, base: string | undefined): FigureBlock | undefined {
  const [width, height] = ['width', 'height'].map((name) => sizeOf(element, name));
  // Trackers.
  if ((width ?? 3) < 3 || (height ?? 3) < 3) return undefined;
  const file = FILE.map((name) => attribute(element, name)?.trim()).find(
    (address) => address && !/^(?:data|about|javascript|blob):/i.test(address),
  );
  const address = file && resolveAddress(file, base);
  if (!isImage(element)) {
    const alt = attribute(element, 'title') ?? attribute(element, 'aria-label') ?? '';
    if (!alt.trim() || !address) return undefined;
    const { tagName } = element;
    const isKnown = tagName === 'video' || tagName === 'audio';
    return { type: 'figure', ...(isKnown && { kind: tagName }), alt: alt.trim(), caption: [], url: address };
  }
  const alt = attribute(element, 'alt')?.replace(/\s+/g, ' ').trim() ?? '';
  if (!address && !alt) return undefined;
  const url = linkAround(element, base);
  return {
    type: 'figure',
    alt,
    caption: [],
    ...(address && { src: address }),
    ...(width && height && { width, height }),
    ...(url && url !== address && { url }),
  };
}

function sizeOf(element: PageElement, name: string): number | undefined {
  const written = attribute(element, name)?.trim() ?? '';
  return /^\d{1,5}(?:px)?$/.test(written) ? parseInt(written, 10) : undefined;
}

function linkAround(element: PageElement, base: string | undefined): string | undefined {
  for (let at = parentOf(element); at && !/^(?:figure|div|body)$/.test(at.tagName); at = parentOf(at)) {
    const href = at.tagName === 'a' ? attribute(at, 'href')?.trim() : undefined;
    const isFile = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(href ?? '');
    if (href && !isFile && !/^(?:javascript:|#)/i.test(href)) return resolveAddress(href, base);
    if (!IN_WORDS.test(at.tagName) && at.tagName !== 'picture') return undefined;
  }
  return undefined;
}
