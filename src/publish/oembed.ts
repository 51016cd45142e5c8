import { writeAttribute } from '../view/serialize.js';
import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import { buildOutline } from '../outline/build-outline.js';
import { gistLines } from '../outline/gist.js';
import type { Outline } from '../outline/outline.js';
import { Phrases } from '../outline/phrases.js';
import { findPreviewPicture } from '../outline/preview-picture.js';
import { frameAddress, type FrameLook } from './frame-address.js';
import { escapeAll, writeFrame } from './write-frame.js';

/** Where the pages of a fact check are, and how its embed looks. */
export interface OembedOptions extends FrameLook {
  /** Address of the iframe page. */
  iframeUrl: string;
  /** Address of the page for readers; the fact check's `url` where not given. */
  pageUrl?: string;
  /** CSS pixels that the embed is meant for; 600 where not given. It is as wide as its place all the same. */
  width?: number;
  /** CSS pixels until the page has told its own height; 400 where not given. */
  height?: number;
  /**
   * Names a picture of the fact check for the preview, if it has one that may be shown without our styles and has a size; default: `false`.
   * `thumbnailUrl` takes precedence.
   */
  images?: boolean;
  /** Address of a picture; written only with its width and height, which oEmbed asks for. */
  thumbnailUrl?: string;
  thumbnailWidth?: number;
  thumbnailHeight?: number;
  /** Seconds for which a site may keep the answer; an hour where not given, so that corrections arrive. */
  cacheAge?: number;
  /** Language of the words that are not the fact check's own; English where not given. */
  locale?: Locale;
}

/** An oEmbed answer of the type `rich` (https://oembed.com/#section2.3). */
export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  html: string;
  width: number;
  height: number;
  cache_age: number;
  provider_name?: string;
  provider_url?: string;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
}

/**
 * The oEmbed answer for a fact check, to be written beside its page as a static JSON file: a `<blockquote>` with claims,
 * verdicts and links for places that keep no frame, and the `<iframe>`. Throws a `TypeError` where `iframeUrl` is no absolute
 * http or https address.
 */
export function toOembed(factCheck: FactCheck, options: OembedOptions): Oembed {
  const { iframeUrl, locale = en, theme, view, lang } = options;
  const { title, publisher } = factCheck;
  const outline = buildOutline(factCheck, { locale });
  const phrases = new Phrases(locale);
  const height = positive(options.height, 400);
  const url = frameAddress(iframeUrl, { theme, view, lang });
  const frame = writeFrame({
    url,
    title: phrases.message('factCheck') + locale.punctuation.colon + title,
    height,
  });
  const home = toSafeUrl(publisher?.url);
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: `${writeQuote(outline, options)}\n${frame}`,
    width: positive(options.width, 600),
    height,
    cache_age: positive(options.cacheAge, 3600),
    ...(publisher?.name?.trim() && { provider_name: publisher.name.trim() }),
    ...(home && { provider_url: home }),
    ...thumbnail(options, outline),
  };
}

function writeQuote(
  { factCheck, gist, sources, foot, locale, lang, dir }: Outline,
  { pageUrl }: OembedOptions,
): string {
  const page = toSafeUrl(pageUrl ?? factCheck.url);
  const links = (sources?.rows ?? []).flatMap(({ number, title: [title] }) =>
    title ? link(title.url, `${number}. ${title.text}`) : [],
  );
  const heading = (sources?.heading.text ?? '') + locale.punctuation.colon;
  const paragraphs = [
    ...gistLines(gist).map(escapeAll),
    ...link(page, foot.fullCheckLabel),
    ...(links.length ? [`${escapeAll(heading)}${links.join(' · ')}`] : []),
  ];
  const attributes =
    writeAttribute('lang', lang) + writeAttribute('dir', lang || factCheck.dir ? dir : undefined);
  // WordPress takes the paragraphs and the line ends away and leaves the blanks.
  return `<blockquote${attributes}>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(' ')}</blockquote>`;
}

function link(address: string | undefined, label: string): string[] {
  return address ? [`<a${writeAttribute('href', address)}>${escapeAll(label)}</a>`] : [];
}

function thumbnail(options: OembedOptions, outline: Outline) {
  const { thumbnailUrl, thumbnailWidth = 0, thumbnailHeight = 0, images = false } = options;
  const thumbnailAddress = toSafeUrl(thumbnailUrl);
  if (thumbnailAddress && thumbnailWidth > 0 && thumbnailHeight > 0)
    return {
      thumbnail_url: thumbnailAddress,
      thumbnail_width: thumbnailWidth,
      thumbnail_height: thumbnailHeight,
    };
  const found = images ? findPreviewPicture(outline) : undefined;
  if (!found) return {};
  const { url, size } = found;
  return { thumbnail_url: url, thumbnail_width: size.width, thumbnail_height: size.height };
}

function positive(value: number | undefined, otherwise: number): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? Math.round(value) : otherwise;
}
