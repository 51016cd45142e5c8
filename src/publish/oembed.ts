import { attribute } from '../formats/html/escape.js';
import { prepareWriting } from '../formats/html/writing.js';
import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import { citeSources } from '../model/cite-sources.js';
import type { FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import { frameAddress, type FrameLook } from './frame-address.js';
import { glanceText } from './glance-text.js';
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
  const { say } = prepareWriting(factCheck, locale, 2, undefined);
  const height = positive(options.height, 400);
  const url = frameAddress(iframeUrl, { theme, view, lang });
  const frame = writeFrame({ url, title: say('factCheck') + locale.punctuation.colon + title, height });
  const home = toSafeUrl(publisher?.url);
  return {
    version: '1.0',
    type: 'rich',
    title,
    html: `${writeQuote(factCheck, options, locale)}\n${frame}`,
    width: positive(options.width, 600),
    height,
    cache_age: positive(options.cacheAge, 3600),
    ...(publisher?.name?.trim() && { provider_name: publisher.name.trim() }),
    ...(home && { provider_url: home }),
    ...thumbnail(options),
  };
}

function writeQuote(factCheck: FactCheck, { pageUrl }: OembedOptions, locale: Locale): string {
  const { say, dir } = prepareWriting(factCheck, locale, 2, undefined);
  const page = toSafeUrl(pageUrl ?? factCheck.url);
  const sources = citeSources(factCheck).rows.flatMap(({ source, number, url }) =>
    link(toSafeUrl(url), `${number}. ${source.title?.trim() || (url as string)}`),
  );
  const paragraphs = [
    ...glanceText(factCheck, locale).map(escapeAll),
    ...link(page, say('fullCheck')),
    ...(sources.length ? [escapeAll(say('sources') + locale.punctuation.colon) + sources.join(' · ')] : []),
  ];
  const attributes = attribute('lang', factCheck.lang?.trim()) + attribute('dir', dir);
  // WordPress takes the paragraphs and the line ends away and leaves the blanks.
  return `<blockquote${attributes}>${paragraphs.map((words) => `<p>${words}</p>`).join(' ')}</blockquote>`;
}

function link(address: string | undefined, words: string): string[] {
  return address ? [`<a${attribute('href', address)}>${escapeAll(words)}</a>`] : [];
}

function thumbnail({ thumbnailUrl, thumbnailWidth = 0, thumbnailHeight = 0 }: OembedOptions) {
  const url = toSafeUrl(thumbnailUrl);
  return url && thumbnailWidth > 0 && thumbnailHeight > 0
    ? { thumbnail_url: url, thumbnail_width: thumbnailWidth, thumbnail_height: thumbnailHeight }
    : {};
}

function positive(value: number | undefined, otherwise: number): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? Math.round(value) : otherwise;
}
