import { escapeJsonForHtml } from '../formats/claim-review.js';
import { escapeText, writeAttribute } from '../view/serialize.js';
import { toHtml } from '../formats/html.js';
import { en } from '../locale/en.js';
import { fillPhrase } from '../locale/fill-phrase.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import { buildOutline } from '../outline/build-outline.js';
import { describeOutline } from '../outline/describe.js';
import { iframePageStyles } from './iframe-page-styles.js';
import { policyHash } from './policy-hash.js';
import { readBuiltScript } from './read-built-script.js';

/** How an iframe page is rendered. */
export interface IframePageOptions {
  /** Address of the page for readers, for `canonical` and Open Graph; the fact check's `url` where not given. */
  pageUrl?: string;
  /** Address of its oEmbed answer, absolute. */
  oembedUrl?: string;
  /** Address of a picture for previews of the link. The page itself asks for no picture. */
  imageUrl?: string;
  /** Languages that `?lang=` may choose, the first unless it does; English where not given. */
  locales?: readonly Locale[];
  /** `full` where not given; `?view=` may choose another. */
  view?: 'full' | 'brief' | 'glance';
  /** `auto` where not given, which has no ground of its own; `?theme=` may choose another. */
  theme?: 'auto' | 'light' | 'dark';
  /** Level of the title, 2 to 6; 2 where not given. */
  headingLevel?: number;
  /** The day for which the article is written that is shown without scripts. */
  now?: Date;
  /** Text of `factlet.min.js`, or of the build for one more language; the package's own where not given. */
  script?: string;
  /** Texts of further scripts, such as those of more languages, which run after it. */
  moreScripts?: readonly string[];
  /** Text of `frame-page.min.js`; the package's own where not given. */
  framePageScript?: string;
}

/**
 * One fact check as a page for an `<iframe>`: a single file that asks for nothing else, allows by its own policy only what is
 * in it, and reads completely without scripts. With them `?theme=auto|light|dark`, `?view=full|brief|glance` and `?lang=`
 * change its look, and it tells the page around it how tall it is.
 */
export function renderIframePage(factCheck: FactCheck, options: IframePageOptions = {}): string {
  const { theme = 'auto', view = 'full', now } = options;
  const locales = options.locales?.length ? options.locales : [en];
  const locale = locales[0] as Locale;
  const headingLevel = Math.min(Math.max(Math.trunc(options.headingLevel ?? 2) || 2, 2), 6);
  const scripts = [
    options.framePageScript ?? readBuiltScript('frame-page.min.js'),
    options.script ?? readBuiltScript('factlet.min.js'),
    ...(options.moreScripts ?? []),
  ].map(inScript);
  const languages = locales.map(({ lang, dir }) => `${lang}=${dir}`).join(' ');
  const article = toHtml(factCheck, { locale, headingLevel, ...(now && { now }) });
  return [
    '<!doctype html>',
    `<html${writeAttribute('lang', locale.lang)} dir="${locale.dir}" data-theme="${theme}"${writeAttribute('data-languages', languages)}>`,
    '<head>',
    '<meta charset="utf-8">',
    ...link('alternate', options.oembedUrl, ' type="application/json+oembed"'),
    `<meta http-equiv="Content-Security-Policy"${writeAttribute('content', policyOf(scripts))}>`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    ...describe(factCheck, options, locale),
    '<base target="_blank">',
    `<style>${iframePageStyles}</style>`,
    '</head>',
    '<body>',
    `<fact-summary view="${view}" heading-level="${String(headingLevel)}">`,
    `<script type="application/json">${escapeJsonForHtml(factCheck)}</script>`,
    article,
    '</fact-summary>',
    ...writeWholeLinks(factCheck, options, locales),
    '<p data-address role="status" dir="ltr" hidden></p>',
    ...scripts.map((text) => `<script>${text}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function policyOf(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(policyHash).join(' ')}`,
    `style-src ${policyHash(iframePageStyles)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types factlet',
  ].join('; ');
}

// A script ends at the first end tag, also within its strings (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements);
// the parser makes one line end of both kinds, and the hash is that of what it made.
function inScript(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script)/gi, '\\x3C')
    .replace(/<!--/g, '\\x3C!--');
}

function describe(
  factCheck: FactCheck,
  { pageUrl, imageUrl }: IframePageOptions,
  locale: Locale,
): readonly string[] {
  const { title, lang, publisher } = factCheck;
  const page = toSafeUrl(pageUrl ?? factCheck.url);
  const description = describeOutline(buildOutline(factCheck, { locale }));
  const graph = {
    type: 'article',
    title,
    description,
    url: page,
    site_name: publisher?.name?.trim(),
    image: toSafeUrl(imageUrl),
  };
  return [
    `<title${writeAttribute('lang', lang?.trim())}>${escapeText(title)}</title>`,
    `<meta name="description"${writeAttribute('content', description)}>`,
    ...link('canonical', page),
    ...Object.entries(graph).flatMap(([name, content]) =>
      content ? [`<meta property="og:${name}"${writeAttribute('content', content)}>`] : [],
    ),
  ];
}

function link(rel: string, address: string | undefined, more = ''): string[] {
  const href = toSafeUrl(address);
  return href ? [`<link rel="${rel}"${more}${writeAttribute('href', href)}>`] : [];
}

// For the frames of WordPress, in which no other link opens; it takes the reader to the page of the same host.
function writeWholeLinks(
  factCheck: FactCheck,
  { pageUrl }: IframePageOptions,
  locales: readonly Locale[],
): string[] {
  const href = toSafeUrl(pageUrl ?? factCheck.url) ?? '#';
  return locales.map((locale, index) => {
    const attributes = `${writeAttribute('lang', locale.lang)} dir="${locale.dir}"${writeAttribute('data-lang', locale.lang)}`;
    const words = escapeText(fillPhrase(locale, 'fullCheck'));
    return `<p class="whole" data-whole${attributes}${index ? ' hidden' : ''}><a${writeAttribute('href', href)}>${words}</a></p>`;
  });
}
