import { directionOfLanguage } from '../text/direction.js';
import { escapeText, writeAttribute } from '../view/serialize.js';
import { escapeJsonForHtml, toClaimReview } from '../formats/claim-review.js';
import { en } from '../locale/en.js';
import { fillPhrase } from '../locale/fill-phrase.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { toSafeUrl } from '../model/url-gate.js';
import { buildOutline } from '../outline/build-outline.js';
import { attempt } from './attempt.js';
import { addressSource, contentPolicy, hashSource } from './content-policy.js';
import { describePage, linkToOembed } from './describe-page.js';
import { fallbackHtml } from './fallback-html.js';
import { pictureSources } from './picture-sources.js';
import { readInput } from './read-input.js';
import { writeElement, type ElementOptions } from './render-element.js';

/** How a page is written. */
export interface PageOptions extends ElementOptions {
  /** The script for pages, as its address or with the hash of its bytes (https://www.w3.org/TR/SRI/); none where not given. */
  script?: string | { src: string; integrity?: string };
  /**
   * Address of the page's oEmbed answer (https://oembed.com/#section4), absolute or relative to the page, whose own address is then
   * needed. Any other than http and https is left out.
   */
  oembedUrl?: string;
  /** Writes the page's content security policy into it. */
  contentSecurityPolicy?: boolean;
  /** Called for a fault of Factlet itself, which costs a part of the page. */
  onIssue?: (issue: Issue) => void;
}

const PAGE_STYLE =
  'body{max-inline-size:44em;margin:0 auto;padding:1em;font:1.0625em/1.6 system-ui,sans-serif}' +
  '@media print{body{max-inline-size:none;padding:0}}';

/**
 * Writes a fact check as one complete page, readable and printable without JavaScript: what search engines and link previews ask
 * for in the head, and in the body the element as `renderElement` writes it, its title the page's first heading. With
 * `structuredData` the head has the ClaimReviews, as far as there are any. Never throws and is never empty: if Factlet itself fails, the
 * title, the claims and the verdicts stand there in bare HTML.
 */
export function renderPage(input: unknown, options: PageOptions = {}): string {
  const { locale = en, nonce, script, contentSecurityPolicy, structuredData, ...elementOptions } = options;
  const { src, integrity } =
    typeof script === 'string' ? { src: script, integrity: undefined } : (script ?? {});
  const read = readInput(input, options);
  const { factCheck } = read;
  const lang = factCheck?.lang?.trim() || locale.lang;
  const faults: Issue[] = [];
  const settings = { headingLevel: 1, pageLang: lang, ...options, structuredData: false } as const;
  const written = attempt(faults, () => writeElement(read, settings));
  const { html = '', styleHashes = [], issues = [] } = written ?? {};
  const isShown = /<template shadowrootmode|<article data-fact-check/.test(html);
  const nonceSource = nonce ? [`'nonce-${nonce}'`] : undefined;
  const policy = contentPolicy({
    styles: nonceSource ?? [hashSource(PAGE_STYLE), ...styleHashes],
    scripts: src === undefined ? [] : (nonceSource ?? [addressSource(src)]),
    data: elementOptions.src === undefined ? [] : [addressSource(elementOptions.src)],
    images: elementOptions.images ? pictureSources(factCheck, elementOptions.src) : [],
  });
  const head = [
    '<meta charset="utf-8">',
    contentSecurityPolicy &&
      `<meta http-equiv="Content-Security-Policy"${writeAttribute('content', policy)}>`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(factCheck?.title ?? attempt(faults, () => fillPhrase(locale, 'factCheck')) ?? 'Factlet')}</title>`,
    ...(factCheck ? (attempt(faults, () => describe(factCheck, locale, elementOptions)) ?? []) : []),
    factCheck && structuredData && attempt(faults, () => writeReviews(factCheck)),
    `<style${writeAttribute('nonce', nonce)}>${PAGE_STYLE}</style>`,
    src !== undefined &&
      `<script defer${writeAttribute('src', src)}${writeAttribute('nonce', nonce)}${writeAttribute('integrity', integrity)}` +
        `${integrity ? ' crossorigin="anonymous"' : ''}></script>`,
  ];
  const failures = issues.filter(({ code }) => code === 'render-failed');
  for (const issue of [...failures, ...faults]) options.onIssue?.(issue);
  return [
    '<!doctype html>',
    `<html${writeAttribute('lang', lang)}${writeAttribute('dir', directionOf(lang, factCheck))}>`,
    ...['<head>', ...head.filter(Boolean), '</head>'],
    ...[
      '<body>',
      '<main>',
      isShown ? html : insertFallback(html, fallbackHtml(factCheck)),
      '</main>',
      '</body>',
      '</html>',
      '',
    ],
  ].join('\n');
}

// Inside the tag, where the script for pages takes them for the page's own words.
function insertFallback(html: string, fallback: string): string {
  const end = html.lastIndexOf('</');
  return end < 0 ? fallback : `${html.slice(0, end)}${fallback}${html.slice(end)}`;
}

function describe(
  factCheck: FactCheck,
  locale: Locale,
  { oembedUrl, pageUrl, images }: PageOptions,
): string[] {
  const outline = buildOutline(factCheck, { locale });
  const description = { oembedUrl, pageUrl: toSafeUrl(factCheck.url) ?? pageUrl, images };
  return [...linkToOembed(outline, description), ...describePage(outline, description)];
}

function directionOf(lang: string, factCheck: FactCheck | undefined): string {
  return factCheck?.dir === 'rtl' || (!factCheck?.dir && directionOfLanguage(lang) === 'rtl') ? 'rtl' : '';
}

function writeReviews(factCheck: FactCheck): string {
  const reviews = factCheck.status === 'retracted' ? [] : toClaimReview(factCheck);
  return reviews.length ? `<script type="application/ld+json">${escapeJsonForHtml(reviews)}</script>` : '';
}
