import { writeArticle } from '../formats/html/write-article.js';
import { toPlainText } from '../formats/plain-text.js';
import { en } from '../locale/en.js';
import type { Locale } from '../locale/messages.js';
import type { FactCheck } from '../model/fact-check.js';
import { toSafeUrl } from '../model/url-gate.js';
import { buildOutline } from '../outline/build-outline.js';
import type { Outline } from '../outline/outline.js';
import { element, type ViewElement } from '../view/node.js';
import { serialize } from '../view/serialize.js';
import { emailStyles, type EmailStyle } from './email-styles.js';
import { mapElements, type ElementPath } from './map-elements.js';

/** How a fact check is written as an e-mail. */
export interface EmailOptions {
  /** Language of the words that are not the fact check's own; default: English. */
  locale?: Locale;
  /** The day for which it is written: a check that was due for review by then says so. */
  now?: Date;
  /** Writes pictures as `<img>`, which mail readers load without asking; default: `false`, what they show in words, with a link. */
  images?: boolean;
  /** Where the whole fact check is to be read; default: its `url`. */
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
 * A fact check as an e-mail that mail clients keep: HTML without style sheets, classes or script, with inline styles only, without
 * pictures unless they are asked for, and its twin in plain text. Everything in the fact check is in it.
 */
export function toEmail(factCheck: FactCheck, options: EmailOptions = {}): Email {
  const { locale = en, now, images = false } = options;
  const url = toSafeUrl(options.url) ?? factCheck.url;
  const sent: FactCheck = { ...factCheck, ...(url !== undefined && { url }) };
  const outline = buildOutline(sent, { locale, now });
  const { subject } = outline.gist;
  return {
    subject,
    html: `<!doctype html>\n${serialize(writeDocument(outline, subject, images))}\n`,
    text: `${toPlainText(sent, { locale })}\n`,
  };
}

function writeDocument(outline: Outline, subject: string, images: boolean): ViewElement {
  const { locale, lang, dir } = outline;
  const isRightToLeft = (lang ? dir : locale.dir) === 'rtl';
  const styles = emailStyles(isRightToLeft ? 'right' : 'left');
  const article = writeArticle(outline, { view: 'full', headingLevel: 2, marks: 'numbers', images });
  const meta = (name: string, content: string): ViewElement => element('meta', { name, content });
  return element(
    'html',
    { lang: locale.lang, dir: locale.dir },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      meta('viewport', 'width=device-width'),
      meta('color-scheme', 'light dark'),
      meta('supported-color-schemes', 'light dark'),
      element('title', {}, subject),
    ),
    element(
      'body',
      { style: styles.body },
      element(
        'div',
        { style: styles.frame },
        mapElements(article, (node, path) => restyle(node, path, styles)),
      ),
    ),
  );
}

// Mail clients know few of the newer elements, and nobody reads the fields back from here.
function restyle(
  node: ViewElement,
  path: ElementPath,
  styles: Readonly<Record<EmailStyle, string>>,
): ViewElement {
  const { tag, attributes, children } = node;
  const { href, lang, dir, scope, src, alt, width, height } = attributes;
  const name = /^(?:article|section|div|figure|figcaption)$/.test(tag)
    ? 'div'
    : tag === 'small'
      ? 'span'
      : tag;
  const style = styles[styleOf(node, path)] || undefined;
  return {
    tag: name,
    attributes: { href, lang, dir, scope, src, alt, width, height, style },
    children,
  };
}

function styleOf({ tag, attributes }: ViewElement, [parent, grandparent]: ElementPath): EmailStyle {
  const item = attributes['data-fact-item'];
  if (item === 'claims') return 'claim';
  if (item === 'verdicts') return 'verdict';
  if (tag === 'strong' && grandparent?.attributes['data-fact-item'] === 'verdicts') return 'label';
  const around = parent?.tag === 'blockquote' ? grandparent : parent;
  if (around?.attributes['data-fact-item'] === 'claims' && attributes['data-fact'] === '{text}')
    return 'claimText';
  if (tag === 'li' && item === 'sources') return 'source';
  if (tag === 'p' && parent?.tag === 'li') return 'sourceLine';
  if (tag === 'ol' && parent?.attributes['data-fact-part'] === 'sources') return 'sources';
  return tag as EmailStyle;
}
