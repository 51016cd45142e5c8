import { attribute, escape } from '../formats/html/escape.js';
import { prepareWriting } from '../formats/html/writing.js';
import { toHtml } from '../formats/html.js';
import { toPlainText } from '../formats/plain-text.js';
import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import { emailStyles } from './email-styles.js';
import { rewriteArticle, type ArticleTag, type TagEnds } from './rewrite-article.js';
import { spellOutListNumbers, spellOutMarks } from './spell-out-numbers.js';

/** How a fact check is written as an e-mail. */
export interface EmailOptions {
  /** Language of the words that are not the fact check's own; English where not given. */
  locale?: Locale;
  /** The day for which it is written: a check that was due for review by then says so. */
  now?: Date;
  /** Where the whole fact check is to be read; its `url` where not given. */
  url?: string;
}

/** A fact check as an e-mail: one line for the subject, and the message in both forms. */
export interface Email {
  subject: string;
  /** A whole HTML document. */
  html: string;
  text: string;
}

/**
 * A fact check as an e-mail that mail clients keep: HTML without tables, style sheets, classes, pictures or script, with inline
 * styles only, and its twin in plain text. Everything in the fact check is in it.
 */
export function toEmail(factCheck: FactCheck, options: EmailOptions = {}): Email {
  const { locale = en, now } = options;
  const url = toSafeUrl(options.url) ?? factCheck.url;
  const own = spellOutMarks({ ...factCheck, ...(url !== undefined && { url }) });
  const article = spellOutListNumbers(toHtml(own, { locale, ...(now && { now }) }));
  const writing = prepareWriting(own, locale, 2, now);
  const isRightToLeft = (writing.dir ?? (own.lang?.trim() ? 'ltr' : locale.dir)) === 'rtl';
  const styles = emailStyles(isRightToLeft ? 'right' : 'left');
  const subject = writeSubject(own, locale);
  const styled = rewriteArticle(article, (tag) => restyle(tag, styles));
  const html = [
    `<!doctype html>`,
    `<html lang="${escape(locale.lang)}" dir="${locale.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escape(subject)}</title>`,
    '</head>',
    `<body style="${styles['body'] as string}">`,
    `<div style="${styles['frame'] as string}">`,
    styled,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  const text = toPlainText(own, { locale });
  const link = toSafeUrl(url);
  const whole =
    link && !text.includes(link) ? `\n\n${writing.say('fullCheck')}${locale.punctuation.colon}${link}` : '';
  return { subject, html, text: `${text}${whole}\n` };
}

// The verdict stands beside the title, because many readers see no more than this line.
function writeSubject(factCheck: FactCheck, locale: Locale): string {
  const { title, claims, status } = factCheck;
  const { say } = prepareWriting(factCheck, locale, 2, undefined);
  const labels = claims.length === 1 ? (claims[0]?.verdicts ?? []).map(({ label }) => label) : [];
  const words = [
    say('factCheck') + locale.punctuation.colon + title,
    ...labels.filter((label) => label.length <= 80),
    ...(status === 'retracted' ? [say('correction-retraction')] : []),
  ].join(' · ');
  // A line end would begin another field of the header (https://www.rfc-editor.org/rfc/rfc5322#section-2.2).
  return words.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

// Mail clients know few of the newer elements, and nobody reads the fields back from here.
function restyle(tag: ArticleTag, styles: Readonly<Record<string, string>>): TagEnds {
  const { name, attributes } = tag;
  const { lang, dir, href } = attributes;
  const element = /^(?:article|section|div)$/.test(name) ? 'div' : name === 'small' ? 'span' : name;
  const kept =
    (href === undefined ? '' : ` href="${href}"`) +
    (lang === undefined ? '' : ` lang="${lang}"`) +
    (dir === undefined ? '' : ` dir="${dir}"`);
  return [`<${element}${kept}${attribute('style', styles[styleOf(tag)])}>`, `</${element}>`];
}

function styleOf({ name, attributes, parent }: ArticleTag): string {
  const item = attributes['data-fact-item'];
  if (item === 'claims') return 'claim';
  if (item === 'verdicts') return 'verdict';
  if (name === 'strong' && parent?.parent?.attributes['data-fact-item'] === 'verdicts') return 'label';
  const around = parent?.name === 'blockquote' ? parent.parent : parent;
  const isInClaim = around?.attributes['data-fact-item'] === 'claims';
  if (isInClaim && attributes['data-fact'] === '{text}') return 'claimText';
  if (name === 'li' && attributes['value']) return 'source';
  if (name === 'p' && parent?.name === 'li') return 'sourceLine';
  if (name === 'ol' && parent?.attributes['data-fact-part'] === 'sources') return 'sources';
  return name;
}
