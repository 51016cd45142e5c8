import { toSafeUrl } from '../model/url-gate.js';
import { describeOutline } from '../outline/describe.js';
import type { Outline } from '../outline/outline.js';
import { findPreviewPicture } from '../outline/preview-picture.js';
import { writeAttribute } from '../view/serialize.js';
import { parseAddress } from './parse-address.js';

/** What search engines and previews of links are told of a page, besides the fact check itself. */
export interface PageDescription {
  /** Address of the page for readers, for `canonical` and Open Graph; the fact check's `url` unless given. */
  pageUrl?: string | undefined;
  /** Address of its oEmbed answer, absolute or relative to the page. Any other than http and https is left out. */
  oembedUrl?: string | undefined;
  /** Address of a picture for previews of the link. The page itself does not ask for it. */
  imageUrl?: string | undefined;
  /** Whether a picture of the fact check may stand for it in previews, if `imageUrl` names no other. */
  images?: boolean | undefined;
}

interface LinkFacts {
  type?: string;
  title?: string;
}

/**
 * The link to a page's oEmbed answer (https://oembed.com/#section4). WordPress looks for it in the first part of a page only, so it
 * stands at the top.
 */
export function linkToOembed(outline: Outline, options: PageDescription): string[] {
  const { oembedUrl } = options;
  const address = oembedUrl && parseAddress(oembedUrl, addressOf(outline, options))?.href;
  return link('alternate', address, {
    type: 'application/json+oembed',
    title: outline.factCheck.title,
  });
}

/** The lines of a page's head that say what it is about: description, address and Open Graph (https://ogp.me/). */
export function describePage(outline: Outline, options: PageDescription): string[] {
  const { title, publisher, publishedAt, modifiedAt } = outline.factCheck;
  const address = addressOf(outline, options);
  const description = describeOutline(outline);
  const meta = (kind: 'name' | 'property', name: string, content: string | undefined): string[] =>
    content ? [`<meta ${kind}="${name}"${writeAttribute('content', content)}>`] : [];
  return [
    ...meta('name', 'description', description),
    ...link('canonical', address),
    ...meta('property', 'og:type', 'article'),
    ...meta('property', 'og:title', title),
    ...meta('property', 'og:description', description),
    ...meta('property', 'og:url', address),
    ...meta('property', 'og:site_name', publisher?.name?.trim()),
    ...describePicture(outline, options, meta),
    ...meta('property', 'article:published_time', publishedAt),
    ...meta('property', 'article:modified_time', modifiedAt),
  ];
}

type Meta = (kind: 'name' | 'property', name: string, content: string | undefined) => string[];

function describePicture(
  outline: Outline,
  { imageUrl, images = false }: PageDescription,
  meta: Meta,
): string[] {
  const pictureAddress = toSafeUrl(imageUrl);
  if (pictureAddress) return meta('property', 'og:image', pictureAddress);
  const found = images ? findPreviewPicture(outline) : undefined;
  if (!found) return [];
  return [
    ...meta('property', 'og:image', found.url),
    ...meta('property', 'og:image:width', String(found.size.width)),
    ...meta('property', 'og:image:height', String(found.size.height)),
    ...meta('property', 'og:image:alt', found.alt),
  ];
}

function addressOf({ factCheck }: Outline, { pageUrl }: PageDescription): string | undefined {
  return toSafeUrl(pageUrl) ?? toSafeUrl(factCheck.url);
}

function link(rel: string, address: string | undefined, { type, title }: LinkFacts = {}): string[] {
  const href = toSafeUrl(address);
  const facts = Object.entries({ rel, type, href, title });
  return href ? [`<link${facts.map(([name, value]) => writeAttribute(name, value)).join('')}>`] : [];
}
