import type { Locale } from '../../locale/messages.js';
import { toSafeUrl } from '../../model/url-gate.js';
import { attribute, escape, withoutEmbeds } from './escape.js';
import { isolate } from '../../text/direction.js';

/** How the words of the interface and of the payload are told apart in a line. */
export interface Voices {
  locale: Locale;
  /** `lang` and `dir` of the interface's words, where they differ from the article's. */
  uiAttributes: string;
  /** `lang` of the payload's words among those of the interface, where they differ. */
  ownLang: string;
  /** `dir` of a line in the payload's words, where it differs from the article's or may. */
  ownDirection: (words: string) => string;
}

/** Words in a line: those of a field of the fact check, or where a field holds something else than its words, that too. */
export interface Fact {
  /** The field, from the object that the line belongs to; none for words of the interface. */
  key?: string;
  words: string;
  value?: string | undefined;
  /** Where the words lead, and the field of that address. */
  url?: string | undefined;
  urlKey?: string;
  isStrong?: boolean;
}

/** Pieces that belong together: words of the interface as strings, others with their field. */
export type Phrase = readonly (Fact | string)[];

/** A phrase, or nothing. */
export type MaybePhrase = Phrase | false | undefined | '';

/** What a line is set in. */
export interface LineFrame {
  tag: string;
  /** The list of which the line is an item. */
  item?: string;
  /** Whether all its words are the payload's. */
  isOwn?: boolean;
  /** Whether nobody is to read the fields back. */
  isBare?: boolean;
  wrap?: string;
  /** Fields that readers are not told of in words. */
  more?: Phrase;
}

/** The words of one field; nothing where they say nothing. */
export function own(key: string, words: string | undefined, more: Partial<Fact> = {}): Phrase | undefined {
  return words?.trim() ? [{ key, words: words.trim(), ...more }] : undefined;
}

/** A field that readers are not told of in words, for `data-fact-more`; of an object, each of its fields. */
export function hidden(key: string, value: unknown): Phrase {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, more]) => hidden(`${key}.${name}`, more));
  }
  return value === undefined || value === '' ? [] : [{ key, words: '', value: code(value) }];
}

/** A value as a line carries it: words as they are, all else, and words that look like it, as JSON behind an exclamation mark. */
export function code(value: unknown): string {
  return typeof value === 'string' && !value.startsWith('!') ? value : `!${JSON.stringify(value)}`;
}

/** Those phrases that are there, with a separator between them. */
export function join(phrases: readonly MaybePhrase[], separator: string): Phrase {
  return phrases
    .filter((phrase) => phrase && phrase.length)
    .flatMap((phrase, index) => [...(index ? [separator] : []), ...(phrase as Phrase)]);
}

/**
 * One line of HTML; none without words. Its `data-fact` says in which words and in what order the fields stand in it, so that
 * a reader of any language finds them again (`{field}`, `{field|words}`, `{field|words|value}`).
 */
export function line(voices: Voices, frame: LineFrame, phrase: Phrase | undefined): string[] {
  const pieces = (phrase ?? []).map((piece) => (typeof piece === 'string' ? { words: piece } : piece));
  const words = pieces.map((piece) => piece.words).join('');
  if (!words.trim()) return [];
  const { tag, item, isOwn, isBare, wrap, more } = frame;
  const isAlone = pieces.filter(({ key }) => key).length < 2;
  const attributes =
    attribute('data-fact-item', item) +
    attribute('data-fact', isBare ? '' : pieces.map((piece) => template(piece, isAlone)).join('')) +
    attribute('data-fact-more', templateOf(more)) +
    (isOwn ? voices.ownDirection(words) : voices.uiAttributes);
  const content = withoutEmbeds(pieces.map((piece) => markup(piece, voices, isOwn === true)).join(''));
  const wrapped = wrap ? `<${wrap}>${content}</${wrap}>` : content;
  return [`<${tag}${attributes}>${wrapped}</${tag}>`];
}

/** Lines set in an element of their own; none where there are no lines. */
export function container(
  tag: string,
  { item, field, part, more }: { item?: string; field?: string; part?: string; more?: Phrase },
  lines: readonly string[],
): string[] {
  const attributes =
    attribute('data-fact-item', item) +
    attribute('data-fact-text', field) +
    attribute('data-fact-part', part) +
    attribute('data-fact-more', templateOf(more));
  return lines.length ? [`<${tag}${attributes}>`, ...lines, `</${tag}>`] : [];
}

/** How fields that readers are not told of stand in an attribute. */
export function templateOf(more: Phrase = []): string {
  return more.map((piece) => (typeof piece === 'string' ? piece : template(piece, false))).join('');
}

function template({ key, words, value }: Fact, isAlone: boolean): string {
  if (!key) return quote(words);
  const coded = value === undefined ? '' : `|${quote(value)}`;
  return `{${key}${isAlone && !coded ? '' : `|${quote(words)}`}${coded}}`;
}

function quote(words: string): string {
  return words.replace(/[%{}|]/g, encodeURIComponent);
}

function markup({ key, words, value, url, urlKey, isStrong }: Fact, voices: Voices, isOwn: boolean): string {
  const isPayload = key && value === undefined;
  const plain = escape(isPayload && !isOwn ? isolate(words, voices.locale.dir) : words);
  const text = isStrong ? `<strong${isPayload && !isOwn ? voices.ownLang : ''}>${plain}</strong>` : plain;
  const address = toSafeUrl(url);
  return address && words
    ? `<a href="${escape(address)}"${attribute('data-fact-link', urlKey)} rel="noopener noreferrer">${text}</a>`
    : text;
}
