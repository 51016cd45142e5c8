import { escapeJsonForHtml } from '../formats/claim-review.js';
import { escapeText, writeAttribute } from '../view/serialize.js';
import { toHtml } from '../formats/html.js';
import { en } from '../locale/en.js';
import { fillPhrase } from '../locale/fill-phrase.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { toSafeUrl } from '../model/url-gate.js';
import { buildOutline } from '../outline/build-outline.js';
import { attempt } from './attempt.js';
import { contentPolicy, hashSource } from './content-policy.js';
import { describePage, linkToOembed, type PageDescription } from './describe-page.js';
import { fallbackHtml } from './fallback-html.js';
import { iframePageStyles } from './iframe-page-styles.js';
import { pictureSources } from './picture-sources.js';
import { readBuiltScript } from './read-built-script.js';

/** How an iframe page is rendered. */
export interface IframePageOptions extends PageDescription {
  /** Languages that `?lang=` may choose, the first unless it does; English where not given. */
  locales?: readonly Locale[];
  /** Allows the logo and the pictures, which are requests to other servers; default: `false`. */
  images?: boolean;
  /** `full` where not given; `?view=` may choose another. */
  view?: 'full' | 'brief' | 'glance';
  /** `auto` where not given, which has no ground of its own; `?theme=` may choose another. */
  theme?: 'auto' | 'light' | 'dark';
  /** Level of the title, 2 to 6; 2 where not given. */
  headingLevel?: number;
  /** The day for which the article is written that is shown without scripts. */
  now?: Date;
  /** Text of `factlet.min.js`, or of the build for one more language; the package's own where not given. */
  scriptText?: string;
  /** Texts of further scripts, such as those of more languages, which run after it. */
  moreScriptTexts?: readonly string[];
  /** Text of `frame-page.min.js`; the package's own where not given. */
  framePageScriptText?: string;
  /** Called for a fault of Factlet itself, which costs a part of the page. */
  onIssue?: (issue: Issue) => void;
}

/**
 * One fact check as a page for an `<iframe>`: a single file that asks for nothing else (for pictures only with `images`), allows by its
 * own policy only what is in it, and reads completely without scripts. With them `?theme=auto|light|dark`, `?view=full|brief|glance`
 * and `?lang=` change its look, and it tells the page around it how tall it is. If Factlet itself fails, the title, the claims and the
 * verdicts stand there in bare HTML. Throws only where the package was not built and no scripts are given.
 */
export function renderIframePage(factCheck: FactCheck, options: IframePageOptions = {}): string {
  const { theme = 'auto', view = 'full', images = false, now } = options;
  const locales = options.locales?.length ? options.locales : [en];
  const locale = locales[0] as Locale;
  const headingLevel = Math.min(Math.max(Math.trunc(options.headingLevel ?? 2) || 2, 2), 6);
  const scripts = [
    options.framePageScriptText ?? readBuiltScript('frame-page.min.js'),
    options.scriptText ?? readBuiltScript('factlet.min.js'),
    ...(options.moreScriptTexts ?? []),
  ].map(inScript);
  const languages = locales.map(({ lang, dir }) => `${lang}=${dir}`).join(' ');
  const faults: Issue[] = [];
  const outline = attempt(faults, () => buildOutline(factCheck, { locale }));
  const policy = contentPolicy({
    styles: [hashSource(iframePageStyles)],
    scripts: scripts.map(hashSource),
    images: images ? pictureSources(factCheck) : [],
  });
  const article =
    attempt(faults, () => toHtml(factCheck, { locale, headingLevel, ...(now && { now }) })) ??
    fallbackHtml(factCheck);
  const links = attempt(faults, () => writeWholeLinks(factCheck, options, locales)) ?? [];
  for (const issue of faults) options.onIssue?.(issue);
  return [
    '<!doctype html>',
    `<html${writeAttribute('lang', locale.lang)} dir="${locale.dir}" data-theme="${theme}"${writeAttribute('data-languages', languages)}>`,
    '<head>',
    '<meta charset="utf-8">',
    ...(outline ? linkToOembed(outline, options) : []),
    `<meta http-equiv="Content-Security-Policy"${writeAttribute('content', policy)}>`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title${writeAttribute('lang', factCheck.lang?.trim())}>${escapeText(factCheck.title)}</title>`,
    ...(outline ? describePage(outline, options) : []),
    '<base target="_blank">',
    `<style>${iframePageStyles}</style>`,
    '</head>',
    '<body>',
    `<fact-summary view="${view}" heading-level="${String(headingLevel)}"${images ? ' images' : ''}>`,
    `<script type="application/json">${escapeJsonForHtml(factCheck)}</script>`,
    article,
    '</fact-summary>',
    ...links,
    '<p data-address role="status" dir="ltr" hidden></p>',
    ...scripts.map((text) => `<script>${text}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

// A script ends at the first end tag, also within its strings (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements);
// the parser makes one line end of both kinds, and the hash is that of what it made.
function inScript(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/<(?=\/script)/gi, '\\x3C')
    .replace(/<!--/g, '\\x3C!--');
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
    const label = escapeText(fillPhrase(locale, 'fullCheck'));
    return `<p class="whole" data-whole${attributes}${index ? ' hidden' : ''}><a${writeAttribute('href', href)}>${label}</a></p>`;
  });
}
